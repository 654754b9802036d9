package attribution

import "claims/nlp"

// yield cuts contents that run into the mention of the next attribution's speaker, whose cue is no part of
// them: it could be prevented | , and its director, | Tedros Lin, has called for …
func (s *scene) yield(all []Attribution) {
	for i := range all {
		last := len(all[i].Content) - 1
		part := all[i].Content[last]
		for k := i + 1; k < len(all); k++ {
			b := &all[k]
			if len(b.Mention) == 0 || len(b.Cue) == 0 || b.Cue[0].Start < part.End || b.Mention[0].Start <= part.Start || b.Mention[0].Start >= part.End {
				continue
			}
			if from, to := s.d.TokensIn(nlp.Between(part.Start, b.Mention[0].Start)); from < to {
				if cut := part.Until(s.d.SpanOf(from, s.backOver(from, to)).End); saysSomething(cut.Of(s.d.Text)) {
					part = cut
				}
			}
		}
		all[i].Content[last] = part
	}
}

// backOver drops punctuation and conjunctions from the end of a stretch of tokens.
func (s *scene) backOver(from, to int) int {
	for to > from && !s.quoted(to-1) && (s.words[to-1].punct || s.toks[to-1].Tag == "CC") {
		to--
	}
	return to
}
