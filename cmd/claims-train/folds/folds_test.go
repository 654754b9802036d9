package folds

import (
	"fmt"
	"testing"
)

// TestOf gives each article one part, whatever the order, and parts of like size.
func TestOf(t *testing.T) {
	var sizes [Count]int
	for i := range 1000 {
		sizes[Of(fmt.Sprintf("paper_2015-11-%02d_article-%d", i%30, i))]++
	}
	for part, n := range sizes {
		if n < 150 || n > 250 {
			t.Errorf("part %d has %d of 1000 articles, want about 200", part, n)
		}
	}
	// A part that changes makes every figure that was measured before worthless.
	if got := Of("paper_2015-11-01_article"); got != 0 {
		t.Errorf("the article is in part %d, want 0 as on the day that the parts were made", got)
	}
}

// TestTraining trains with no article that is set aside or in the part left out.
func TestTraining(t *testing.T) {
	aside := SetAside()
	if len(aside) != 80 {
		t.Fatalf("%d articles are set aside, want 80", len(aside))
	}
	const id = "paper_2015-11-01_article"
	for _, c := range []struct {
		id      string
		leftOut int
		want    bool
	}{
		{aside[0], -1, false},
		{aside[79], Of(aside[79]) + 1, false},
		{id, -1, true},
		{id, Of(id), false},
		{id, (Of(id) + 1) % Count, true},
	} {
		if got := Training(c.leftOut)(c.id); got != c.want {
			t.Errorf("Training(%d)(%s) is %t, want %t", c.leftOut, c.id, got, c.want)
		}
	}
}
