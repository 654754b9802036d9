package resolution

import (
	"slices"
	"strconv"
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
func (r *resolver) certain(a anaphor, among []candidate, p []float64) (c candidate, by string) {
	switch {
	case a.kind <= feminine:
		if c, by := firstOf(r, a, certainRule{"speaksOn", speaksOn}, certainRule{"onlyBeside", onlyBeside}); by != "" {
			return c, by
		}
		if c, ok := soleOfGender(r.article, a, among); ok {
			return c, "soleOfGender"
		}
		return nobody(), ""
	case a.kind < definite:
		return nobody(), ""
	}
	if c, ok := r.sameNoun(a); ok {
		return c, "sameNoun"
	}
	if a.kind != definite {
		return nobody(), ""
	}
	best, bestP := nobody(), -1.0
	for _, e := range likelyRepeated(r.article, a, among) {
		c, ok := lastNamed(r.article, a, e)
		if !ok {
			continue
		}
		if weight := weight(c, among, p); weight > bestP {
			best, bestP = c, weight
		}
	}
	if bestP >= 0 {
		return best, "repeated"
	}
	return firstOf(r, a, certainRule{"spouse", spouse}, certainRule{"olderOrYounger", olderOrYounger}, certainRule{"onlyOfGender", onlyOfGender},
		certainRule{"onlyInstitution", onlyInstitution}, certainRule{"varied", varied})
}

// certainRule is a rule that knows what some anaphors refer to.
type certainRule struct {
	name string
	find func(*resolver, anaphor) (candidate, bool)
}

// firstOf is what the first of the rules that knows it says, and that rule's name.
func firstOf(r *resolver, a anaphor, rules ...certainRule) (c candidate, by string) {
	for _, rule := range rules {
		if c, ok := rule.find(r, a); ok {
			return c, rule.name
		}
	}
	return nobody(), ""
}

// olderOrYounger is the one of two persons whose age the article tells that the older
// or younger one means.
func olderOrYounger(r *resolver, a anaphor) (candidate, bool) {
	older := a.head == a.first+2 && wordlist.Has("older elder", r.Tokens[a.first+1].Lower)
	if !older && (a.head != a.first+2 || r.Tokens[a.first+1].Lower != "younger") {
		return nobody(), false
	}
	two := namedOf(r.article, r.who.aged, a, 3)
	if len(two) != 2 {
		return nobody(), false
	}
	slices.Sort(two)
	first, _ := strconv.Atoi(r.entities[two[0]].age)
	second, _ := strconv.Atoi(r.entities[two[1]].age)
	if (first > second) == older {
		return lastNamed(r.article, a, two[0])
	}
	return lastNamed(r.article, a, two[1])
}

// onlyInstitution is the only organization named so far, where a bare noun for one
// speaks: the company.
func onlyInstitution(r *resolver, a anaphor) (candidate, bool) {
	if a.head != a.first+1 || a.last > a.head+1 || !meansOrganization(r.Tokens[a.head].Lemma) {
		return nobody(), false
	}
	found := namedOf(r.article, r.who.organizations, a, 2)
	if len(found) != 1 {
		return nobody(), false
	}
	return lastNamed(r.article, a, found[0])
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
// mean: the widow.
func onlyOfGender(r *resolver, a anaphor) (candidate, bool) {
	noun := r.Tokens[a.head].Lemma
	g := genderOfNoun(noun)
	if g == anyGender || a.head > a.first+1 || a.last > a.head+1 || isOwned(r.Document, a) {
		return nobody(), false
	}
	found := nobody()
	for i, all := range [][]int{r.who.persons[g], r.who.learned[g]} {
		for _, e := range all {
			c, named := lastNamed(r.article, a, e)
			if !named && i == 0 {
				break // as are those behind it
			}
			if !named {
				continue
			}
			if genderOf(&r.entities[e]) != g || noun == "widow" && contains(r.entities[e].roles, "wife") {
				continue
			}
			if found.token >= 0 && found.entity != e {
				return nobody(), false
			}
			found = c
		}
	}
	return found, found.token >= 0
}

// varied is whoever spoke last or was the subject of the sentence before, where a
// description is only another word for him (“I shut my eyes,” Solli said. The
// midfielder said …): it follows at once, it says something, and it names no office
// that somebody else may hold.
func varied(r *resolver, a anaphor) (candidate, bool) {
	if r.Tokens[a.head].Relation != "nsubj" || a.last > a.head+1 || !wordlist.Has("the", r.Tokens[a.first].Lower) {
		return nobody(), false
	}
	head := r.Tokens[a.head].Lemma
	who, spoke := r.justBefore(a, meansOrganization(head) && !mentioned(r.article, a))
	if who < 0 || !spoke && hasOccupation(&r.entities[who]) {
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
		fits := aged && e.age == "" || nation || r.isPerson(a.head) && !lists().OfficeWords.Has(head) && !hasOccupation(e)
		if g := genderOfNoun(head); !fits || g != anyGender && unlikelyGender(e, g) {
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
func (r *resolver) justBefore(a anaphor, organization bool) (entity int, spoke bool) {
	far := 1
	if organization {
		far = 3
	}
	last := len(r.turns) - 1
	if last >= 0 && organization && isPersonsTurn(r.article, &r.turns[last]) {
		last = r.turns[last].before // the firm said … its director said … the firm said
	}
	if last >= 0 {
		t := &r.turns[last]
		if r.ParagraphOf(t.token) != r.ParagraphOf(a.first) && distance(r.Document, t.token, a.first) > far {
			return subjectJustBefore(r.article, a)
		}
		if len(t.entities) != 1 {
			return -1, false
		}
		return t.entities[0], true
	}
	return subjectJustBefore(r.article, a)
}

// subjectJustBefore is the person who is the subject of the sentence before, and has not spoken;
// -1 for none.
func subjectJustBefore(r *article, a anaphor) (entity int, spoke bool) {
	for k := r.namesBefore(a.first) - 1; k >= 0 && distance(r.Document, r.names[k].first, a.first) <= 1; k-- {
		n := &r.names[k]
		if distance(r.Document, n.first, a.first) == 1 && isSubject(r.Document, r.HeadOf(n.first, n.last)) && r.entities[n.entity].typ == claims.Person {
			return n.entity, false
		}
	}
	return -1, false
}

// weight is the probability of the candidate; of one too far back for the
// model, a little more the later it was named.
func weight(c candidate, among []candidate, p []float64) float64 {
	for i := range among {
		if among[i].entity == c.entity && among[i].token == c.token {
			return p[i] + 1e-6
		}
	}
	return 1e-9 * float64(c.token)
}

// lastNamed is the entity as a candidate, by its last name before the anaphor.
func lastNamed(r *article, a anaphor, e int) (candidate, bool) {
	n := namedBefore(r, &r.entities[e], a.first)
	if n == 0 {
		return nobody(), false
	}
	last := &r.names[r.entities[e].names[n-1]]
	return candidate{e, r.HeadOf(last.first, last.last), 0}, true
}
