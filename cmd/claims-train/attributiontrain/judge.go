package attributiontrain

import (
	"slices"

	"claims/claims/attribution"
	"claims/claims/eval"
	"claims/claims/quotation"
	"claims/nlp"
	"claims/nlp/model"
)

// judge makes the judgements of an article's whole claims, as the other parts of the model weigh them.
func judge(m *attribution.Model, d *nlp.Document, quotations []quotation.Quotation, golds []Gold) []model.Judgement {
	var marked []goldTokens
	for _, g := range golds {
		marked = append(marked, tokensOf(d, g))
	}
	var out []model.Judgement
	for _, c := range attribution.NewLesson(d, quotations).Claims(m) {
		out = append(out, model.Judgement{Keys: c.Keys, Right: isRight(d, c, marked)})
	}
	return out
}

// isRight reports whether a claim's content matches that of a gold
// attribution (Jaccard index of the words at least a half) and names its source.
func isRight(d *nlp.Document, c attribution.Candidate, golds []goldTokens) bool {
	for i := range golds {
		g := &golds[i]
		if eval.Jaccard(c.Words, g.content) < 0.5 {
			continue
		}
		if len(c.Mention) == 0 || len(g.source) == 0 {
			return len(c.Mention) == len(g.source)
		}
		for _, w := range attribution.WordsIn(d, c.Mention) {
			if slices.Contains(g.source, w) && (!attribution.IsClosed(d.Tokens[w].Tag) || len(g.source) == 1) {
				return true
			}
		}
	}
	return false
}
