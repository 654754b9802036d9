package resolution

import (
	"claims/claims"
	"claims/nlp"
)

// speaksOn is the person who spoke in the sentence before, in the same paragraph, where
// nobody else has been named since: Aune said … She said …
func speaksOn(r *resolver, a anaphor) (candidate, bool) {
	if len(r.turns) == 0 || r.Tokens[a.head].Relation != "nsubj" {
		return nobody(), false
	}
	t := &r.turns[len(r.turns)-1]
	if len(t.entities) != 1 || r.ParagraphOf(t.token) != r.ParagraphOf(a.first) || distance(r.Document, t.token, a.first) > 1 {
		return nobody(), false
	}
	e := &r.entities[t.entities[0]]
	if e.typ != claims.Person || unlikelyGender(e, a.kind.gender()) || genderOf(e) == anyGender && r.knownBeside(a) {
		return nobody(), false
	}
	for k := r.namesBefore(a.first) - 1; k >= 0 && r.names[k].first > t.token; k-- {
		if other := r.names[k].entity; other != t.entities[0] && mayBe(a.kind, &r.entities[other]) {
			return nobody(), false
		}
	}
	return lastNamed(r.article, a, t.entities[0])
}

// onlyBeside is the only person that the paragraph names before a subject, as the
// subject of the sentence before; or else the only one of the gender, where the
// others are of unknown gender.
func onlyBeside(r *resolver, a anaphor) (candidate, bool) {
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
	return lastNamed(r.article, a, found[0])
}

// subjectBefore is the subject of the sentence before, where the paragraph names
// nobody else who may be meant.
func (r *resolver) subjectBefore(a anaphor) (candidate, bool) {
	for k := r.namesBefore(a.first) - 1; k >= 0 && r.ParagraphOf(r.names[k].first) == r.ParagraphOf(a.first) && distance(r.Document, r.names[k].first, a.first) <= 1; k-- {
		n := &r.names[k]
		if !fits(r.article, n.entity, a.kind.gender(), possible) {
			continue
		}
		subject := distance(r.Document, n.first, a.first) == 1 && isSubject(r.Document, r.HeadOf(n.first, n.last))
		if !subject || len(r.personsBeside(a, possible)) != 1 {
			return nobody(), false
		}
		return lastNamed(r.article, a, n.entity)
	}
	return nobody(), false
}

// isSubject reports a subject, or a name in apposition to one: the mill's owner, Ann
// Lee, declined.
func isSubject(d *nlp.Document, i int) bool {
	if h := d.Tokens[i].Head; h >= 0 && d.Tokens[i].Relation == "appos" {
		i = h
	}
	return d.Tokens[i].Relation == "nsubj"
}

// knownBeside reports whether the paragraph names somebody of the pronoun's gender before it.
func (r *resolver) knownBeside(a anaphor) bool {
	return len(r.personsBeside(a, known)) > 0
}

// soleOfGender is the only candidate, where its gender is known, or the only one
// of known gender among the entities.
func soleOfGender(r *article, a anaphor, among []candidate) (candidate, bool) {
	if len(among) != 2 || among[0].entity < 0 || genderOf(&r.entities[among[0].entity]) != a.kind.gender() {
		return nobody(), false
	}
	return among[0], true
}
