package extract

import (
	"sort"
	"unicode"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// within are the outermost quoted stretches inside the content.
func within(quotations []quotation.Quotation, content []nlp.Span) []nlp.Span {
	var found []nlp.Span
	end := content[len(content)-1].End
	for _, q := range quotations[firstEndingAfter(quotations, content[0].Start):] {
		if q.Start >= end {
			break
		}
		if q.Depth > 0 {
			continue
		}
		for _, p := range q.Parts {
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

// firstEndingAfter is the index of the first quotation of the text itself that
// may end behind the offset: those of depth 0 end in the order they start in.
func firstEndingAfter(quotations []quotation.Quotation, offset int) int {
	i := sort.Search(len(quotations), func(i int) bool { return quotations[i].Start > offset })
	for i > 0 && (quotations[i-1].Depth > 0 || quotations[i-1].End > offset) {
		i--
	}
	return i
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
