package lint

import (
	"cmp"
	"slices"
	"sort"

	"claims/nlp"
)

// coverage is the part of a text that some spans cover: sorted, disjoint spans.
type coverage []nlp.Span

// cover is what the spans cover together. The slice is no longer to be used.
func cover(spans []nlp.Span) coverage {
	slices.SortFunc(spans, func(a, b nlp.Span) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	covered := coverage(spans[:0])
	for _, s := range spans {
		last := len(covered) - 1
		switch {
		case s.Empty():
		case last >= 0 && s.Start < covered[last].End:
			covered[last] = nlp.Hull(covered[last], s)
		default:
			covered = append(covered, s)
		}
	}
	return covered
}

// overlaps reports whether the span shares at least one byte with it.
func (c coverage) overlaps(span nlp.Span) bool {
	i := sort.Search(len(c), func(i int) bool { return c[i].End > span.Start })
	return i < len(c) && c[i].Overlaps(span)
}

// contains reports whether the span lies wholly inside one stretch of it.
func (c coverage) contains(span nlp.Span) bool {
	i := sort.Search(len(c), func(i int) bool { return c[i].End > span.Start })
	return i < len(c) && c[i].Contains(span)
}
