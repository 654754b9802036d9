package main

import (
	"iter"
	"runtime/debug"

	"claims/claims"
)

// By default Go's collector lets the memory grow to twice what is in use before it works, so that half
// of the peak is garbage. Where articles are large it is told to stay, if it can, below
// what the largest of them need with little garbage: so much, and for each byte of the
// articles at work so many. GOGC and GOMEMLIMIT in the environment come first.
const (
	largeText     = 256 << 10 // bytes of text from which on an article is large
	memoryAlways  = 60 << 20
	memoryPerByte = 122
)

// sparing hands the articles on, of which so many are at work at a time, and bounds the memory from
// the first large one on.
func (s streams) sparing(articles iter.Seq2[*claims.Article, error], atWork int) iter.Seq2[*claims.Article, error] {
	if s.env == nil || s.env("GOGC") != "" || s.env("GOMEMLIMIT") != "" {
		return articles
	}
	return func(yield func(*claims.Article, error) bool) {
		var limit int64
		var sizes []int64 // of the articles at work
		for a, err := range articles {
			if a != nil {
				sizes = append(sizes, int64(len(a.Text)))
				sizes = sizes[max(0, len(sizes)-atWork):]
				if needed := memoryFor(sizes); needed > limit {
					limit = needed
					debug.SetMemoryLimit(limit)
				}
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

// memoryFor is what articles of these sizes need, in bytes; 0 where none is large.
func memoryFor(sizes []int64) int64 {
	var sum, largest int64
	for _, size := range sizes {
		sum, largest = sum+size, max(largest, size)
	}
	if largest < largeText {
		return 0
	}
	return memoryAlways + sum*memoryPerByte
}
