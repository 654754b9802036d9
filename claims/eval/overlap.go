package eval

import "sort"

// common is the number of values that two sorted lists without repetition share.
func common(a, b []int) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

// jaccard is what two sets of words share of all their words, 0 to 1.
func jaccard(a, b []int) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	shared := common(a, b)
	return float64(shared) / float64(len(a)+len(b)-shared)
}

// within is the part of a sorted list that lies in the span.
func within(sorted []int, s Span) []int {
	from := sort.SearchInts(sorted, s.Start)
	return sorted[from : from+sort.SearchInts(sorted[from:], s.End)]
}
