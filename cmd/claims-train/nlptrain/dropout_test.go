package nlptrain

import "testing"

// TestDrop leaves out about the share that is asked for, other features each time, and none
// where none is asked for.
func TestDrop(t *testing.T) {
	d := dropout{dice: 7, share: 64}
	kept, last, same := 0, -1, 0
	const turns, features = 200, 100
	for range turns {
		keys := make([]int, features)
		n := len(drop(&d, keys))
		if n == last {
			same++
		}
		kept, last = kept+n, n
	}
	if share := float64(kept) / (turns * features); share < 0.72 || share > 0.78 {
		t.Errorf("a quarter is to be left out, %.2f was kept", share)
	}
	if same > turns/4 {
		t.Error("the same number is left out nearly each time")
	}
	if n := len(drop(&dropout{dice: 7}, make([]int, features))); n != features {
		t.Errorf("none is to be left out, %d of %d were kept", n, features)
	}
}

// TestMeanOf is the mean of the copies' weights; a copy that lacks a feature has 0 for it.
func TestMeanOf(t *testing.T) {
	got := meanOf([][]averaged{
		{{key: 1, seen: 4, cells: []meanCell{{2, 100}}}, {key: 3, seen: 2, given: true, cells: []meanCell{{0, -50}, {1, 7}}}},
		{{key: 1, seen: 2, cells: []meanCell{{1, 60}, {2, 300}}}},
	})
	if len(got) != 2 || got[0].key != 1 || got[1].key != 3 || got[0].seen != 3 || got[1].seen != 1 || !got[1].given {
		t.Fatalf("the features are %+v", got)
	}
	want := []meanCell{{1, 30}, {2, 200}}
	if len(got[0].cells) != 2 || got[0].cells[0] != want[0] || got[0].cells[1] != want[1] {
		t.Errorf("the weights of the first are %+v, want %+v", got[0].cells, want)
	}
	if got[1].cells[0].mean != -25 {
		t.Errorf("half of -50 is %d", got[1].cells[0].mean)
	}
}
