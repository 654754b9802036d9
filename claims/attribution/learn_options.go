package attribution

import (
	"slices"

	"claims/claims/quotation"
	"claims/nlp"
	"claims/nlp/model"
)

// Judge makes the judgements of an article's whole claims, for training.
func (m *Model) Judge(d *nlp.Document, quotations []quotation.Quotation, golds []Gold) []model.Judgement {
	s := newScene(d, quotations)
	var marked []goldTokens
	for _, g := range golds {
		marked = append(marked, s.goldTokens(g))
	}
	var out []model.Judgement
	m.options(s, func(o *option, keys []uint64) {
		out = append(out, model.Judgement{Keys: slices.Clone(keys), Right: s.rightClaim(o, marked)})
	})
	return out
}

// rightClaim reports whether an option's content matches that of a gold
// attribution (Jaccard index of the words at least a half) and names its source.
func (s *scene) rightClaim(o *option, golds []goldTokens) bool {
	for i := range golds {
		g := &golds[i]
		if jaccard(s.wordsAt(o.words), g.content) < 0.5 {
			continue
		}
		mention := s.speakerSpan(o)
		if len(mention) == 0 || len(g.source) == 0 {
			return len(mention) == len(g.source)
		}
		for _, w := range wordsIn(s.Document, mention) {
			if slices.Contains(g.source, w) && (!isClosed(s.Tokens[w].Tag) || len(g.source) == 1) {
				return true
			}
		}
	}
	return false
}
