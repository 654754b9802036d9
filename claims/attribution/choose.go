package attribution

import (
	"slices"

	"claims/nlp"
)

// mostSteps bounds the search for the best options of one group; beyond it the
// best found so far is taken.
const mostSteps = 20000

// choose picks, among the options that are worth something, those that together
// are worth most, of each cue at most one and no two with a word of content in
// common. Options that touch each other, directly or over others, form a group;
// within each the search is exhaustive, best first, up to a bound.
func choose(all []*option) []*option {
	var worthy []*option
	for _, o := range all {
		if o.worth > 0 {
			worthy = append(worthy, o)
		}
	}
	slices.SortStableFunc(worthy, func(a, b *option) int { return compareDown(a.worth, b.worth) })
	var chosen []*option
	for _, group := range groups(worthy) {
		s := search{options: group, taken: make([]bool, len(group)), best: make([]bool, len(group)), conflicts: conflicts(group)}
		s.rest = make([]float64, len(group)+1)
		for i := len(group) - 1; i >= 0; i-- {
			s.rest[i] = s.rest[i+1] + group[i].worth
		}
		s.decide(0, 0)
		for i, taken := range s.best {
			if taken {
				chosen = append(chosen, group[i])
			}
		}
	}
	return chosen
}

// inConflict reports whether two options cannot both be chosen.
func inConflict(a, b *option) bool {
	return a.t >= 0 && a.t == b.t || a.words.shares(b.words)
}

// conflicts are, for each option, the earlier ones with which it clashes.
func conflicts(all []*option) [][]int {
	found := make([][]int, len(all))
	var places nlp.SpanIndex
	byCue := map[int][]int{}
	for i, o := range all {
		var place nlp.Span
		if len(o.words) > 0 {
			place = nlp.Between(int(o.words[0][0]), int(o.words[len(o.words)-1][1]))
		}
		for j := range places.Overlapping(place) {
			if inConflict(o, all[j]) {
				found[i] = append(found[i], j)
			}
		}
		places.Add(place)
		if o.t >= 0 {
			found[i] = append(found[i], byCue[o.t]...)
			byCue[o.t] = append(byCue[o.t], i)
		}
	}
	return found
}

// groups parts the options into those that hang together; the order within each
// is kept.
func groups(all []*option) [][]*option {
	owner := map[int]int{} // a word, or minus a cue less one, to the first option that has it
	tied := make(forest, len(all))
	for i, o := range all {
		tied[i] = i
		join := func(key int) {
			if j, found := owner[key]; found {
				tied[tied.root(i)] = tied.root(j)
			} else {
				owner[key] = i
			}
		}
		for _, run := range o.words {
			for w := run[0]; w < run[1]; w++ {
				join(int(w))
			}
		}
		if o.t >= 0 {
			join(-o.t - 1)
		}
	}
	place := map[int]int{}
	var out [][]*option
	for i, o := range all {
		root := tied.root(i)
		at, found := place[root]
		if !found {
			at = len(out)
			place[root] = at
			out = append(out, nil)
		}
		out[at] = append(out[at], o)
	}
	return out
}

// forest gives each member of a set another of its group, or itself at the root.
type forest []int

func (f forest) root(i int) int {
	for f[i] != i {
		f[i] = f[f[i]]
		i = f[i]
	}
	return i
}

// search is a search for the options of a group that together are worth most.
type search struct {
	options   []*option
	conflicts [][]int   // with which earlier options each clashes
	rest      []float64 // what the options from each on are worth together
	taken     []bool
	best      []bool
	worth     float64
	improved  bool // what is taken is the best so far, and best does not say so yet
	steps     int
}

// decide tries to take and to leave each option from i on, where those taken before are worth so much.
func (s *search) decide(i int, worth float64) {
	if worth > s.worth {
		s.worth, s.improved = worth, true
	}
	if s.steps++; i == len(s.options) || s.steps > mostSteps || worth+s.rest[i] <= s.worth {
		return
	}
	if !slices.ContainsFunc(s.conflicts[i], func(j int) bool { return s.taken[j] }) {
		s.taken[i] = true
		s.decide(i+1, worth+s.options[i].worth)
		s.keepBest()
		s.taken[i] = false
	}
	s.decide(i+1, worth)
}

// keepBest remembers what is taken, where that is the best so far.
func (s *search) keepBest() {
	if s.improved {
		copy(s.best, s.taken)
		s.improved = false
	}
}
