package attribution

import (
	"claims/claims/quotation"
	"claims/nlp"
)

// outsideContent are the words of a cue or a mention that are none of the content's: of called for
// the content may have for. What stands in the content as a whole stays (it reiterated its
// pledge).
func outsideContent(m *quotation.Marked, content, words []nlp.Span) []nlp.Span {
	in := func(i int) bool {
		for _, part := range content {
			if part.Overlaps(m.Tokens[i].Span) {
				return true
			}
		}
		return false
	}
	var kept []nlp.Span
	for _, w := range words {
		first, last := m.TokensIn(w)
		for i := first; i < last; i++ {
			from := i
			for i < last && !in(i) {
				i++
			}
			if whole := from == first && i == last; whole {
				kept = append(kept, w)
			} else if from, to := trim(m, from, i); from < to {
				kept = append(kept, m.SpanOf(from, to))
			}
		}
	}
	if len(kept) == 0 {
		return words
	}
	return kept
}
