package soak

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestParsePieces(t *testing.T) {
	got, err := parsePieces("# a comment\n\na:\n\t\"x\" \"\\n\"\n\t\"y z\"\nb:\n\t\"\"\n")
	if err != nil || strings.Join(got["a"], "|") != "x|\n|y z" || len(got["b"]) != 1 {
		t.Errorf("%q, %v", got, err)
	}
	if _, err := parsePieces("a:\n\t\"x\n"); err == nil || !strings.Contains(err.Error(), "pieces.txt") {
		t.Errorf("a string without an end: %v", err)
	}
	for _, list := range []string{"glue", "marks", "endings", "bytes", "characters", "markup", "fences", "keys", "values"} {
		if len(pieces(list)) < 5 {
			t.Errorf("%s: %q", list, pieces(list))
		}
	}
}

// TestGenerators: the same choices make the same file; splices are text, and of hostile
// files many are not.
func TestGenerators(t *testing.T) {
	for name, generate := range map[string]func(Choices) File{"splices": Splices([]string{"One. “Two,” é said.\n\nThree.", "Four: five"}), "hostile": Hostile} {
		kinds, broken := map[string]bool{}, 0
		for i := range uint64(500) {
			f := generate(rand.New(rand.NewPCG(1, i)))
			if f != generate(rand.New(rand.NewPCG(1, i))) {
				t.Fatalf("%s: number %d is another file the second time", name, i)
			}
			kinds[f.Content] = true
			if !utf8.ValidString(f.Content) {
				broken++
			}
		}
		if len(kinds) < 250 || (broken > 100) != (name == "hostile") {
			t.Errorf("%s: %d different files of 500, %d that are no UTF-8", name, len(kinds), broken)
		}
	}
}
