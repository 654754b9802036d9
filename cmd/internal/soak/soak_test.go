package soak

import (
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"testing"
)

// size is how many files a soak test makes: a few by default, fewer with -short, as
// many as the variable CLAIMS_SOAK says, or with "full" what docs/reliability.md
// has the figures of.
func size(t *testing.T, usual, full int) int {
	t.Helper()
	switch written := os.Getenv("CLAIMS_SOAK"); written {
	case "":
		if testing.Short() {
			return usual / 10
		}
		return usual
	case "full":
		return full
	default:
		n, err := strconv.Atoi(written)
		if err != nil || n < 1 {
			t.Fatalf("CLAIMS_SOAK is %q; it must be a number of files, or full", written)
		}
		return n
	}
}

// soakTest checks files and tells what was found.
func soakTest(t *testing.T, files int, generate func(Choices) File) {
	t.Helper()
	checker, err := NewChecker()
	if err != nil {
		t.Fatal(err)
	}
	o := Options{Files: files, Seed: 1, Jobs: runtime.GOMAXPROCS(0), Keep: 2, Progress: t.Output()}
	if tally := Run(t.Context(), o, generate, checker.Check); len(tally.Found) > 0 || tally.Files != files {
		t.Errorf("seed %d: %v", o.Seed, tally)
	}
}

func TestSoakGrammar(t *testing.T) { soakTest(t, size(t, 300, 100_000), Grammar) }

func TestSoakSplices(t *testing.T) { soakTest(t, size(t, 100, 50_000), Splices(invented(t))) }

func TestSoakHostile(t *testing.T) { soakTest(t, size(t, 60, 1_500), Hostile) }

// invented are the articles of this repository.
func invented(t testing.TB) []string {
	t.Helper()
	var texts []string
	for _, pattern := range []string{"../../../testdata/*/*.txt", "../../../testdata/*/*.md", "../../../claims/lint/testdata/*.txt", "../../../seeds/*.txt"} {
		paths, err := filepath.Glob(pattern)
		if err != nil || len(paths) == 0 {
			t.Fatalf("%s: no articles (%v)", pattern, err)
		}
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			texts = append(texts, string(text))
		}
	}
	return texts
}
