package claims

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestShownConfidence(t *testing.T) {
	for p, want := range map[float64]float64{0.987: 0.99, 0.7949: 0.79, 0.796: 0.8, 0.004: 0, 0: 0, 1: 1, 1.2: 1, -0.2: 0, math.Inf(1): 1} {
		if got := (&Claim{Confidence: p}).ShownConfidence(); got != want {
			t.Errorf("%v is shown as %v, want %v", p, got, want)
		}
	}
	if got := (&Claim{Confidence: math.NaN()}).ShownConfidence(); got != 0 {
		t.Errorf("no number is shown as %v, want 0", got)
	}
}

func TestAtLeast(t *testing.T) {
	x := &Extraction{Claims: []Claim{
		{ID: "c1", Confidence: 0.9},
		{ID: "c2", Parent: "c1", Confidence: 0.3},
		{ID: "c3", Parent: "c2", Confidence: 0.796},
		{ID: "c4", Confidence: 0.2},
		{ID: "c5", Parent: "c4", Confidence: 0.8},
	}}
	for _, test := range []struct {
		confidence float64
		want       string
	}{
		{0, "c1 c2<c1 c3<c2 c4 c5<c4"},
		{0.25, "c1 c2<c1 c3<c2 c5"},
		{0.8, "c1 c3<c1 c5"},
		{0.9, "c1"},
		{1, ""},
	} {
		if got := nesting(x.AtLeast(test.confidence)); got != test.want {
			t.Errorf("at least %v: %q, want %q", test.confidence, got, test.want)
		}
	}
	if got, want := nesting(x), "c1 c2<c1 c3<c2 c4 c5<c4"; got != want {
		t.Errorf("the extraction itself is now %q, want %q", got, want)
	}
}

// nesting is the claims with their parents.
func nesting(x *Extraction) string {
	all := ""
	for i, c := range x.Claims {
		if i > 0 {
			all += " "
		}
		all += c.ID
		if c.Parent != "" {
			all += "<" + c.Parent
		}
	}
	return all
}

// TestAtLeastAnyNesting: however claims are nested, what stays is what reaches
// the threshold, in the same order, below the nearest claim around it that stays;
// and two thresholds one after the other are as good as the higher one.
func TestAtLeastAnyNesting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := &Extraction{}
		for i := range rapid.IntRange(0, 12).Draw(t, "claims") {
			c := Claim{ID: fmt.Sprint("c", i+1), Confidence: rapid.Float64Range(0, 1).Draw(t, "confidence")}
			if parent := rapid.IntRange(0, i).Draw(t, "parent"); parent > 0 {
				c.Parent = fmt.Sprint("c", parent)
			}
			x.Claims = append(x.Claims, c)
		}
		low, high := rapid.Float64Range(0, 1).Draw(t, "low"), rapid.Float64Range(0, 1).Draw(t, "high")
		kept := x.AtLeast(high)
		var want []Claim
		for _, c := range x.Claims {
			if high > 0 && c.ShownConfidence() < high {
				continue
			}
			c.Parent = around(x, c.Parent, high)
			want = append(want, c)
		}
		if diff := cmp.Diff(want, kept.Claims); diff != "" {
			t.Fatalf("at least %v (-want +got):\n%s", high, diff)
		}
		if low <= high {
			if diff := cmp.Diff(kept.Claims, x.AtLeast(low).AtLeast(high).Claims); diff != "" {
				t.Fatalf("at least %v, then %v (-want +got):\n%s", low, high, diff)
			}
		}
	})
}

// around is the claim of the ID, or the nearest around it, that stays.
func around(x *Extraction, id string, confidence float64) string {
	for id != "" {
		i := slices.IndexFunc(x.Claims, func(c Claim) bool { return c.ID == id })
		if confidence <= 0 || x.Claims[i].ShownConfidence() >= confidence {
			return id
		}
		id = x.Claims[i].Parent
	}
	return ""
}
