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
func (r *resolver) certain(a anaphor, among []candidate, p []float64) (candidate, bool) {
	switch {
	case a.kind <= feminine:
		for _, find := range []func(anaphor) (candidate, bool){r.speaksOn, r.onlyBeside} {
			if c, ok := find(a); ok {
				return c, true
			}
		}
		return r.soleOfGender(a, among)
	case a.kind < definite:
		return nobody, false
	}
	if c, ok := r.sameNoun(a); ok {
		return c, true
	}
	if a.kind != definite {
		return nobody, false
	}
	best, bestP := nobody, -1.0
	for e := range r.entities {
		c, ok := r.lastNamed(a, e)
		if !ok || !r.repeats(a, e) {
			continue
		}
		if weight := r.weight(c, among, p); weight > bestP {
			best, bestP = c, weight
		}
	}
	if bestP >= 0 {
		return best, true
	}
	for _, find := range []func(anaphor) (candidate, bool){r.spouse, r.olderOrYounger, r.onlyOfGender, r.onlyInstitution, r.varied} {
		if c, ok := find(a); ok {
			return c, true
		}
	}
	return nobody, false
}

// olderOrYounger is the one of two persons whose age the article tells that the older
// or younger one means.
func (r *resolver) olderOrYounger(a anaphor) (candidate, bool) {
	older := a.head == a.first+2 && wordlist.Has("older elder", r.Tokens[a.first+1].Lower)
	if !older && (a.head != a.first+2 || r.Tokens[a.first+1].Lower != "younger") {
		return nobody, false
	}
	var two []int
	for e := range r.entities {
		if _, named := r.lastNamed(a, e); named && r.entities[e].age != "" {
			two = append(two, e)
		}
	}
	if len(two) != 2 {
		return nobody, false
	}
	first, _ := strconv.Atoi(r.entities[two[0]].age)
	second, _ := strconv.Atoi(r.entities[two[1]].age)
	if (first > second) == older {
		return r.lastNamed(a, two[0])
	}
	return r.lastNamed(a, two[1])
}

// onlyInstitution is the only organization named so far, where a bare noun for one
// speaks: the company.
func (r *resolver) onlyInstitution(a anaphor) (candidate, bool) {
	if a.head != a.first+1 || a.last > a.head+1 || !isHouse(r.Tokens[a.head].Lemma) {
		return nobody, false
	}
	found := nobody
	for e := range r.entities {
		c, named := r.lastNamed(a, e)
		if !named || r.entities[e].typ != claims.Organization || kindOf(&r.entities[e], r.names) == nlp.Place {
			continue
		}
		if entry, known := gazetteer.Lookup(r.entities[e].text()); known && entry.Kind != gazetteer.Agency {
			continue
		}
		if found.token >= 0 {
			return nobody, false
		}
		found = c
	}
	return found, found.token >= 0
}

// onlyOfGender is the only person named so far whom a noun for a man or a woman may
// mean: the widow.
func (r *resolver) onlyOfGender(a anaphor) (candidate, bool) {
	noun := r.Tokens[a.head].Lemma
	g := genderOfNoun(noun)
	if g == anyGender || a.head > a.first+1 || a.last > a.head+1 || r.isOwned(a) {
		return nobody, false
	}
	found := nobody
	for e := range r.entities {
		c, named := r.lastNamed(a, e)
		if !named || r.entities[e].typ != claims.Person || genderOf(&r.entities[e]) != g || noun == "widow" && contains(r.entities[e].roles, "wife") {
			continue
		}
		if found.token >= 0 {
			return nobody, false
		}
		found = c
	}
	return found, found.token >= 0
}

// varied is whoever spoke last or was the subject of the sentence before, where a
// description is only another word for him (“I shut my eyes,” Solli said. The
// midfielder said …): it follows at once, it says something, and it names no office
// that somebody else may hold.
func (r *resolver) varied(a anaphor) (candidate, bool) {
	if r.Tokens[a.head].Relation != "nsubj" || a.last > a.head+1 || !wordlist.Has("the", r.Tokens[a.first].Lower) {
		return nobody, false
	}
	who, spoke := r.justBefore(a, isHouse(r.Tokens[a.head].Lemma) && !r.mentioned(a))
	if who < 0 || !spoke && hasOccupation(&r.entities[who]) {
		return nobody, false
	}
	head := r.Tokens[a.head].Lemma
	aged := strings.HasSuffix(r.Tokens[a.head].Lower, "-year-old")
	nation := nationOf(r.Tokens[a.head].Lower) != ""
	if e := &r.entities[who]; e.typ == claims.Person && hasOccupation(e) && !aged && !nation && r.mostNamed >= 0 {
		who = r.mostNamed // the mayor who spoke last is no bookbinder
	}
	e := &r.entities[who]
	switch {
	case e.typ == claims.Person && !r.speaker(a):
		return nobody, false
	case e.typ == claims.Person:
		fits := aged && e.age == "" || nation || r.isPerson(a.head) && !wordlist.Has(officeWords, head) && !hasOccupation(e)
		if g := genderOfNoun(head); !fits || g != anyGender && unlikelyGender(e, g) {
			return nobody, false
		}
	case e.typ != claims.Organization || !isHouse(head) || a.head > a.first+1:
		return nobody, false
	}
	return r.lastNamed(a, who)
}

// mentioned reports whether the anaphor's noun stands earlier in the article: the pilots’
// union … The union said …
func (r *resolver) mentioned(a anaphor) bool {
	for i := range r.Tokens[:a.first] {
		if r.Tokens[i].Lemma == r.Tokens[a.head].Lemma {
			return true
		}
	}
	return false
}

// justBefore is the entity that spoke last, in the anaphor's paragraph or the sentence
// before, a house within three sentences; else the person who is the subject of that sentence,
// and has not spoken; -1 for none.
func (r *resolver) justBefore(a anaphor, house bool) (entity int, spoke bool) {
	far := 1
	if house {
		far = 3
	}
	for i := len(r.turns) - 1; i >= 0; i-- {
		t := &r.turns[i]
		if r.paragraph(t.token) != r.paragraph(a.first) && r.distance(t.token, a.first) > far {
			break
		}
		if len(t.entities) == 1 && house && r.entities[t.entities[0]].typ == claims.Person {
			continue // the firm said … its director said … the firm said
		}
		if len(t.entities) != 1 {
			return -1, false
		}
		return t.entities[0], true
	}
	for k := r.namesBefore(a.first) - 1; k >= 0 && r.distance(r.names[k].first, a.first) <= 1; k-- {
		n := &r.names[k]
		if r.distance(n.first, a.first) == 1 && r.isSubject(r.nameHead(n)) && r.entities[n.entity].typ == claims.Person {
			return n.entity, false
		}
	}
	return -1, false
}

// sameNoun is the last speaker without a name whom the same noun describes: Researchers
// at the university said … The researchers said …
func (r *resolver) sameNoun(a anaphor) (candidate, bool) {
	if a.head != a.first+1 || a.last > a.head+1 {
		return nobody, false
	}
	for i := len(r.turns) - 1; i >= 0 && r.distance(r.turns[i].token, a.first) <= farPhrase; i-- {
		t := &r.turns[i]
		if len(t.entities) == 0 && t.token < a.first && r.Tokens[t.token].Lemma == r.Tokens[a.head].Lemma && (r.Tokens[t.token].Tag == "NNS") == (a.kind == definitePlural) {
			return candidate{-1, t.token, 0}, true
		}
	}
	return nobody, false
}

// hasOccupation reports a role that is more than kinship.
func hasOccupation(e *entity) bool {
	return slices.ContainsFunc(e.roles, func(role string) bool { return genderOfNoun(role) == anyGender })
}

// weight is the probability of the candidate; of one too far back for the
// model, a little more the later it was named.
func (r *resolver) weight(c candidate, among []candidate, p []float64) float64 {
	for i := range among {
		if among[i].entity == c.entity && among[i].token == c.token {
			return p[i] + 1e-6
		}
	}
	return 1e-9 * float64(c.token)
}

// speaksOn is the person who spoke in the sentence before, in the same paragraph, where
// nobody else has been named since: Aune said … She said …
func (r *resolver) speaksOn(a anaphor) (candidate, bool) {
	if len(r.turns) == 0 || r.Tokens[a.head].Relation != "nsubj" {
		return nobody, false
	}
	t := &r.turns[len(r.turns)-1]
	if len(t.entities) != 1 || r.paragraph(t.token) != r.paragraph(a.first) || r.distance(t.token, a.first) > 1 {
		return nobody, false
	}
	e := &r.entities[t.entities[0]]
	if e.typ != claims.Person || unlikelyGender(e, a.kind.gender()) || genderOf(e) == anyGender && r.knownBeside(a) {
		return nobody, false
	}
	for k := r.namesBefore(a.first) - 1; k >= 0 && r.names[k].first > t.token; k-- {
		if other := r.names[k].entity; other != t.entities[0] && r.mayBe(a.kind, &r.entities[other]) {
			return nobody, false
		}
	}
	return r.lastNamed(a, t.entities[0])
}

// onlyBeside is the only person that the paragraph names before a subject, as the
// subject of the sentence before; or else the only one of the gender, where the
// others are of unknown gender.
func (r *resolver) onlyBeside(a anaphor) (candidate, bool) {
	if r.Tokens[a.head].Relation != "nsubj" {
		return nobody, false
	}
	if c, ok := r.subjectBefore(a); ok {
		return c, true
	}
	found := -1
	for k := r.namesBefore(a.first) - 1; k >= 0 && r.paragraph(r.names[k].first) == r.paragraph(a.first); k-- {
		e := r.names[k].entity
		if r.entities[e].typ != claims.Person || genderOf(&r.entities[e]) != a.kind.gender() || e == found {
			continue
		}
		if found >= 0 {
			return nobody, false
		}
		found = e
	}
	if found < 0 {
		return nobody, false
	}
	return r.lastNamed(a, found)
}

// subjectBefore is the subject of the sentence before, where the paragraph names
// nobody else who may be meant.
func (r *resolver) subjectBefore(a anaphor) (candidate, bool) {
	found := -1
	for k := r.namesBefore(a.first) - 1; k >= 0 && r.paragraph(r.names[k].first) == r.paragraph(a.first); k-- {
		n := &r.names[k]
		e := &r.entities[n.entity]
		if e.typ != claims.Person || unlikelyGender(e, a.kind.gender()) {
			continue
		}
		subject := r.distance(n.first, a.first) == 1 && r.isSubject(r.nameHead(n))
		if found >= 0 && found != n.entity || found < 0 && !subject {
			return nobody, false
		}
		found = n.entity
	}
	if found < 0 {
		return nobody, false
	}
	return r.lastNamed(a, found)
}

// isSubject reports a subject, or a name in apposition to one: the mill's owner, Ann
// Lee, declined.
func (r *resolver) isSubject(i int) bool {
	if h := r.Tokens[i].Head; h >= 0 && r.Tokens[i].Relation == "appos" {
		i = h
	}
	return r.Tokens[i].Relation == "nsubj"
}

// knownBeside reports whether the paragraph names somebody of the pronoun's gender before it.
func (r *resolver) knownBeside(a anaphor) bool {
	for k := r.namesBefore(a.first) - 1; k >= 0 && r.paragraph(r.names[k].first) == r.paragraph(a.first); k-- {
		if e := &r.entities[r.names[k].entity]; e.typ == claims.Person && genderOf(e) == a.kind.gender() {
			return true
		}
	}
	return false
}

// soleOfGender is the only candidate, where its gender is known, or the only one
// of known gender among the entities.
func (r *resolver) soleOfGender(a anaphor, among []candidate) (candidate, bool) {
	if len(among) != 2 || among[0].entity < 0 || genderOf(&r.entities[among[0].entity]) != a.kind.gender() {
		return nobody, false
	}
	return among[0], true
}

// lastNamed is the entity as a candidate, by its last name before the anaphor.
func (r *resolver) lastNamed(a anaphor, e int) (candidate, bool) {
	last := -1
	for _, k := range r.entities[e].names {
		if r.names[k].first >= a.first {
			break
		}
		last = k
	}
	if last < 0 {
		return nobody, false
	}
	return candidate{e, r.nameHead(&r.names[last]), 0}, true
}

// repeats reports whether a description says of the entity what the article said
// before: its role or part of its name, and nothing else; or its age.
func (r *resolver) repeats(a anaphor, entity int) bool {
	e := &r.entities[entity]
	for i := a.first; i < a.last; i++ {
		if age, found := strings.CutSuffix(r.Tokens[i].Lower, "-year-old"); found {
			return e.age != "" && e.age == age
		}
	}
	head := r.Tokens[a.head]
	if head.Lemma == "teenager" && len(e.age) == 2 && e.age >= "13" && e.age <= "19" {
		return true
	}
	known := contains(e.roles, head.Lemma) || e.typ != claims.Person && r.nameHolds(e, head.Lower)
	if nation := nationOf(head.Lower); nation != "" && a.head == a.first+1 {
		known = known || e.typ == claims.Person && r.comesFrom(e, nation)
	}
	if !known {
		return false
	}
	if a.last > a.head+1 {
		tail := r.Text[head.Start:r.Tokens[a.last-1].End]
		return r.describedWith(e, tail) || strings.Contains(e.text(), tail)
	}
	for i := a.first + 1; i < a.head; i++ {
		if !r.nameHolds(e, r.word(i)) && !r.describedWith(e, r.word(i)) {
			return false
		}
	}
	return true
}

// describedWith reports whether some description of the entity holds the words.
func (r *resolver) describedWith(e *entity, words string) bool {
	for _, all := range [][]nlp.Span{e.descriptions, e.tails} {
		for _, d := range all {
			if strings.Contains(strings.ToLower(d.Of(r.Text)), strings.ToLower(words)) {
				return true
			}
		}
	}
	return false
}

// comesFrom reports whether some description of the entity names the nation, in
// lower case.
func (r *resolver) comesFrom(e *entity, nation string) bool {
	for _, d := range e.descriptions {
		if strings.Contains(strings.ToLower(d.Of(r.Text)), nation) || strings.Contains(d.Of(r.Text), countryOf(nation)) {
			return true
		}
	}
	return false
}

// nationOf is the adjective of nationality, in lower case, that a noun for one
// person stands for: Norwegian, Frenchman; "" for none.
func nationOf(word string) string {
	for _, end := range []string{"", "man", "woman"} {
		if bare, found := strings.CutSuffix(word, end); found && countryOf(bare) != "" {
			return bare
		}
	}
	return ""
}

// isNational reports the words “the Norwegian”: one person by his nationality.
func (r *resolver) isNational(first, last int) bool {
	return last-first == 2 && wordlist.Has("the The", r.word(first)) && nationOf(r.Tokens[first+1].Lower) != "" && !wordlist.Has("NNS NNPS", r.Tokens[first+1].Tag)
}
