package extract

import (
	"sort"
	"unicode"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// within are the stretches of the outermost quotations inside the content.
func within(outermost []quotation.Quotation, content []nlp.Span) []nlp.Span {
	var found []nlp.Span
	start, end := content[0].Start, content[len(content)-1].End
	first := sort.Search(len(outermost), func(i int) bool { return outermost[i].Start > start })
	for first > 0 && outermost[first-1].End > start {
		first--
	}
	for _, q := range outermost[first:] {
		if q.Start >= end {
			break
		}
		part := sort.Search(len(q.Parts), func(i int) bool { return q.Parts[i].End > start })
		for _, p := range q.Parts[part:] {
			if p.Start >= end {
				break
			}
			for _, c := range content {
				if c.Overlaps(p) {
					found = appendApart(found, nlp.Between(max(c.Start, p.Start), min(c.End, p.End)))
				}
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
