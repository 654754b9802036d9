package eval

import (
	"claims/claims"
	"claims/nlp"
)

// Predicted are the attributions that the program read from an article: its
// claims at the top level, for the gold layer marks no nested ones. The source is
// the mention of the speaker.
func Predicted(x *claims.Extraction) []Attribution {
	var all []Attribution
	for i := range x.Claims {
		c := &x.Claims[i]
		if c.Parent != "" {
			continue
		}
		a := Attribution{
			Content: spansOf(x.Article, c.Content), Cue: spansOf(x.Article, c.Cue), Confidence: c.ShownConfidence(),
		}
		if c.Speaker != nil {
			a.Source = spansOf(x.Article, c.Speaker.Mention)
		}
		all = append(all, a)
	}
	return all
}

// spansOf are spans of bytes as code points.
func spansOf(a *claims.Article, spans []nlp.Span) []Span {
	all := make([]Span, 0, len(spans))
	for _, s := range spans {
		all = append(all, Span{a.CodePoint(s.Start), a.CodePoint(s.End)})
	}
	return all
}
