package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/claims/wordlist"
	"claims/nlp"
)

// name is one proper name in the text, titles before it left out.
type name struct {
	first, last int // tokens [first, last)
	words       []string
	nick        string         // the nickname in quotation marks within it
	gender      gender         // what a title before it tells
	titled      bool           // a personal title stands before it
	office      bool           // one of office: President
	role        string         // the lower-case common noun before it: leader
	article     bool           // the stands before it
	plural      bool           // its last word is a plural
	place       bool           // in, at or near stands before it
	traded      bool           // shares in stands before it
	kind        nlp.EntityType // what the analysis takes it for; 0 for no name
	reading     reading        // whose it is by what stands around it
	// description is the tokens [from, to) of the title or role before it.
	description [2]int
	entity      int // index into the entities, once linked
}

// nameFinder cuts a document's proper names out of its tokens.
type nameFinder struct {
	d        *nlp.Document
	m        *Model
	writings map[string]writing // by the lower-case word
}

// names are the document's proper names in order.
func (f nameFinder) names() []name {
	var found []name
	for _, s := range f.d.Sentences {
		if f.capitalised(s) {
			continue
		}
		defined := f.definitions(s)
		for i := s.First; i < s.Last; {
			if len(defined) > 0 && i == defined[0][0] {
				if n, ok := f.name(s.First, i, defined[0][1]); ok {
					found = append(found, n)
				}
				i, defined = defined[0][1], defined[1:]
				continue
			}
			end := f.runEnd(i, s.Last)
			if len(defined) > 0 {
				end = min(end, defined[0][0])
			}
			if end == i {
				i++
				continue
			}
			for _, part := range f.parts(i, end) {
				if n, ok := f.name(s.First, part[0], part[1]); ok {
					found = append(found, n)
				}
			}
			i = end
		}
	}
	spellAlike(found)
	return found
}

// spellAlike writes a word that an article has with a straight and with a curly
// apostrophe (O'Neill, O’Neill) as it has it first.
func spellAlike(names []name) {
	first := make(map[string]string)
	for i := range names {
		for k, w := range names[i].words {
			straight := strings.ReplaceAll(w, "’", "'")
			if len(straight) == len(w) && !strings.Contains(w, "'") {
				continue
			}
			if _, seen := first[straight]; !seen {
				first[straight] = w
			}
			names[i].words[k] = first[straight]
		}
	}
}

// isWordlike reports a token with a letter or digit.
func isWordlike(w string) bool {
	return strings.IndexFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0
}

// name makes the name of a run: titles stripped from its front, the role noun
// before it kept.
func (f nameFinder) name(from, i, end int) (name, bool) {
	n := name{last: end, entity: -1}
	j := f.takeTitles(&n, from, i, end)
	if j == i && i > from && lists().PersonWords.Has(f.d.Tokens[i-1].Lower) {
		n.role = f.d.Tokens[i-1].Lower
	} else if j > i {
		n.role = f.d.Tokens[j-1].Lower
	}
	n.first = j
	n.article = i > from && f.d.Tokens[i-1].Lower == "the"
	n.plural = f.d.Tokens[end-1].Tag == "NNPS"
	n.description = f.describedBefore(from, j)
	if e := f.d.EntityAt(end - 1); e != nil {
		n.kind = e.Type
	}
	n.traded = i > from+1 && f.d.Tokens[i-1].Lower == "in" && wordlist.Has("share stake stock", f.d.Tokens[i-2].Lemma)
	n.place = i > from && wordlist.Has("in at near", f.d.Tokens[i-1].Lower) && !n.traded
	for k := j; k < end; k++ {
		switch w := f.d.Written(k); {
		case (w == "," || f.d.Tokens[k].Tag == "POS") && len(n.words) > 0:
			n.words[len(n.words)-1] += w
		case !isWordlike(w), k == end-1 && len(n.words) > 1 && lists().PostNominals.Has(f.d.Tokens[k].Lower) && f.d.HasCapital(k):
		case f.inNickname(k, j):
			n.nick = w
		default:
			n.words = append(n.words, w)
		}
	}
	n.reading = f.readingOf(&n)
	return n, f.isName(&n, from, i)
}

// takeTitles notes what the titles at the front of a run tell of the name, and tells
// where the rest of it starts.
func (f nameFinder) takeTitles(n *name, from, i, end int) int {
	j := i
	for j < end-1 && (lists().Titles.Has(f.d.Tokens[j].Lower) || j == from && f.opensWithRole(j, end)) && !f.organizationAhead(end) {
		n.titled = n.titled || !wordlist.Has("state former first", f.d.Tokens[j].Lower)
		n.office = n.office || !lists().NoOffice.Has(f.d.Tokens[j].Lower)
		n.gender = max(n.gender, genderIn(f.d.Tokens[j].Lower, lists().FemaleTitles, lists().MaleTitles))
		j++
		if j < end-2 && wordlist.Has("of for", f.d.Tokens[j].Lower) {
			j = f.afterPortfolio(j, end)
		}
	}
	return j
}

// isName reports whether the run from token i on is a name after all, in a sentence
// that starts at from.
func (f nameFinder) isName(n *name, from, i int) bool {
	if len(n.words) == 0 || f.isEpithet(i) {
		return false
	}
	if len(n.words) > 1 {
		return true
	}
	if n.first == from && (lists().InstitutionWords.Has(strings.ToLower(n.words[0])) || f.isPlural(from) || f.isCommon(from)) {
		return false // Council leader Anna Berg: the first word of a sentence
	}
	return utf8.RuneCountInString(n.words[0]) > 1
}

// isCommon reports whether the word that begins a sentence is elsewhere written small, as a
// noun, and nowhere else in capitals: Chipmaker shares slide … the chipmaker warned.
func (f nameFinder) isCommon(i int) bool {
	w := f.writings[f.d.Tokens[i].Lower]
	if i == 0 {
		w.capital-- // itself
	}
	return w.small && w.capital == 0
}

// writing is how a word of the article is written: small, as a noun, and how often in
// capitals that its place does not ask for (the article's first word counted in).
type writing struct {
	small   bool
	capital int
}

func writingsOf(d *nlp.Document) map[string]writing {
	all := make(map[string]writing)
	for i := range d.Tokens {
		t := &d.Tokens[i]
		upper := nlp.StartsUpper(t.Of(d.Text))
		capital := upper && (i == 0 || d.Tokens[i-1].Sentence == t.Sentence)
		if !capital && (upper || !t.IsNoun()) {
			continue
		}
		w := all[t.Lower]
		if capital {
			w.capital++
		} else {
			w.small = true
		}
		all[t.Lower] = w
	}
	return all
}

// isEpithet reports whether the name at token i is what somebody is called, in quotation marks:
// Silva, known as “The Crane”.
func (f nameFinder) isEpithet(i int) bool {
	if i > 0 && f.d.Tokens[i-1].Lower == "the" {
		i--
	}
	return i > 1 && f.d.Tokens[i-1].Tag == "``" && wordlist.Has("as nicknamed dubbed called", f.d.Tokens[i-2].Lower)
}

// isPlural reports a plural common noun for people, which no name is: Forecasters said.
func (f nameFinder) isPlural(i int) bool {
	e := f.d.EntityAt(i)
	return f.d.Tokens[i].Tag == "NNS" && (e == nil || e.Type != nlp.Person) && f.m.meansPerson(f.d.Tokens[i].Lemma)
}

// opensWithRole reports whether the name that starts its sentence with token j has a role
// before it: Farmer Jostein Lie, Nurse Tetteh.
func (f nameFinder) opensWithRole(j, end int) bool {
	word := f.d.Tokens[j].Lower
	return lists().PersonWords.Has(word) || end-j > 2 && f.isRole(j) && !lists().Particles.Has(word)
}

// describedBefore is the tokens of the title or role right before the name that
// starts at token j: the words of its noun phrase; none where there is no noun.
func (f nameFinder) describedBefore(from, j int) [2]int {
	i, noun := j, false
	for i > from && (f.d.Tokens[i-1].IsNoun() || f.d.Tokens[i-1].IsAdjective() || i-1 == from && (f.isRole(i-1) || lists().Titles.Has(f.d.Tokens[i-1].Lower))) && !f.d.IsDate(i-1) {
		i--
		noun = noun || f.isRole(i) || lists().InstitutionWords.Has(f.d.Tokens[i].Lower) || lists().Titles.Has(f.d.Tokens[i].Lower) && !lists().NoOffice.Has(f.d.Tokens[i].Lower)
	}
	if !noun {
		return [2]int{}
	}
	return [2]int{i, j}
}
