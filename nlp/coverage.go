package nlp

import (
	"cmp"
	"math"
	"slices"
	"sort"
)

// Coverage is the part of a text that some spans cover: sorted, disjoint spans.
type Coverage []Span

// Cover is what the spans cover together. The slice is no longer to be used.
func Cover(spans []Span) Coverage {
	slices.SortFunc(spans, func(a, b Span) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	covered := Coverage(spans[:0])
	for _, s := range spans {
		last := len(covered) - 1
		switch {
		case s.Empty():
		case last >= 0 && s.Start < covered[last].End:
			covered[last] = Hull(covered[last], s)
		default:
			covered = append(covered, s)
		}
	}
	return covered
}

// Overlaps reports whether the span shares at least one byte with it.
func (c Coverage) Overlaps(span Span) bool { return c.at(span.Start).Overlaps(span) }

// Contains reports whether the span lies wholly inside one stretch of it.
func (c Coverage) Contains(span Span) bool { return c.at(span.Start).Contains(span) }

// at is the first stretch that ends behind an offset; for none, one that no span shares anything with.
func (c Coverage) at(offset int) Span {
	i := sort.Search(len(c), func(i int) bool { return c[i].End > offset })
	if i == len(c) {
		return Span{math.MaxInt, math.MinInt}
	}
	return c[i]
}
