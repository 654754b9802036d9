package resolution

import (
	"slices"

	"claims/claims"
)

// fitness says how much must speak for a gender.
type fitness uint8

// How a person's gender may fit a pronoun.
const (
	known    fitness = iota // it is the pronoun's
	possible                // as far as anything tells, it may be
	fitnesses
)

// gathering are the persons that a paragraph names, in the order in which it first does.
type gathering struct {
	persons []arrival
	found   [fitnesses][genders]*selection
}

// arrival is somebody's first name in a paragraph.
type arrival struct {
	name, entity int
}

// selection are the first two persons of a paragraph, or all where there are fewer, who fit
// a gender.
type selection struct {
	read int // so many of the paragraph's persons have been looked at
	fit  []arrival
}

// gatheringOf is whom the paragraph names.
func (r *resolver) gatheringOf(paragraph int) *gathering {
	if r.beside == nil {
		r.beside = make([]*gathering, len(r.Paragraphs))
		seen := make(map[arrival]bool) // by paragraph and entity
		for k := range r.names {
			e, p := r.names[k].entity, r.ParagraphOf(r.names[k].first)
			if r.beside[p] == nil {
				r.beside[p] = &gathering{}
			}
			if r.entities[e].typ == claims.Person && !seen[arrival{p, e}] {
				seen[arrival{p, e}] = true
				r.beside[p].persons = append(r.beside[p].persons, arrival{k, e})
			}
		}
	}
	return r.beside[paragraph]
}

// fits reports whether the entity is a person whose gender fits.
func fits(r *article, entity int, g gender, how fitness) bool {
	e := &r.entities[entity]
	if e.typ != claims.Person {
		return false
	}
	if how == known {
		return genderOf(e) == g
	}
	return !unlikelyGender(e, g)
}

// personsBeside are the persons whom the anaphor's paragraph names before it and whose gender
// fits: all, or the first two.
func (r *resolver) personsBeside(a anaphor, how fitness) []int {
	g := a.kind.gender()
	in := r.gatheringOf(r.ParagraphOf(a.first))
	if in == nil {
		return nil
	}
	s := in.found[how][g]
	if s == nil {
		s = &selection{}
		in.found[how][g] = s
	}
	s.fit = slices.DeleteFunc(s.fit, func(f arrival) bool { return !fits(r.article, f.entity, g, how) })
	before := r.namesBefore(a.first)
	for ; s.read < len(in.persons) && in.persons[s.read].name < before && len(s.fit) < 2; s.read++ {
		if next := in.persons[s.read]; fits(r.article, next.entity, g, how) {
			s.fit = append(s.fit, next)
		}
	}
	var found []int
	for _, f := range s.fit {
		if f.name < before && len(found) < 2 {
			found = append(found, f.entity)
		}
	}
	return found
}

// regender puts an entity whose gender has become known among those whom it fits.
func (r *resolver) regender(entity int) {
	e := &r.entities[entity]
	if e.typ != claims.Person {
		return
	}
	g := genderOf(e)
	r.who.learned[g] = append(r.who.learned[g], entity)
	last := -1
	for _, k := range e.names {
		p := r.ParagraphOf(r.names[k].first)
		if p == last {
			continue
		}
		last = p
		in := r.gatheringOf(p)
		for how := range in.found {
			s := in.found[how][g]
			if s == nil || slices.ContainsFunc(s.fit, func(f arrival) bool { return f.entity == entity }) {
				continue
			}
			if at := slices.IndexFunc(in.persons[:s.read], func(f arrival) bool { return f.entity == entity }); at >= 0 {
				s.fit = append(s.fit, in.persons[at])
			}
		}
	}
}
