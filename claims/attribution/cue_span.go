package attribution

import "claims/nlp"

// besides are the words of a cue that are none of the content's: of called for the content may
// have for. A cue that stands in the content as a whole stays (it reiterated its pledge).
func (s *scene) besides(content, cue []nlp.Span) []nlp.Span {
	in := func(i int) bool {
		for _, part := range content {
			if part.Overlaps(s.toks[i].Span) {
				return true
			}
		}
		return false
	}
	var kept []nlp.Span
	for _, c := range cue {
		first, last := s.d.TokensIn(c)
		for i := first; i < last; i++ {
			from := i
			for i < last && !in(i) {
				i++
			}
			if i > from {
				kept = append(kept, s.d.SpanOf(from, i))
			}
		}
	}
	if len(kept) == 0 {
		return cue
	}
	return kept
}
