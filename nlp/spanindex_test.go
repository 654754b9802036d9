package nlp

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestSpanIndexFindsWhatAllSpansHold(t *testing.T) {
	span := rapid.Custom(func(t *rapid.T) Span {
		start := rapid.IntRange(0, 30).Draw(t, "start")
		return Span{start, start + rapid.IntRange(0, 8).Draw(t, "length")}
	})
	rapid.Check(t, func(t *rapid.T) {
		spans := rapid.SliceOf(span).Draw(t, "spans")
		s := span.Draw(t, "sought")
		whole, grown := IndexSpans(spans), &SpanIndex{}
		var overlapping, containing []int
		for i, other := range spans {
			grown.Add(other)
			if other.Overlaps(s) {
				overlapping = append(overlapping, i)
			}
			if other.Contains(s) {
				containing = append(containing, i)
			}
		}
		for name, x := range map[string]*SpanIndex{"whole": whole, "grown": grown} {
			if diff := cmp.Diff(overlapping, slices.Sorted(x.Overlapping(s))); diff != "" {
				t.Fatalf("%s: overlapping %v:\n%s", name, s, diff)
			}
			if diff := cmp.Diff(containing, slices.Sorted(x.Containing(s))); diff != "" {
				t.Fatalf("%s: containing %v:\n%s", name, s, diff)
			}
		}
	})
}
