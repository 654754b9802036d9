package nlp

import (
	"iter"
	"slices"
)

// SpanIndex finds, among many spans, those that overlap or contain another one, without
// going through all of them. Spans are numbered from 0 in the order in which they came, or by group.
type SpanIndex struct {
	// trees hold the spans in runs, each at least twice as long as the next one.
	trees []spanTree
	count int
}

// IndexSpans makes an index of the spans.
func IndexSpans(spans []Span) *SpanIndex {
	return IndexGroups(len(spans), func(i int) []Span { return spans[i : i+1] })
}

// IndexGroups makes an index of so many groups of spans: each span has the number of its group.
func IndexGroups(groups int, spans func(group int) []Span) *SpanIndex {
	x := &SpanIndex{count: groups}
	var leaves []spanLeaf
	for i := range groups {
		for _, s := range spans(i) {
			leaves = append(leaves, spanLeaf{s, i})
		}
	}
	if len(leaves) > 0 {
		x.trees = []spanTree{growSpans(leaves)}
	}
	return x
}

// Add adds a span.
func (x *SpanIndex) Add(s Span) {
	leaves := []spanLeaf{{s, x.count}}
	x.count++
	for n := len(x.trees); n > 0 && len(x.trees[n-1].leaves) < 2*len(leaves); n-- {
		leaves = append(x.trees[n-1].leaves, leaves...)
		x.trees = x.trees[:n-1]
	}
	x.trees = append(x.trees, growSpans(leaves))
}

// Overlapping are the numbers of the spans that share at least one byte with s, in no order.
func (x *SpanIndex) Overlapping(s Span) iter.Seq[int] {
	return x.find(s.End-1, s.Start+1)
}

// Containing are the numbers of the spans that s lies wholly inside or equals, in no order.
func (x *SpanIndex) Containing(s Span) iter.Seq[int] {
	return x.find(s.Start, s.End)
}

// find are the numbers of the spans that start at most there and end at least there.
func (x *SpanIndex) find(start, end int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range x.trees {
			t := &x.trees[i]
			if !t.find(0, len(t.leaves), start, end, func(l spanLeaf) bool { return yield(l.number) }) {
				return
			}
		}
	}
}

type spanLeaf struct {
	Span
	number int
}

// spanTree are spans in the order of their starts, as a balanced tree: the root of
// leaves [from, to) is the one in the middle. latest is, at each root, the last end.
type spanTree struct {
	leaves []spanLeaf
	latest []int
}

func growSpans(leaves []spanLeaf) spanTree {
	slices.SortStableFunc(leaves, func(a, b spanLeaf) int { return a.Start - b.Start })
	t := spanTree{leaves, make([]int, len(leaves))}
	t.grow(0, len(leaves))
	return t
}

// grow sets latest below the root of the leaves, and returns it.
func (t *spanTree) grow(from, to int) int {
	middle := (from + to) / 2
	latest := t.leaves[middle].End
	if from < middle {
		latest = max(latest, t.grow(from, middle))
	}
	if middle+1 < to {
		latest = max(latest, t.grow(middle+1, to))
	}
	t.latest[middle] = latest
	return latest
}

// find gives yield the leaves that start at most there and end at least there, until it
// returns false.
func (t *spanTree) find(from, to, start, end int, yield func(spanLeaf) bool) bool {
	if from >= to {
		return true
	}
	middle := (from + to) / 2
	if t.latest[middle] < end {
		return true
	}
	if !t.find(from, middle, start, end, yield) {
		return false
	}
	l := t.leaves[middle]
	if l.Start > start {
		return true
	}
	return (l.End < end || yield(l)) && t.find(middle+1, to, start, end, yield)
}
