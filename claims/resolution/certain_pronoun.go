package resolution

import (
	"iter"

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
	found := -1
	for n := range r.beside(a) {
		e := n.entity
		if r.entities[e].typ != claims.Person || genderOf(&r.entities[e]) != a.kind.gender() || e == found {
			continue
		}
		if found >= 0 {
			return nobody(), false
		}
		found = e
	}
	if found < 0 {
		return nobody(), false
	}
	return r.lastNamed(a, found)
}

// beside are the names before the anaphor in its paragraph, the nearest first.
func (r *resolver) beside(a anaphor) iter.Seq[*name] {
	return func(yield func(*name) bool) {
		for k := r.namesBefore(a.first) - 1; k >= 0 && r.paragraph(r.names[k].first) == r.paragraph(a.first); k-- {
			if !yield(&r.names[k]) {
				return
			}
		}
	}
}

// subjectBefore is the subject of the sentence before, where the paragraph names
// nobody else who may be meant.
func (r *resolver) subjectBefore(a anaphor) (candidate, bool) {
	found := -1
	for n := range r.beside(a) {
		e := &r.entities[n.entity]
		if e.typ != claims.Person || unlikelyGender(e, a.kind.gender()) {
			continue
		}
		subject := r.distance(n.first, a.first) == 1 && r.isSubject(r.nameHead(n))
		if found >= 0 && found != n.entity || found < 0 && !subject {
			return nobody(), false
		}
		found = n.entity
	}
	if found < 0 {
		return nobody(), false
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
	for n := range r.beside(a) {
		if e := &r.entities[n.entity]; e.typ == claims.Person && genderOf(e) == a.kind.gender() {
			return true
		}
	}
	return false
}

// soleOfGender is the only candidate, where its gender is known, or the only one
// of known gender among the entities.
func (r *resolver) soleOfGender(a anaphor, among []candidate) (candidate, bool) {
	if len(among) != 2 || among[0].entity < 0 || genderOf(&r.entities[among[0].entity]) != a.kind.gender() {
		return nobody(), false
	}
	return among[0], true
}
