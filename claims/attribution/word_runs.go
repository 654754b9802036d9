package attribution

import (
	"slices"

	"claims/nlp"
)

// wordRuns are words of a content as runs [from, to) of scene.wordTokens, in order: a content
// may be long and have many rivals.
type wordRuns [][2]int32

// runsOf are the words of a content.
func (s *scene) runsOf(parts [][2]int) wordRuns {
	runs := make(wordRuns, 0, len(parts))
	for _, p := range parts {
		if from, to := s.wordsBefore[p[0]], s.wordsBefore[max(p[0], p[1])]; from < to {
			runs = append(runs, [2]int32{from, to})
		}
	}
	return runs
}

// len is how many words there are.
func (r wordRuns) len() int {
	n := 0
	for _, run := range r {
		n += int(run[1] - run[0])
	}
	return n
}

// shares reports whether the two have a word in common.
func (r wordRuns) shares(other wordRuns) bool {
	for i, j := 0, 0; i < len(r) && j < len(other); {
		a, b := r[i], other[j]
		if a[0] < b[1] && b[0] < a[1] {
			return true
		}
		if a[1] <= b[0] {
			i++
		} else {
			j++
		}
	}
	return false
}

// wordsAt are the tokens of the words. They are not to be changed, and good until the next call.
func (s *scene) wordsAt(r wordRuns) []int {
	if len(r) == 1 {
		return s.wordTokens[r[0][0]:r[0][1]:r[0][1]]
	}
	s.runTokens = s.runTokens[:0]
	for _, run := range r {
		s.runTokens = append(s.runTokens, s.wordTokens[run[0]:run[1]]...)
	}
	return s.runTokens
}

// WordsIn are the tokens that share a byte with the spans, punctuation left out.
func WordsIn(d *nlp.Document, spans []nlp.Span) []int {
	var all []int
	for _, span := range spans {
		i, _ := slices.BinarySearchFunc(d.Tokens, span.Start, func(t nlp.Token, start int) int { return t.End - start - 1 })
		for ; i < len(d.Tokens) && d.Tokens[i].Start < span.End; i++ {
			if !d.Tokens[i].IsPunctuation() && d.Tokens[i].End > span.Start {
				all = append(all, i)
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// wordsOf are the tokens of a content, punctuation left out.
func (s *scene) wordsOf(parts [][2]int) []int {
	if len(parts) == 1 {
		return s.wordsFrom(parts[0])
	}
	var all []int
	for _, p := range parts {
		all = append(all, s.wordsFrom(p)...)
	}
	return all
}

// wordsFrom are the tokens of a stretch without punctuation. They are not to be changed.
func (s *scene) wordsFrom(part [2]int) []int {
	from, to := s.wordsBefore[part[0]], s.wordsBefore[max(part[0], part[1])]
	return s.wordTokens[from:to:to]
}
