package extract

import (
	"slices"
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

// apart is the content in spans that hold none of the gaps, so that no words seem to follow each other
// which do not.
func apart(text string, content []nlp.Span, gaps []int) []nlp.Span {
	if len(gaps) == 0 {
		return content
	}
	var all []nlp.Span
	for _, c := range content {
		first, _ := slices.BinarySearch(gaps, c.Start+1)
		for _, at := range gaps[first:] {
			if at >= c.End {
				break
			}
			all = appendWords(all, text, nlp.Between(c.Start, at))
			c = c.From(at)
		}
		all = appendWords(all, text, c)
	}
	return all
}

// appendWords appends the span without the white space at its ends; nothing where
// it holds nothing else.
func appendWords(spans []nlp.Span, text string, s nlp.Span) []nlp.Span {
	if s = s.Trim(text); s.Empty() {
		return spans
	}
	return append(spans, s)
}
