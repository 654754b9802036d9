package resolution

import (
	"maps"
	"slices"
	"sort"
	"strconv"
	"strings"

	"claims/claims"
)

// who finds entities by what the article says of them.
type who struct {
	byRole map[string][]int
	byAge  map[string][]int
	byWord map[string][]int // by a word of the name, of those that are no persons; folded
	// aged are those whose age the article tells, organizations those that may be the
	// company; each in the order in which they are first named.
	aged, organizations []int
	// persons are, by gender, those of whom names and descriptions tell it, in the order in
	// which they are first named, and learned those of whom a pronoun did.
	persons, learned [genders][]int
	married          map[int]int
	nationals        map[string][]int // by nationality, made when first asked for
	repeated         map[string]*repeated
}

// repeated are the entities that a description repeats, and their names in order.
type repeated struct {
	entities, names []int
}

func (r *article) findWho() who {
	w := who{
		byRole: map[string][]int{}, byAge: map[string][]int{}, byWord: map[string][]int{},
		married: r.couples(), nationals: map[string][]int{}, repeated: map[string]*repeated{},
	}
	for k := range r.entities {
		e := &r.entities[k]
		for _, role := range e.roles {
			w.byRole[role] = append(w.byRole[role], k)
		}
		if e.age != "" {
			w.byAge[e.age], w.aged = append(w.byAge[e.age], k), append(w.aged, k)
		}
		if isOwnOrganization(e) {
			w.organizations = append(w.organizations, k)
		}
		if e.typ == claims.Person {
			g := genderOf(e)
			w.persons[g] = append(w.persons[g], k)
			continue
		}
		for _, word := range slices.Compact(slices.Sorted(slices.Values(fold(e.words)))) {
			w.byWord[word] = append(w.byWord[word], k)
		}
	}
	for _, all := range append([][]int{w.aged, w.organizations}, w.persons[:]...) {
		slices.SortStableFunc(all, func(a, b int) int { return r.firstName(a) - r.firstName(b) })
	}
	return w
}

// firstName is the entity's first name; behind all names where it has none.
func (r *article) firstName(e int) int {
	if len(r.entities[e].names) == 0 {
		return len(r.names)
	}
	return r.entities[e].names[0]
}

// namedOf are those of the entities, which are in the order of their first names, that are
// named before the anaphor; no more than so many.
func namedOf(r *article, entities []int, a anaphor, most int) []int {
	before := r.namesBefore(a.first)
	n := 0
	for n < len(entities) && n < most && r.firstName(entities[n]) < before {
		n++
	}
	return slices.Clone(entities[:n])
}

// likelyRepeated are the entities that a description repeats and that may be meant: the candidates
// among them, and of the others the one named last; all, where they are few.
func likelyRepeated(r *article, a anaphor, among []candidate) []int {
	const few, far = 32, 200
	all := repeatedBy(r, a)
	if len(all.entities) <= few {
		return all.entities
	}
	meant := make(map[int]bool)
	for _, c := range among {
		if _, found := slices.BinarySearch(all.entities, c.entity); found {
			meant[c.entity] = true
		}
	}
	last := sort.SearchInts(all.names, r.namesBefore(a.first)) - 1
	for k := last; k >= 0; k-- {
		if k < last-far {
			return all.entities
		}
		if e := r.names[all.names[k]].entity; !meant[e] {
			meant[e] = true
			break
		}
	}
	return slices.Sorted(maps.Keys(meant))
}

// repeatedBy are the entities that the description repeats, wherever they are named.
func repeatedBy(r *article, a anaphor) *repeated {
	var text strings.Builder
	for i := a.first; i < a.last; i++ {
		text.WriteString(r.Written(i))
		text.WriteByte(' ')
		if i == a.head {
			text.WriteString(r.Tokens[i].Lemma + "\n")
		}
	}
	if a.last > a.head+1 {
		text.WriteString(r.Text[r.Tokens[a.head].Start:r.Tokens[a.last-1].End])
	}
	found := r.who.repeated[text.String()]
	if found != nil {
		return found
	}
	found = &repeated{}
	for _, e := range mayRepeat(r, a) {
		if repeats(r, a, e) {
			found.entities = append(found.entities, e)
			found.names = append(found.names, r.entities[e].names...)
		}
	}
	slices.Sort(found.names)
	r.who.repeated[text.String()] = found
	return found
}

// mayRepeat are the entities that have something in common with the description, in order.
func mayRepeat(r *article, a anaphor) []int {
	head := r.Tokens[a.head]
	all := slices.Concat(r.who.byRole[head.Lemma], r.who.byWord[fold([]string{head.Lower})[0]])
	for i := a.first; i < a.last; i++ {
		if age, found := strings.CutSuffix(r.Tokens[i].Lower, "-year-old"); found {
			all = append(all, r.who.byAge[age]...)
		}
	}
	if head.Lemma == "teenager" {
		for age := 13; age < 20; age++ {
			all = append(all, r.who.byAge[strconv.Itoa(age)]...)
		}
	}
	if nation := nationOf(head.Lower); nation != "" && a.head == a.first+1 {
		all = append(all, nationals(r, nation)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// nationals are the persons who come from the nation.
func nationals(r *article, nation string) []int {
	found, known := r.who.nationals[nation]
	if !known {
		for k := range r.entities {
			if e := &r.entities[k]; e.typ == claims.Person && comesFrom(r.Document, e, nation) {
				found = append(found, k)
			}
		}
		r.who.nationals[nation] = found
	}
	return found
}
