package resolution

import (
	"claims/claims"
)

// speaksOn is the person who spoke in the sentence before, in the same paragraph, where
// nobody else has been named since: Aune said … She said …
func (r *resolver) speaksOn(a anaphor) (candidate, bool) {
	if len(r.turns) == 0 || r.Tokens[a.head].Relation != "nsubj" {
		return nobody(), false
	}
	t := &r.turns[len(r.turns)-1]
	if len(t.entities) != 1 || r.paragraph(t.token) != r.paragraph(a.first) || r.distance(t.token, a.first) > 1 {
		return nobody(), false
	}
	e := &r.entities[t.entities[0]]
	if e.typ != claims.Person || unlikelyGender(e, a.kind.gender()) || genderOf(e) == anyGender && r.knownBeside(a) {
		return nobody(), false
	}
	for k := r.namesBefore(a.first) - 1; k >= 0 && r.names[k].first > t.token; k-- {
		if other := r.names[k].entity; other != t.entities[0] && r.mayBe(a.kind, &r.entities[other]) {
			return nobody(), false
		}
	}
	return r.lastNamed(a, t.entities[0])
}

// onlyBeside is the only person that the paragraph names before a subject, as the
// subject of the sentence before; or else the only one of the gender, where the
// others are of unknown gender.
func (r *resolver) onlyBeside(a anaphor) (candidate, bool) {
	if r.Tokens[a.head].Relation != "nsubj" {
		return nobody(), false
	}
	if c, ok := r.subjectBefore(a); ok {
		return c, true
	}
	found := r.personsBeside(a, known)
	if len(found) != 1 {
		return nobody(), false
	}
	return r.lastNamed(a, found[0])
}

// subjectBefore is the subject of the sentence before, where the paragraph names
// nobody else who may be meant.
func (r *resolver) subjectBefore(a anaphor) (candidate, bool) {
	for k := r.namesBefore(a.first) - 1; k >= 0 && r.paragraph(r.names[k].first) == r.paragraph(a.first) && r.distance(r.names[k].first, a.first) <= 1; k-- {
		n := &r.names[k]
		if !r.fits(n.entity, a.kind.gender(), possible) {
			continue
		}
		subject := r.distance(n.first, a.first) == 1 && r.isSubject(r.nameHead(n))
		if !subject || len(r.personsBeside(a, possible)) != 1 {
			return nobody(), false
		}
		return r.lastNamed(a, n.entity)
	}
	return nobody(), false
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
	return len(r.personsBeside(a, known)) > 0
}

// soleOfGender is the only candidate, where its gender is known, or the only one
// of known gender among the entities.
func (r *resolver) soleOfGender(a anaphor, among []candidate) (candidate, bool) {
	if len(among) != 2 || among[0].entity < 0 || genderOf(&r.entities[among[0].entity]) != a.kind.gender() {
		return nobody(), false
	}
	return among[0], true
}
