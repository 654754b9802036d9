package resolution

import (
	"slices"
	"sort"
	"strings"

	"claims/claims"
	"claims/claims/gazetteer"
	"claims/claims/wordlist"
	"claims/nlp"
)

// certain is the candidate that needs no weighing: of a pronoun, the only person
// named so far of its gender; of a description, the entity whose role, name or age it
// repeats (the aide, the institute, the 54-year-old); of several such the
// likeliest.
//
// By is the name of the rule that knows it; empty where none does.
func (r *resolver) certain(a anaphor, among []candidate) (c candidate, by string) {
	for _, rule := range certainRules(a.kind) {
		if c, ok := rule.find(r, a, among); ok {
			return c, rule.name
		}
	}
	return nobody(), ""
}

// certainRule is a rule that knows what some anaphors refer to.
type certainRule struct {
	name string
	find func(*resolver, anaphor, []candidate) (candidate, bool)
}

// certainRules are the rules for anaphors of the kind; the first that knows it decides.
func certainRules(kind anaphorKind) []certainRule {
	switch kind {
	case masculine, feminine:
		return []certainRule{{"speaksOn", speaksOn}, {"onlyBeside", onlyBeside}, {"soleOfGender", soleOfGender}}
	case definite:
		return []certainRule{
			{"sameNoun", sameNoun}, {"repeated", repeated}, {"spouse", spouse}, {"olderOrYounger", olderOrYounger}, {"onlyOfGender", onlyOfGender},
			{"onlyInstitution", onlyInstitution}, {"varied", varied},
		}
	case definitePlural:
		return []certainRule{{"sameNoun", sameNoun}}
	}
	return nil
}

// olderOrYounger is the one of two persons whose age the article tells that the older
// or younger one means.
func olderOrYounger(r *resolver, a anaphor, _ []candidate) (candidate, bool) {
	word, aged := r.Tokens[a.first+1].Lower, r.who.aged
	if a.head != a.first+2 || !wordlist.Has("older elder younger", word) {
		return nobody(), false
	}
	n := sort.Search(len(aged), func(k int) bool { return r.firstName(aged[k]) >= r.namesBefore(a.first) })
	if n != 2 {
		return nobody(), false
	}
	first, second := aged[0], aged[1]
	if (r.entities[first].age < r.entities[second].age) == (word == "younger") {
		return lastNamed(r.article, a, first)
	}
	return lastNamed(r.article, a, second)
}

// onlyInstitution is the only organization named so far, where a bare noun for one
// speaks: the company.
func onlyInstitution(r *resolver, a anaphor, _ []candidate) (candidate, bool) {
	if !a.isBare() || !meansOrganization(r.Tokens[a.head].Lemma) {
		return nobody(), false
	}
	return r.onlyOf(r.who.organizations, a)
}

// onlyOf is the only one of the entities, which are in the order of their first names, that is named
// before the anaphor.
func (r *resolver) onlyOf(entities []int, a anaphor) (candidate, bool) {
	before := r.namesBefore(a.first)
	if len(entities) == 0 || len(entities) > 1 && r.firstName(entities[1]) < before {
		return nobody(), false
	}
	return lastNamed(r.article, a, entities[0])
}

// isOwnOrganization reports an organization that its country does not share a name with, and that a
// reader may call the company.
func isOwnOrganization(e *entity) bool {
	if e.typ != claims.Organization || e.settled.kind == nlp.Place {
		return false
	}
	entry, known := gazetteer.Lookup(e.text())
	return !known || entry.Kind == gazetteer.Agency
}

// onlyOfGender is the only person named so far whom a noun for a man or a woman may
// mean: the widow, who is nobody's wife.
func onlyOfGender(r *resolver, a anaphor, _ []candidate) (candidate, bool) {
	g := genderOfNoun(r.Tokens[a.head].Lemma)
	if g == anyGender || !a.isBare() || isOwned(r.Document, a) {
		return nobody(), false
	}
	persons := r.who.persons[g]
	if r.Tokens[a.head].Lemma == "widow" {
		persons = slices.DeleteFunc(slices.Clone(persons), func(e int) bool { return slices.Contains(r.entities[e].roles, "wife") })
	}
	return r.onlyOf(persons, a)
}

// varied is whoever spoke last or was the subject of the sentence before, where a
// description is only another word for him (“I shut my eyes,” Solli said. The
// midfielder said …): it follows at once, it says something, and it names no office
// that somebody else may hold.
func varied(r *resolver, a anaphor, _ []candidate) (candidate, bool) {
	if r.Tokens[a.head].Relation != "nsubj" || a.last > a.head+1 || !wordlist.Has("the", r.Tokens[a.first].Lower) {
		return nobody(), false
	}
	head := r.Tokens[a.head].Lemma
	who := r.justBefore(a, meansOrganization(head) && !mentioned(r.article, a))
	if who < 0 {
		return nobody(), false
	}
	aged := strings.HasSuffix(r.Tokens[a.head].Lower, "-year-old")
	nation := nationOf(r.Tokens[a.head].Lower) != ""
	if e := &r.entities[who]; e.typ == claims.Person && hasOccupation(e) && !aged && !nation && r.mostNamed >= 0 {
		who = r.mostNamed // the mayor who spoke last is no bookbinder
	}
	e := &r.entities[who]
	switch {
	case e.typ == claims.Person && !speaker(r.article, a):
		return nobody(), false
	case e.typ == claims.Person:
		fits := aged && e.age == 0 || nation || r.isPerson(a.head) && !lists().OfficeWords.Has(head) && !hasOccupation(e)
		if g := genderOfNoun(head); !fits || g != anyGender && !mayHaveGender(e, g) {
			return nobody(), false
		}
	case e.typ != claims.Organization || !meansOrganization(head) || a.head > a.first+1:
		return nobody(), false
	}
	return lastNamed(r.article, a, who)
}

// justBefore is the entity that spoke last, in the anaphor's paragraph or the sentence
// before, an organization within three sentences; else the person who is the subject of that sentence,
// and has not spoken; -1 for none.
func (r *resolver) justBefore(a anaphor, organization bool) int {
	far := 1
	if organization {
		far = 3
	}
	if last := len(r.turns) - 1; last >= 0 {
		t := &r.turns[last]
		near := r.ParagraphOf(t.token) == r.ParagraphOf(a.first) || distance(r.Document, t.token, a.first) <= far
		switch {
		case near && len(t.entities) == 1:
			return t.entities[0]
		case near:
			return -1
		}
	}
	for k := r.namesBefore(a.first) - 1; k >= 0 && distance(r.Document, r.names[k].first, a.first) <= 1; k-- {
		n := &r.names[k]
		if distance(r.Document, n.first, a.first) == 1 && isSubject(r.Document, r.HeadOf(n.first, n.last)) && r.entities[n.entity].typ == claims.Person {
			return n.entity
		}
	}
	return -1
}

// lastNamed is the entity as a candidate, by its last name before the anaphor.
func lastNamed(r *article, a anaphor, e int) (candidate, bool) {
	n := namedBefore(r, &r.entities[e], a.first)
	if n == 0 {
		return nobody(), false
	}
	last := &r.names[r.entities[e].names[n-1]]
	return candidate{entity: e, token: r.HeadOf(last.first, last.last)}, true
}
