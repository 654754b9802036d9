package extract

import (
	"unicode"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// within are the outermost quoted stretches inside the content.
func within(quotations []quotation.Quotation, content []nlp.Span) []nlp.Span {
	var found []nlp.Span
	for _, q := range quotations {
		if q.Depth > 0 {
			continue
		}
		for _, p := range q.Parts {
			for _, c := range content {
				if c.Overlaps(p) {
					found = append(found, nlp.Span{Start: max(c.Start, p.Start), End: min(c.End, p.End)})
				}
			}
		}
	}
	return found
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
	for i := range all {
		for j := i - 1; j >= 0; j-- {
			if contains(all[j].Content, all[i].Content) {
				all[i].Parent = all[j].ID
				break
			}
		}
	}
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
