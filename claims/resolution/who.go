package resolution

import (
	"fmt"
	"slices"
	"sort"

	"claims/claims"
)

// who finds entities by what the article says of them.
type who struct {
	byRole map[string][]int
	byWord map[string][]int // by a word of the name, of those that are no persons, and by age (54-year-old); folded
	// aged are those whose age the article tells, organizations those that may be the company, persons all
	// by the gender that names and descriptions tell; each in the order in which they are first named.
	aged, organizations []int
	persons             [genders][]int
	married             map[int]int
	repeated            map[string]*bearers
}

// bearers are the entities that a description repeats, and their names in order.
type bearers struct {
	entities, names []int
}

func (r *article) findWho() who {
	w := who{
		byRole: map[string][]int{}, byWord: map[string][]int{},
		married: r.couples(), repeated: map[string]*bearers{},
	}
	for k := range r.entities {
		e := &r.entities[k]
		for _, role := range e.roles {
			w.byRole[role] = append(w.byRole[role], k)
		}
		if e.age > 0 {
			w.byWord[yearsOld(e.age)], w.aged = append(w.byWord[yearsOld(e.age)], k), append(w.aged, k)
		}
		if isOwnOrganization(e) {
			w.organizations = append(w.organizations, k)
		}
		if e.typ == claims.Person {
			g := genderOf(e)
			w.persons[g] = append(w.persons[g], k)
			continue
		}
		for _, word := range e.words {
			w.byWord[fold(word)] = append(w.byWord[fold(word)], k)
		}
	}
	for _, all := range append([][]int{w.aged, w.organizations}, w.persons[:]...) {
		slices.SortStableFunc(all, func(a, b int) int { return r.firstName(a) - r.firstName(b) })
	}
	return w
}

// firstName is the entity's first name.
func (r *article) firstName(e int) int { return r.entities[e].names[0] }

// repeated is the candidate that a description repeats, of several the likeliest; where none does, whoever
// else was named last of those whom it repeats.
func repeated(r *resolver, a anaphor, among []candidate) (candidate, bool) {
	all := repeatedBy(r.article, a)
	best := nobody()
	for _, c := range among {
		if _, repeats := slices.BinarySearch(all.entities, c.entity); repeats && (best.entity < 0 || c.p > best.p) {
			best = c
		}
	}
	if best.entity >= 0 {
		return best, true
	}
	k := sort.SearchInts(all.names, r.namesBefore(a.first)) - 1
	if k < 0 {
		return nobody(), false
	}
	return lastNamed(r.article, a, r.names[all.names[k]].entity)
}

// repeatedBy are the entities that the description repeats, wherever they are named.
func repeatedBy(r *article, a anaphor) *bearers {
	key := fmt.Sprint(a.head-a.first, r.Tokens[a.head].Lemma, " ", r.SpanOf(a.first, a.last).Of(r.Text))
	found := r.who.repeated[key]
	if found != nil {
		return found
	}
	found = &bearers{}
	for _, e := range mayRepeat(r, a) {
		if repeats(r, a, e) {
			found.entities = append(found.entities, e)
			found.names = append(found.names, r.entities[e].names...)
		}
	}
	slices.Sort(found.names)
	r.who.repeated[key] = found
	return found
}

// mayRepeat are the entities that have something in common with the description, in order.
func mayRepeat(r *article, a anaphor) []int {
	all := slices.Clone(r.who.byRole[r.Tokens[a.head].Lemma])
	for i := a.first; i < a.last; i++ {
		all = append(all, r.who.byWord[fold(r.Tokens[i].Lower)]...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}
