package extract

import (
	"sort"

	"claims/nlp"
)

// proseOf is the content without what is no prose: comments and code that a
// quotation runs on over.
func proseOf(text string, content []nlp.Span, blocks []nlp.Block) []nlp.Span {
	var kept []nlp.Span
	for _, c := range content {
		first := sort.Search(len(blocks), func(i int) bool { return blocks[i].Start >= c.Start })
		for _, b := range blocks[first:] {
			if b.Start >= c.End {
				break
			}
			if (b.Kind == nlp.Metadata || b.Kind == nlp.Code) && c.Contains(b.Span) {
				kept = appendWords(kept, text, nlp.Between(c.Start, b.Start))
				c = c.From(b.End)
			}
		}
		kept = appendWords(kept, text, c)
	}
	return kept
}

// appendWords appends the span without the white space at its ends; nothing where
// it holds nothing else.
func appendWords(spans []nlp.Span, text string, s nlp.Span) []nlp.Span {
	if s = s.Trim(text); s.Empty() {
		return spans
	}
	return append(spans, s)
}
