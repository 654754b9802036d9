package judged

import (
	"cmp"
	"hash/fnv"
	"slices"
	"strconv"
)

// seed makes the draw another one when it is changed.
const seed = "claims precision 1"

// rank is the finding's place in the draw: a hash of the finding and the seed. What
// other findings there are does not change it, so that a sample changes little when a rule does.
func (p Place) rank() uint64 {
	h := fnv.New64a()
	for _, part := range []string{seed, p.Article, p.Rule, strconv.Itoa(p.Start), strconv.Itoa(p.End)} {
		h.Write([]byte(part + "\n"))
	}
	return h.Sum64()
}

// shuffled are the places in the order of the draw.
func shuffled(places []Place) []Place {
	places = slices.Clone(places)
	slices.SortFunc(places, func(a, b Place) int { return cmp.Or(cmp.Compare(a.rank(), b.rank()), a.compare(b)) })
	return places
}

// Fill draws so many of the places. Those of rules with fewer than ten among the census
// come first, so that rare rules are judged too.
func Fill(census, places []Place, want int) []Place {
	counts := countRules(census)
	drawn := shuffled(places)
	slices.SortStableFunc(drawn, func(a, b Place) int { return rare(counts[b.Rule]) - rare(counts[a.Rule]) })
	return drawn[:min(max(want, 0), len(drawn))]
}

// enough is how many findings of a rule say something about it.
const enough = 10

func rare(findings int) int {
	if findings < enough {
		return 1
	}
	return 0
}

// TopUp draws of each rule as many of the places as make ten with those judged anyway.
func TopUp(judged, places []Place) []Place {
	counts := countRules(judged)
	taken := make(map[Place]bool, len(judged))
	for _, p := range judged {
		taken[p] = true
	}
	var drawn []Place
	for _, p := range shuffled(places) {
		if !taken[p] && counts[p.Rule] < enough {
			counts[p.Rule]++
			drawn = append(drawn, p)
		}
	}
	return drawn
}

func countRules(places []Place) map[string]int {
	counts := make(map[string]int)
	for _, p := range places {
		counts[p.Rule]++
	}
	return counts
}
