package soak

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"claims/claims/bug"
)

// TestRunFinds: what fails is found with its number, counted, made short, and the same
// whatever the number of jobs.
func TestRunFinds(t *testing.T) {
	generate := func(c Choices) File {
		if c.IntN(50) == 0 {
			return File{"a.txt", "One is well. Two is a bad word here. Three is well.\n\nFour."}
		}
		return File{"a.txt", "All is well."}
	}
	check := func(f File) []Failure {
		if strings.Contains(f.Content, "bad") {
			return []Failure{{Kind: "bad word"}}
		}
		return nil
	}
	var want string
	for _, jobs := range []int{1, 4} {
		tally := Run(context.Background(), Options{Files: 300, Seed: 7, Jobs: jobs, Keep: 1000}, generate, check)
		if tally.Files != 300 || tally.Count["bad word"] != len(tally.Found) || len(tally.Found) == 0 {
			t.Fatalf("%d jobs: %v", jobs, tally)
		}
		for _, f := range tally.Found {
			if f.Short.Content != "bad" {
				t.Errorf("number %d: %q, want it as short as it can be", f.Number, f.Short.Content)
			}
			again := Run(context.Background(), Options{First: f.Number, Files: 1, Seed: 7, Keep: 1}, generate, check)
			if len(again.Found) != 1 || again.Found[0].File != f.File {
				t.Errorf("number %d alone: %v", f.Number, again)
			}
		}
		if want == "" {
			want = tally.String()
		}
		if tally.String() != want {
			t.Errorf("%d jobs: %v, want %s", jobs, tally, want)
		}
	}
}

// TestHang: what never ends is told, and ends the wait.
func TestHang(t *testing.T) {
	forever := make(chan struct{})
	defer close(forever)
	got := Within(time.Millisecond, File{}, func(File) []Failure { <-forever; return nil })
	if len(got) != 1 || got[0].Kind != hangs {
		t.Errorf("%v, want a hang", got)
	}
}

// TestPanicPlace: a panic is told with the place in our code that it came from.
func TestPanicPlace(t *testing.T) {
	err := bug.Try("trying", "nothing", func() { trip(nil) })
	if f := failureOf(err); !strings.HasPrefix(f.Kind, "panic at cmd/internal/soak/run_test.go:") || !strings.Contains(f.Detail, "index out of range") {
		t.Errorf("%v, want the place", f)
	}
	if f := failureOf(errors.New("no such thing")); f.Kind != "error" {
		t.Errorf("%v", f)
	}
}

func trip(s []int) int { return s[len(s)] }
