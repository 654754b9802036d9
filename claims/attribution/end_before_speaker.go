package attribution

import (
	"slices"

	"claims/claims/quotation"
	"claims/nlp"
)

// endBeforeSpeaker cuts contents that run into the mention of the next attribution's speaker, whose cue is no part of
// them: it could be prevented | , and its director, | Tedros Lin, has called for …
func endBeforeSpeaker(m *quotation.Marked, all []Attribution) {
	named := nlp.IndexGroups(len(all), func(k int) []nlp.Span {
		if len(all[k].Cue) == 0 {
			return nil
		}
		return all[k].Mention[:min(1, len(all[k].Mention))]
	})
	for i := range all {
		last := len(all[i].Content) - 1
		part := all[i].Content[last]
		for _, k := range slices.Sorted(named.Overlapping(part)) {
			b := &all[k]
			if k <= i || b.Mention[0].Start <= part.Start || b.Cue[0].Start < part.End || b.Mention[0].Start >= part.End {
				continue
			}
			if from, to := m.TokensIn(nlp.Between(part.Start, b.Mention[0].Start)); from < to {
				if cut := part.Until(m.SpanOf(from, backOver(m, from, to)).End); saysSomething(cut.Of(m.Text)) {
					part = cut
				}
			}
		}
		all[i].Content[last] = part
	}
}

// backOver drops punctuation and conjunctions from the end of a stretch of tokens.
func backOver(m *quotation.Marked, from, to int) int {
	for to > from && !m.Quoted(to-1) && (m.Tokens[to-1].IsPunctuation() || m.Tokens[to-1].Tag == "CC") {
		to--
	}
	return to
}
