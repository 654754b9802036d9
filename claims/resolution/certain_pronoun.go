package resolution

import (
	"slices"

	"claims/claims"
	"claims/nlp"
)

// speaksOn is the person who spoke in the sentence before, in the same paragraph, where
// nobody else has been named since: Aune said … She said …
func speaksOn(r *resolver, a anaphor, _ []candidate) (candidate, bool) {
	if len(r.turns) == 0 || r.Tokens[a.head].Relation != "nsubj" {
		return nobody(), false
	}
	t := &r.turns[len(r.turns)-1]
	if len(t.entities) != 1 || r.ParagraphOf(t.token) != r.ParagraphOf(a.first) || distance(r.Document, t.token, a.first) > 1 {
		return nobody(), false
	}
	e := &r.entities[t.entities[0]]
	if e.typ != claims.Person || !mayHaveGender(e, a.kind.gender()) || genderOf(e) == anyGender && len(personsBeside(r.article, a, hasGender)) > 0 {
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
func onlyBeside(r *resolver, a anaphor, _ []candidate) (candidate, bool) {
	if r.Tokens[a.head].Relation != "nsubj" {
		return nobody(), false
	}
	if c, ok := r.subjectBefore(a); ok {
		return c, true
	}
	found := personsBeside(r.article, a, hasGender)
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
		if !personOf(&r.entities[n.entity], a.kind.gender(), mayHaveGender) {
			continue
		}
		subject := distance(r.Document, n.first, a.first) == 1 && isSubject(r.Document, r.HeadOf(n.first, n.last))
		if !subject || len(personsBeside(r.article, a, mayHaveGender)) != 1 {
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

// mostBeside is how many names before a pronoun are looked at, at the most.
const mostBeside = 64

// personsBeside are persons whom the anaphor's paragraph names before it and whose gender fits
// the pronoun's; no more than two.
func personsBeside(r *article, a anaphor, fits func(*entity, gender) bool) []int {
	var found []int
	before := r.namesBefore(a.first)
	for k := before - 1; k >= max(0, before-mostBeside) && len(found) < 2 && r.ParagraphOf(r.names[k].first) == r.ParagraphOf(a.first); k-- {
		if e := r.names[k].entity; personOf(&r.entities[e], a.kind.gender(), fits) && !slices.Contains(found, e) {
			found = append(found, e)
		}
	}
	return found
}

// personOf reports a person whose gender fits.
func personOf(e *entity, g gender, fits func(*entity, gender) bool) bool {
	return e.typ == claims.Person && fits(e, g)
}

// hasGender reports whether the entity is of the gender as far as anything tells.
func hasGender(e *entity, g gender) bool { return genderOf(e) == g }

// mayHaveGender reports whether nothing tells another gender.
func mayHaveGender(e *entity, g gender) bool { return hasGender(e, g) || hasGender(e, anyGender) }

// soleOfGender is the only candidate, where its gender is known, or the only one
// of known gender among the entities.
func soleOfGender(r *resolver, a anaphor, among []candidate) (candidate, bool) {
	if len(among) != 2 || among[0].entity < 0 || genderOf(&r.entities[among[0].entity]) != a.kind.gender() {
		return nobody(), false
	}
	return among[0], true
}
