package nlptrain

import "strings"

// silverTree brings CoreNLP's tree of a sentence (Universal Dependencies 1)
// in line with the treebank's (2): the heads, -1 at the root, and relations.
func silverTree(words []silverWord) (heads []int, relations []string) {
	t := tree{words: words}
	for _, w := range words {
		head := w.head - 1
		if head >= len(words) {
			head = -1
		}
		t.heads, t.relations = append(t.heads, head), append(t.relations, w.relation)
	}
	t.rename()
	t.obliques()
	t.coordination()
	t.names()
	return t.heads, t.relations
}

// tree is a silver sentence while it is converted.
type tree struct {
	words     []silverWord
	heads     []int
	relations []string
}

// rename replaces the relations that only changed their name.
func (t *tree) rename() {
	for i, relation := range t.relations {
		switch relation {
		case "dobj":
			t.relations[i] = "obj"
		case "nsubjpass":
			t.relations[i] = "nsubj:pass"
		case "csubjpass":
			t.relations[i] = "csubj:pass"
		case "auxpass":
			t.relations[i] = "aux:pass"
		case "mwe":
			t.relations[i] = "fixed"
		case "neg":
			t.relations[i] = "advmod"
			if t.words[i].tag == "DT" {
				t.relations[i] = "det"
			}
		}
	}
}

// predicate reports the tags of words whose modifiers are oblique.
func predicate(tag string) bool {
	return strings.HasPrefix(tag, "VB") || strings.HasPrefix(tag, "JJ") || strings.HasPrefix(tag, "RB") || tag == "IN" || tag == "MD"
}

// obliques parts nmod into nmod and obl by the head's tag, and finds the
// agents of passives.
func (t *tree) obliques() {
	for i, relation := range t.relations {
		head := t.heads[i]
		if head < 0 {
			continue
		}
		oblique := predicate(t.words[head].tag)
		switch {
		case relation == "nmod" && oblique && t.agent(i):
			t.relations[i] = "obl:agent"
		case relation == "nmod" && oblique:
			t.relations[i] = "obl"
		case relation == "nmod:tmod" || relation == "nmod:npmod":
			t.relations[i] = "nmod:unmarked"
			if oblique {
				t.relations[i] = "obl:unmarked"
			}
		case relation == "nummod" && t.words[head].entity == "DATE" && t.words[head].tag == "NNP":
			t.relations[i] = "nmod:unmarked" // May 5, 2016
		}
	}
}

// agent reports a by-phrase of a passive.
func (t *tree) agent(i int) bool {
	head := t.heads[i]
	if t.words[head].tag != "VBN" || head > i || !t.hasChild(i, "case", "by") {
		return false
	}
	return t.hasChild(head, "aux:pass", "") || t.relations[head] == "acl"
}

// hasChild reports a dependent of a word in a relation, and of a form where
// that is not empty.
func (t *tree) hasChild(head int, relation, form string) bool {
	for i, h := range t.heads {
		if h == head && t.relations[i] == relation && (form == "" || strings.EqualFold(t.words[i].form, form)) {
			return true
		}
	}
	return false
}

// coordination hangs conjunctions, and commas before a conjunct, on the
// conjunct that follows.
func (t *tree) coordination() {
	for i, relation := range t.relations {
		if next := t.conjunct(i); relation == "cc" && next >= 0 {
			t.heads[i] = next
		}
	}
	for i, relation := range t.relations {
		form := t.words[i].form
		if next := t.conjunct(i); relation == "punct" && next >= 0 && (form == "," || form == ";") && t.onlySmall(i+1, t.leftEdge(next)) {
			t.heads[i] = next
		}
	}
}

// conjunct is the first conjunct behind a word that has the same head, -1
// where there is none.
func (t *tree) conjunct(i int) int {
	if t.heads[i] < 0 || t.heads[i] > i {
		return -1
	}
	for j := i + 1; j < len(t.heads); j++ {
		if t.heads[j] == t.heads[i] && t.relations[j] == "conj" {
			return j
		}
	}
	return -1
}

// leftEdge is the first word of what hangs on a word.
func (t *tree) leftEdge(word int) int {
	edge := word
	for i := word - 1; i >= 0; i-- {
		if t.heads[i] >= edge && t.heads[i] <= word {
			edge = i
		}
	}
	return edge
}

// onlySmall reports that a stretch holds conjunctions and marks only.
func (t *tree) onlySmall(from, to int) bool {
	for i := from; i < to; i++ {
		if t.relations[i] != "cc" && t.relations[i] != "punct" {
			return false
		}
	}
	return true
}

// names hangs people's names on their first word as flat, and titles on it as
// nmod:desc.
func (t *tree) names() {
	for first := 0; first < len(t.words); first++ {
		last := first
		for last+1 < len(t.words) && t.inName(first, last+1) {
			last++
		}
		if last >= first && t.words[first].entity == "PERSON" && t.words[first].tag == "NNP" {
			t.rehead(first, last)
			first = last
		}
	}
}

// inName reports that a word goes on with a name.
func (t *tree) inName(first, i int) bool {
	return t.words[first].entity == "PERSON" && t.words[i].entity == "PERSON" && t.words[i].tag == "NNP"
}

// rehead makes the first word of a name its head, where CoreNLP made it the
// last.
func (t *tree) rehead(first, last int) {
	for i := first; i < last; i++ {
		if t.heads[i] != last || t.relations[i] != "compound" {
			return
		}
	}
	for i, head := range t.heads {
		if head == last {
			t.heads[i] = first
			if i < first && t.relations[i] == "compound" {
				t.relations[i] = "nmod:desc"
			}
		}
	}
	if last > first {
		t.heads[first], t.relations[first] = t.heads[last], t.relations[last]
		t.heads[last] = first
	}
	for i := first + 1; i <= last; i++ {
		t.heads[i], t.relations[i] = first, "flat"
	}
}
