package main

import (
	"iter"
	"runtime/debug"

	"claims/claims"
)

// The articles from largeText bytes on, of which there are few, are read with less room for garbage:
// by default Go's collector lets the memory grow to twice what is in use before it works, so
// that half of the peak would be garbage. GOGC in the environment comes first.
const (
	largeText    = 256 << 10
	largeGarbage = 40 // percent of what is in use
)

// sparing hands the articles on, and has the collector work earlier from the first large one on.
func (s streams) sparing(articles iter.Seq2[*claims.Article, error]) iter.Seq2[*claims.Article, error] {
	if s.env == nil || s.env("GOGC") != "" {
		return articles
	}
	return func(yield func(*claims.Article, error) bool) {
		for a, err := range articles {
			if a != nil && len(a.Text) >= largeText {
				debug.SetGCPercent(largeGarbage)
			}
			if !yield(a, err) {
				return
			}
		}
	}
}
