package extract

import (
	"sort"

	"claims/nlp"
)

// noProse are the blocks that are no prose though a quotation may run on over them: comments and code.
func noProse(blocks []nlp.Block) []nlp.Span {
	var all []nlp.Span
	for _, b := range blocks {
		if b.Kind == nlp.Metadata || b.Kind == nlp.Code {
			all = append(all, b.Span)
		}
	}
	return all
}

// gaps are the places where something is left out of a text, as empty spans.
func gaps(places []int) []nlp.Span {
	var all []nlp.Span
	for _, at := range places {
		all = append(all, nlp.Between(at, at))
	}
	return all
}

// without is the content without the cuts, which are in order; no words on both sides of one stand in the
// same span, though it be empty.
func without(text string, content, cuts []nlp.Span) []nlp.Span {
	var kept []nlp.Span
	for _, c := range content {
		first := sort.Search(len(cuts), func(i int) bool { return cuts[i].Start >= c.Start })
		for _, cut := range cuts[first:] {
			if cut.Start >= c.End {
				break
			}
			if c.Contains(cut) {
				kept = appendWords(kept, text, nlp.Between(c.Start, cut.Start))
				c = c.From(cut.End)
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
