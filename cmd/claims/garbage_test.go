package main

import "testing"

// TestMemoryFor: ordinary articles set no bound; one of 1 MB and one of 4 MB stay, with what the program
// itself takes, below 256 and 700 MB.
func TestMemoryFor(t *testing.T) {
	for _, c := range []struct {
		sizes []int64
		most  int64 // MB
	}{
		{nil, 0},
		{[]int64{5000, 8000, 255 << 10}, 0},
		{[]int64{5000, 1_000_000}, 190},
		{[]int64{4_000_000}, 560},
		{[]int64{1_000_000, 1_000_000}, 310},
	} {
		got := memoryFor(c.sizes)
		if got > c.most*1_000_000 || c.most > 0 && got < c.most*900_000 {
			t.Errorf("articles of %v bytes: %d, want at most %d MB, and no much less", c.sizes, got, c.most)
		}
	}
}
