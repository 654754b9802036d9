package lint

import (
	"slices"
	"sort"

	"claims/claims"
	"claims/nlp"
)

// claimsIn finds claims by the place of some of their words.
type claimsIn struct {
	index *nlp.SpanIndex
	of    []int // for each span, the index of its claim
}

// indexClaims makes an index of the claims by the spans that it is given of each.
func (p *Pass) indexClaims(spans func(*claims.Claim) []nlp.Span) claimsIn {
	var x claimsIn
	var all []nlp.Span
	for i := range p.Claims {
		for _, s := range spans(&p.Claims[i]) {
			all, x.of = append(all, s), append(x.of, i)
		}
	}
	x.index = nlp.IndexSpans(all)
	return x
}

// overlapping are the indexes of the claims with a span that overlaps this one, in order.
func (x claimsIn) overlapping(s nlp.Span) []int {
	var found []int
	for k := range x.index.Overlapping(s) {
		found = append(found, x.of[k])
	}
	slices.Sort(found)
	return found
}

// around are the indexes of the claims with a span that holds this one, in order.
func (x claimsIn) around(s nlp.Span) []int {
	var found []int
	for k := range x.index.Containing(s) {
		found = append(found, x.of[k])
	}
	slices.Sort(found)
	return found
}

// named is the first of the article's entities with the name; nil for none.
func (p *Pass) named(name string) *claims.Entity {
	if i, found := p.shared.named()[name]; found {
		return &p.Names[i]
	}
	return nil
}

// namesIndex is the first of the entities of each name.
func (p *Pass) namesIndex() map[string]int {
	first := make(map[string]int, len(p.Names))
	for i := range p.Names {
		if _, seen := first[p.Names[i].Name]; !seen {
			first[p.Names[i].Name] = i
		}
	}
	return first
}

// newPersons are the persons that the article names, in the order in which it first does.
func (p *Pass) newPersons() []*claims.Entity {
	var persons []*claims.Entity
	for i := range p.Names {
		if e := &p.Names[i]; e.Type == claims.Person && len(e.Mentions) > 0 {
			persons = append(persons, e)
		}
	}
	slices.SortStableFunc(persons, func(a, b *claims.Entity) int { return a.Mentions[0].Start - b.Mentions[0].Start })
	return persons
}

// anyWithin reports whether one of the numbers, which are sorted, is at least from and less
// than to.
func anyWithin(sorted []int, from, to int) bool {
	i := sort.SearchInts(sorted, from)
	return i < len(sorted) && sorted[i] < to
}
