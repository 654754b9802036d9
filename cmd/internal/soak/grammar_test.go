package soak

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// first always takes the first choice.
type first struct{}

func (first) IntN(int) int { return 0 }

// TestGrammarEnds: every symbol's first choice leads to an end, so that no text is endless,
// and something stands for every symbol.
func TestGrammarEnds(t *testing.T) {
	g := newsGrammar()
	for symbol := range g {
		if symbol == "irregular" {
			continue
		}
		var b strings.Builder
		g.write(&b, first{}, symbol, 0) // a stack overflow where it does not end
	}
	for _, symbol := range []string{"lexicon-verb", "lexicon-noun"} {
		if len(g[symbol]) < 40 {
			t.Errorf("%d words stand for %s", len(g[symbol]), symbol)
		}
	}
}

// TestGrammarTexts: the same choices make the same text; texts are short, and among a few
// thousand is each of the shapes that have broken something.
func TestGrammarTexts(t *testing.T) {
	all := make([]string, 5000)
	longest := 0
	for i := range all {
		f := Grammar(rand.New(rand.NewPCG(1, uint64(i))))
		if again := Grammar(rand.New(rand.NewPCG(1, uint64(i)))); again != f {
			t.Fatalf("%q, and of the same seed %q", f.Content, again.Content)
		}
		if strings.ContainsAny(f.Content, "{}∅␣¶") {
			t.Errorf("%q has signs of the grammar", f.Content)
		}
		longest = max(longest, len(f.Content))
		all[i] = f.Content
	}
	if longest > 5000 {
		t.Errorf("the longest text has %d bytes", longest)
	}
	for _, shape := range []string{
		" Jr. ", " Inc.", "tells ", "to comment. W", "; who", "\n\n> ", "“", "‘", "\"", "[", "According to", "told reporters", "Q: ", "---\n", "declined to comment",
	} {
		if !strings.Contains(strings.Join(all, "\x00"), shape) {
			t.Errorf("no text has %q", shape)
		}
	}
}

func TestParseGrammar(t *testing.T) {
	g, err := parseGrammar("# a comment\n\na:\n\tx{b}y | ∅\n\tz¶\nb:\n\tb\n")
	if err != nil || len(g["a"]) != 3 {
		t.Fatalf("%v, %v", g, err)
	}
	for i, want := range []string{"xby", "", "z\n"} {
		var b strings.Builder
		g.write(&b, nth(i), "a", 0)
		if b.String() != want {
			t.Errorf("choice %d is %q, want %q", i, b.String(), want)
		}
	}
	if _, err := parseGrammar("a:\n\t{c}\n"); err == nil || !strings.Contains(err.Error(), "{c}, which a names") {
		t.Errorf("a symbol that nothing stands for: %v", err)
	}
}

// nth takes this choice, or the last.
type nth int

func (n nth) IntN(limit int) int { return min(int(n), limit-1) }

func TestPast(t *testing.T) {
	irregular := map[string]string{"say": "said"}
	for lemma, want := range map[string]string{"say": "said", "deny": "denied", "state": "stated", "warn": "warned", "convey": "conveyed"} {
		if got := past(lemma, irregular); got != want {
			t.Errorf("%s: %s, want %s", lemma, got, want)
		}
	}
}
