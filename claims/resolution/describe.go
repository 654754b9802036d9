package resolution

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/wordlist"
	"claims/nlp"
)

// describe gives entities the roles and descriptions that the article gives
// them: a title before the name (Mayor), a description beside it (Sergei Shoigu, a
// security aide), a sentence that says so (Shoigu is a security aide).
func (r *resolver) describe() {
	r.describes = map[int]int{}
	for k := range r.names {
		n := &r.names[k]
		if n.description[0] < n.description[1] {
			r.addDescription(n.entity, n.description[1]-1, nlp.Span{Start: r.Tokens[n.description[0]].Start, End: r.Tokens[n.description[1]-1].End})
		}
		head := r.nameHead(n)
		if t := &r.Tokens[head]; t.Relation == "appos" && t.Head >= 0 && r.isDescription(t.Head) {
			r.addPhrase(n.entity, t.Head)
		}
		r.describeBeside(n, head)
	}
	for k := range r.entities {
		e := &r.entities[k]
		e.typeByRole(r.names)
		slices.SortFunc(e.descriptions, func(a, b nlp.Span) int { return a.Start - b.Start })
		e.descriptions = slices.Compact(e.descriptions)
	}
}

// guessed reports that the entity's type hangs on how its names look alone: a single
// word, no title before it, and no given name.
func (e *entity) guessed(names []name) bool {
	return len(e.words) == 1 && !isTitled(e, names) && !isGivenName(e.words[0]) && !isAcronym(e.words[0])
}

// typeByRole sets a guessed type right by what the article calls the entity: the
// ferry operator Transmar.
func (e *entity) typeByRole(names []name) {
	if !e.guessed(names) {
		return
	}
	for _, role := range e.roles {
		switch {
		case wordlist.Has(institutionWords, role) && !wordlist.Has(personWords, role):
			e.typ = claims.Organization
		case wordlist.Has(personWords, role):
			e.typ = claims.Person
		}
	}
}

// describeBeside finds the nouns that hang on a name as appositions, and those that
// a form of be links to it.
func (r *resolver) describeBeside(n *name, head int) {
	s := r.Sentences[r.Tokens[head].Sentence]
	for i := n.last; i < s.Last; i++ {
		t := &r.Tokens[i]
		switch {
		case !r.isDescription(i):
		case t.Relation == "appos" && t.Head >= n.first && t.Head < n.last:
			r.addPhrase(n.entity, i)
		case r.Tokens[head].Relation == "nsubj" && r.Tokens[head].Head == i && r.hasCopula(i, n.last):
			r.addPhrase(n.entity, i)
		}
	}
}

// isDescription reports a common noun outside names.
func (r *resolver) isDescription(i int) bool {
	return strings.HasPrefix(r.Tokens[i].Tag, "NN") && !r.insideName(i)
}

func (r *resolver) hasCopula(noun, from int) bool {
	for i := from; i < noun; i++ {
		if t := &r.Tokens[i]; t.Relation == "cop" && t.Head == noun {
			return true
		}
	}
	return false
}

// addPhrase adds the noun phrase with the head as a description, where both are
// persons or neither is.
func (r *resolver) addPhrase(entity, head int) {
	e := &r.entities[entity]
	if t := e.typ; !e.guessed(r.names) && (t == claims.Person && !r.isPerson(head) || t == claims.Organization && r.isPerson(head)) {
		return
	}
	r.addDescription(entity, head, nlp.Span{Start: r.Tokens[r.phraseStart(head)].Start, End: r.Tokens[r.phraseEnd(head)-1].End})
}

func (r *resolver) addDescription(entity, head int, span nlp.Span) {
	e := &r.entities[entity]
	e.descriptions = append(e.descriptions, span)
	r.describes[head] = entity
	for _, role := range rolesOf(r.Tokens[head].Lower, r.Tokens[head].Lemma) {
		if !contains(e.roles, role) {
			e.roles = append(e.roles, role)
		}
	}
}

// shortTitles are abbreviated titles with the roles that they stand for.
const shortTitles = "sen.=senator;sen=senator;rep.=representative,congressman,congresswoman,lawmaker;gov.=governor;gov=governor;" +
	"gen.=general;lt.=lieutenant;col.=colonel;sgt.=sergeant;capt.=captain;adm.=admiral;dr.=doctor;dr=doctor;prof.=professor;rev.=reverend"

// rolesOf are the roles that a noun or title names, in lower case.
func rolesOf(lower, lemma string) []string {
	for pair := range strings.SplitSeq(shortTitles, ";") {
		if title, roles, _ := strings.Cut(pair, "="); title == lower {
			return strings.Split(roles, ",")
		}
	}
	if lemma == "" || wordlist.Has(courtesyTitles, lower) {
		return nil
	}
	return []string{lemma}
}
