package eval

import (
	"cmp"
	"slices"
)

// match is a gold and a predicted attribution, by their indexes, and how well
// they fit.
type match struct {
	gold, predicted int
	score           float64
}

// pairUp pairs gold with predicted attributions one to one: the best fit first, of
// equals the earlier gold, then the earlier prediction. Pairs with a score of 0
// are none.
func pairUp(golds, predicted []prepared, score func(g, p *prepared) float64) []match {
	candidates := sharing(golds, predicted)
	for i := range candidates {
		c := &candidates[i]
		c.score = score(&golds[c.gold], &predicted[c.predicted])
	}
	candidates = slices.DeleteFunc(candidates, func(m match) bool { return m.score <= 0 })
	slices.SortFunc(candidates, func(a, b match) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.gold, b.gold), cmp.Compare(a.predicted, b.predicted))
	})
	goldTaken, predictedTaken := make([]bool, len(golds)), make([]bool, len(predicted))
	return slices.DeleteFunc(candidates, func(m match) bool {
		if goldTaken[m.gold] || predictedTaken[m.predicted] {
			return true
		}
		goldTaken[m.gold], predictedTaken[m.predicted] = true, true
		return false
	})
}

// sharing are the pairs whose contents share a word.
func sharing(golds, predicted []prepared) []match {
	byWord := map[int][]int{}
	for j := range predicted {
		for _, w := range predicted[j].content {
			byWord[w] = append(byWord[w], j)
		}
	}
	var pairs []match
	last := make([]int, len(predicted)) // the gold, plus one, that was paired with it last
	for i := range golds {
		for _, w := range golds[i].content {
			for _, j := range byWord[w] {
				if last[j] != i+1 {
					last[j] = i + 1
					pairs = append(pairs, match{gold: i, predicted: j})
				}
			}
		}
	}
	return pairs
}

// matchScore is the Jaccard index of two contents from a half on, else 0. A
// right source decides between equals.
func matchScore(text []rune) func(g, p *prepared) float64 {
	return func(g, p *prepared) float64 {
		j := jaccard(g.content, p.content)
		switch {
		case j < 0.5:
			return 0
		case sourceRight(text, g, p):
			return j + 0.001
		}
		return j
	}
}

// exactScore is 1 for contents with the same words, else 0.
func exactScore(g, p *prepared) float64 {
	if slices.Equal(g.content, p.content) {
		return 1
	}
	return 0
}
