package extract

import (
	"strings"
	"unicode"

	"claims/nlp"
)

// proseOf is the content without what is no prose: comments and code that a
// quotation runs on over.
func proseOf(text string, content []nlp.Span, blocks []nlp.Block) []nlp.Span {
	var kept []nlp.Span
	for _, c := range content {
		for _, b := range blocks {
			if (b.Kind == nlp.Metadata || b.Kind == nlp.Code) && c.Contains(b.Span) {
				kept = appendWords(kept, text, nlp.Span{Start: c.Start, End: b.Start})
				c.Start = b.End
			}
		}
		kept = appendWords(kept, text, c)
	}
	return kept
}

// appendWords appends the span without the white space at its ends; nothing where
// it holds nothing else.
func appendWords(spans []nlp.Span, text string, s nlp.Span) []nlp.Span {
	s.End = s.Start + len(strings.TrimRightFunc(s.Of(text), unicode.IsSpace))
	s.Start = s.End - len(strings.TrimLeftFunc(s.Of(text), unicode.IsSpace))
	if s.Empty() {
		return spans
	}
	return append(spans, s)
}
