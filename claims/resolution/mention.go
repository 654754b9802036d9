package resolution

import (
	"strings"

	"claims/claims"
	"claims/claims/wordlist"
	"claims/nlp"
)

// introduced reports whether the article says at token i that an acronym stands
// for the name before it: (KCNA), or KCNA, known as KCNA.
func introduced(d *nlp.Document, i int) bool {
	if i < 2 || i+1 >= len(d.Tokens) {
		return false
	}
	before := d.Tokens[i-1].Lower
	return before == "(" && d.Written(i+1) == ")" || before == "or" && d.Written(i-2) == "," || before == "as" && d.Tokens[i-2].Lower == "known"
}

// mention is a speaker's mention taken apart.
type mention struct {
	first, last int // tokens
	head        int // the head of the first noun phrase
	pronoun     string
	name        int // index of the name it is headed by, or that is in apposition; -1
	plural      bool
	parts       [][2]int // the members of a coordination, as tokens
}

// read takes the mention at the tokens apart.
func read(r *article, first, last int) mention {
	m := mention{first: first, last: last, head: -1, name: -1}
	if last == first {
		return m
	}
	if last-first == 1 && wordlist.Has("PRP PRP$", r.Tokens[first].Tag) {
		m.pronoun = r.Tokens[first].Lower
		return m
	}
	m.head = head(r, first, last)
	m.plural = wordlist.Has("NNS NNPS", r.Tokens[m.head].Tag)
	m.name = r.nameAt(m.head)
	if m.name < 0 {
		m.name = apposedName(r, m.head+1, last)
	}
	if m.name >= 0 && (oneOfThem(r.Document, first, &r.names[m.name]) || isNational(r.Document, first, last)) {
		m.name = -1
	}
	m.parts = members(r, first, last)
	return m
}

// readPhrase takes the noun phrase with the head apart.
func readPhrase(r *article, head int) mention {
	first, last := r.PhraseOf(head)
	return read(r, first, last)
}

// oneOfThem reports whether the name only says what kind of person is meant: one
// Republican, two Russians, many Democrats.
func oneOfThem(d *nlp.Document, first int, n *name) bool {
	if len(n.words) > 1 || n.first == first || n.kind == nlp.Person {
		return false
	}
	t := d.Tokens[first]
	return t.Tag == "CD" || lists().NewMembers.Has(t.Lower)
}

// head is the last noun of the mention's first noun phrase.
func head(r *article, first, last int) int {
	head := first
	for i := first; i < last; i++ {
		t := r.Tokens[i]
		switch {
		case t.IsNoun(), strings.HasSuffix(t.Lower, "-year-old"):
			head = i
		case i > first && (lists().HeadTags.Has(t.Tag) || wordlist.Has(", ( : — – - --", t.Lower)):
			if r.insideName(i) {
				continue
			}
			if i == first+1 && head == first && !r.Tokens[first].IsNoun() && t.Tag == "IN" {
				continue // one of the aides, some of them
			}
			return head
		}
	}
	return head
}

// nameAt is the index of the name that holds token i; -1 for none.
func (r *article) nameAt(i int) int {
	if i < 0 || i >= len(r.nameOf) {
		return -1
	}
	return int(r.nameOf[i])
}

// findNames notes for each token the name that holds it.
func (r *article) findNames() {
	r.nameOf = make([]int32, len(r.Tokens))
	for i := range r.nameOf {
		r.nameOf[i] = -1
	}
	for k := len(r.names) - 1; k >= 0; k-- {
		for i := r.names[k].first; i < r.names[k].last; i++ {
			r.nameOf[i] = int32(k)
		}
	}
}

func (r *article) insideName(i int) bool { return r.nameAt(i) >= 0 }

// apposedName is the name in apposition after the head: a spokeswoman, Anna
// Richardson White. It must come right after a comma, or end the mention.
func apposedName(r *article, from, last int) int {
	for i := from; i < last; i++ {
		if r.Tokens[i].Lower != "," || i+1 >= last {
			continue
		}
		if k := r.nameAt(i + 1); k >= 0 && (r.entities[r.names[k].entity].typ != claims.Organization || !lists().PersonWords.Has(r.Tokens[from-1].Lower) || lists().PartyWords.Has(r.Tokens[from-1].Lower)) {
			return k
		}
		if k := titledAt(r, i+1, last); k >= 0 {
			return k
		}
	}
	return -1
}

// titledAt is the name after titles that start at token i.
func titledAt(r *article, i, last int) int {
	for ; i < last && lists().Titles.Has(r.Tokens[i].Lower); i++ {
		if k := r.nameAt(i + 1); k >= 0 && i+1 < last {
			return k
		}
	}
	return -1
}

// members are the parts of a coordination of names: Washington and Seoul.
func members(r *article, first, last int) [][2]int {
	var parts [][2]int
	start := first
	for i := first; i < last; i++ {
		w := r.Tokens[i].Lower
		if r.insideName(i) || w != "and" && w != "," && w != "&" {
			continue
		}
		if i > start {
			parts = append(parts, [2]int{start, i})
		}
		start = i + 1
	}
	if start < last {
		parts = append(parts, [2]int{start, last})
	}
	if parts = withoutDescriptions(r, parts); len(parts) < 2 || !r.anyOutside(first, last, isAnd) {
		return nil
	}
	for _, p := range parts {
		if r.nameAt(p[1]-1) < 0 || r.nameAt(head(r, p[0], p[1])) < 0 && r.anyOutside(p[0], p[1], isPreposition) {
			return nil // a spokeswoman for Billiards and Snooker Scotland
		}
	}
	return parts
}

// withoutDescriptions drops the parts that only describe the name after their
// comma: Polly Jones and her husband, Carl Jones.
func withoutDescriptions(r *article, parts [][2]int) [][2]int {
	var kept [][2]int
	for i, p := range parts {
		describes := i+1 < len(parts) && r.nameAt(p[1]-1) < 0 && r.Tokens[p[1]].Lower == "," && r.nameAt(parts[i+1][0]) >= 0
		if !describes {
			kept = append(kept, p)
		}
	}
	return kept
}

// anyOutside reports whether some token outside names is one that is asked for.
func (r *article) anyOutside(first, last int, asked func(nlp.Token) bool) bool {
	for i := first; i < last; i++ {
		if !r.insideName(i) && asked(r.Tokens[i]) {
			return true
		}
	}
	return false
}

func isAnd(t nlp.Token) bool { return wordlist.Has("and &", t.Lower) }

func isPreposition(t nlp.Token) bool { return t.Tag == "IN" }
