package extract

import (
	"slices"
	"unicode"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// quotedParts are the parts of the outermost quotations, in order, with an index of them.
type quotedParts struct {
	all   []nlp.Span
	index *nlp.SpanIndex
}

func partsOf(outermost []quotation.Quotation) quotedParts {
	var p quotedParts
	for _, q := range outermost {
		p.all = append(p.all, q.Parts...)
	}
	p.index = nlp.IndexSpans(p.all)
	return p
}

// within are the stretches of the parts inside the content.
func (p quotedParts) within(content []nlp.Span) []nlp.Span {
	var found []nlp.Span
	for _, k := range slices.Sorted(p.index.Overlapping(nlp.Hull(content...))) {
		for _, c := range content {
			if part := p.all[k]; c.Overlaps(part) {
				found = appendApart(found, nlp.Between(max(c.Start, part.Start), min(c.End, part.End)))
			}
		}
	}
	return found
}

// appendApart appends the part of the span, which starts no earlier than those before it,
// that is behind them: a block quotation may hold what stands in marks.
func appendApart(spans []nlp.Span, s nlp.Span) []nlp.Span {
	if n := len(spans); n > 0 {
		s = s.From(spans[n-1].End)
	}
	if s.Empty() {
		return spans
	}
	return append(spans, s)
}

// kindOf says how much of the content is quoted, counting letters and digits.
func kindOf(text string, content, quoted []nlp.Span) claims.Kind {
	all, inside := 0, 0
	for _, c := range content {
		all += letters(c.Of(text))
	}
	for _, q := range quoted {
		inside += letters(q.Of(text))
	}
	switch {
	case inside == 0:
		return claims.Indirect
	case inside == all:
		return claims.Direct
	}
	return claims.Mixed
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// nest gives each claim whose content lies inside another's the innermost such
// claim as its parent. The claims are sorted, an outer one before those inside.
func nest(all []claims.Claim) {
	var open []int // claims that reach beyond the start of the one at hand
	for i := range all {
		for j := len(open) - 1; j >= 0; j-- {
			if contains(all[open[j]].Content, all[i].Content) {
				all[i].Parent = all[open[j]].ID
				break
			}
		}
		open = append(stillOpen(all, open, all[i].Start()), i)
	}
}

// stillOpen drops the claims that end before the offset.
func stillOpen(all []claims.Claim, open []int, offset int) []int {
	kept := open[:0]
	for _, k := range open {
		if all[k].End() > offset {
			kept = append(kept, k)
		}
	}
	return kept
}

// contains reports whether every stretch of inner lies in a stretch of outer.
func contains(outer, inner []nlp.Span) bool {
	for _, in := range inner {
		ok := false
		for _, out := range outer {
			ok = ok || out.Contains(in)
		}
		if !ok {
			return false
		}
	}
	return true
}
