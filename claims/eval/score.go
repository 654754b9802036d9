package eval

import "slices"

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
		s.of(s.golds[i].kind).Gold++
	}
	for j := range s.predicted {
		s.of(s.predicted[j].kind).Predicted++
	}
	for _, m := range s.matches {
		g, p := &s.golds[m.gold], &s.predicted[m.predicted]
		ofGold, ofPredicted := s.of(g.kind), s.of(p.kind)
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
