package eval

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// Scored is one article compared with one annotation of it.
type Scored struct {
	Counts

	text             []rune
	golds, predicted []prepared
	matches          []match
}

// Best compares the predicted attributions of a text with the annotation that
// they fit best by content words, of equals the first. It reports false where there is no
// annotation: such an article counts for nothing.
func Best(text string, annotations [][]Attribution, predicted []Attribution) (best Scored, ok bool) {
	runes := []rune(text)
	ready := prepareAll(runes, predicted)
	for i, golds := range annotations {
		s := compare(runes, prepareAll(runes, golds), ready)
		if i == 0 || s.fit() > best.fit() {
			best = s
		}
	}
	return best, len(annotations) > 0
}

// Score compares the predicted attributions of a text with one annotation.
func Score(text string, golds, predicted []Attribution) Scored {
	best, _ := Best(text, [][]Attribution{golds}, predicted)
	return best
}

func compare(text []rune, golds, predicted []prepared) Scored {
	s := Scored{text: text, golds: golds, predicted: predicted}
	s.Gold, s.Predicted = len(golds), len(predicted)
	s.countTokens()
	s.matches = pairUp(golds, predicted, matchScore(text))
	s.Matched = len(s.matches)
	s.Exact = len(pairUp(golds, predicted, exactScore))
	s.countMatches()
	s.countStretches()
	return s
}

// countTokens counts the words inside contents.
func (s *Scored) countTokens() {
	gold, predicted := contentWords(s.golds), contentWords(s.predicted)
	s.GoldTokens, s.PredictedTokens = len(gold), len(predicted)
	s.SharedTokens = common(gold, predicted)
}

// contentWords are the words inside any content, sorted, each once.
func contentWords(all []prepared) []int {
	var words []int
	for i := range all {
		words = append(words, all[i].content...)
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// countMatches counts what is right about the matched pairs.
func (s *Scored) countMatches() {
	for i := range s.golds {
		s.ofKind(s.golds[i].kind).Gold++
	}
	for j := range s.predicted {
		s.ofKind(s.predicted[j].kind).Predicted++
	}
	for _, m := range s.matches {
		g, p := &s.golds[m.gold], &s.predicted[m.predicted]
		ofGold, ofPredicted := s.ofKind(g.kind), s.ofKind(p.kind)
		ofGold.Found++
		ofPredicted.Matched++
		if len(g.cue) > 0 {
			s.Cues++
		}
		if common(g.cue, p.cue) > 0 {
			s.CuesRight++
		}
		if sourceRight(s.text, g, p) {
			s.Attributed++
			ofGold.Attributed++
			ofPredicted.Right++
		}
	}
}

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
		j := Jaccard(g.content, p.content)
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

// common is the number of values that two sorted lists without repetition share.
func common(a, b []int) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

// Jaccard is what two sets of words, sorted lists without repetition, share of all their words, 0 to 1.
func Jaccard(a, b []int) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	shared := common(a, b)
	return float64(shared) / float64(len(a)+len(b)-shared)
}

// within is the part of a sorted list that lies in the span.
func within(sorted []int, s Span) []int {
	from := sort.SearchInts(sorted, s.Start)
	return sorted[from : from+sort.SearchInts(sorted[from:], s.End)]
}

// sourceRight reports whether the predicted source is the gold one: it shares a
// word that is no stop word with it, or is the same words, and is not bloated (at
// most twice as many words plus four); or it reads the same elsewhere in the
// text. Where gold has no source, only none is right.
func sourceRight(text []rune, gold, predicted *prepared) bool {
	if len(gold.source) == 0 || len(predicted.source) == 0 {
		return len(gold.source) == len(predicted.source)
	}
	if sameHolder(text, gold.source, predicted.source) {
		return len(predicted.source) <= 2*len(gold.source)+4
	}
	return gold.sourceText != "" && gold.sourceText == predicted.sourceText
}

// sameHolder reports whether two sources share a telling word, or are the same
// words.
func sameHolder(text []rune, gold, predicted []int) bool {
	if slices.Equal(gold, predicted) {
		return true
	}
	return slices.ContainsFunc(gold, func(start int) bool {
		_, shared := slices.BinarySearch(predicted, start)
		return shared && !isStopWord(string(text[start:wordEnd(text, start, len(text))]))
	})
}

func isStopWord(word string) bool {
	return lists().StopWords.Has(strings.ToLower(word))
}

// quotedStretches are the stretches between quotation marks, marks included, in
// order: “…”, "…", «…», „…“. A mark that nothing closes opens none; a stretch
// may go over line breaks.
func quotedStretches(text []rune) []Span {
	var found []Span
	unclosed := map[rune]bool{} // closing marks of which no more come
	for at := 0; at < len(text); at++ {
		mark, opens := closing(text[at])
		if !opens || unclosed[mark] {
			continue
		}
		length := slices.Index(text[at+1:], mark)
		if length < 0 {
			unclosed[mark] = true
			continue
		}
		end := at + 1 + length + 1
		found = append(found, Span{at, end})
		at = end - 1
	}
	return found
}

// closing is the mark that closes what an opening mark opens.
func closing(opening rune) (mark rune, opens bool) {
	switch opening {
	case '“':
		return '”', true
	case '"':
		return '"', true
	case '«':
		return '»', true
	case '„':
		return '“', true
	}
	return 0, false
}

// fewestWords is how many words a quoted stretch must have inside a gold content
// to be counted: one word in marks is often no quotation.
const fewestWords = 2

// countStretches counts the quoted stretches inside gold contents.
func (s *Scored) countStretches() {
	marks := quotedStretches(s.text)
	for i := range s.golds {
		g := &s.golds[i]
		last := g.content[len(g.content)-1]
		for k := sort.Search(len(marks), func(k int) bool { return marks[k].End > g.content[0] }); k < len(marks) && marks[k].Start <= last; k++ {
			if words := within(g.content, marks[k]); len(words) >= fewestWords {
				s.countStretch(g, words)
			}
		}
	}
}

// countStretch counts one stretch, by the words of it that are in the gold
// content: found where one predicted content has at least half of them.
func (s *Scored) countStretch(g *prepared, words []int) {
	found, right := false, false
	stretch := Span{words[0], words[len(words)-1] + 1}
	for j := range s.predicted {
		p := &s.predicted[j]
		if 2*common(within(p.content, stretch), words) >= len(words) {
			found = true
			right = right || sourceRight(s.text, g, p)
		}
	}
	s.Stretches++
	if found {
		s.StretchesFound++
	}
	if right {
		s.StretchesAttributed++
	}
}
