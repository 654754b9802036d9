package eval

import (
	"testing"
	"unicode/utf8"
)

// checkScores scores gold attributions against themselves: every reader's output
// must fit the text, and what equals gold is found.
func checkScores(t *testing.T, text string, attributions []Attribution) {
	t.Helper()
	for _, a := range attributions {
		if fault := a.fault(utf8.RuneCountInString(text)); fault != "" {
			t.Fatal(fault)
		}
	}
	s := Score(text, attributions, attributions)
	if s.Exact != s.Gold || s.SharedTokens != s.GoldTokens || s.StretchesFound != s.Stretches || s.Gold != s.Predicted {
		t.Fatalf("gold is not found in itself: %+v", s.Counts)
	}
	for _, m := range s.Mistakes() {
		if m.Start < 0 || m.Start >= len(text) || !utf8.RuneStart(text[m.Start]) {
			t.Fatalf("%+v starts outside of the text or inside a character", m)
		}
	}
}

func FuzzLine(f *testing.F) {
	f.Add(`{"id": "a", "text": "“No,” he said. 🚢", "annotations": [{"annotator": "x", "attributions": [{"source": [[6, 8]], "cue": [[9, 13]], "content": [[0, 5]]}]}]}`)
	f.Add(`{"text": "a", "annotations": [{"attributions": [{"content": [[0, 2]]}]}]}`)
	f.Add(`{"text": "a", "annotations": [{"attributions": [{"content": [[0]]}, null]}, null]}`)
	f.Fuzz(func(t *testing.T, line string) {
		g, err := parseLine("a.jsonl", line, 1)
		if (err == nil) != (g.Article != nil) {
			t.Fatalf("article %v with error %v", g.Article, err)
		}
		for _, attributions := range g.Annotations {
			checkScores(t, g.Article.Text, attributions)
		}
	})
}

func FuzzBrat(f *testing.F) {
	f.Add("T1\tSource 2 13\tŻaneta Holt\nT2\tCue 14 18\nT3\tContent 19 26;28 44\nE1\tCue:T2 Source:T1 Content:T3\n", bratText)
	f.Add("T1\tContent 0 1\nT2\tSource 1 2\nR1\tby Arg1:T1 Arg2:T2\nR2\tby Arg1:T2 Arg2:T2\n", "“No,” he said.")
	f.Add("T1\tX 0 1\nE1\tX:T1\nE1\tX:E1\nR1\t\t\nT", "a")
	f.Fuzz(func(t *testing.T, standoff, text string) {
		if !utf8.ValidString(text) {
			return
		}
		attributions, fault := parseBrat(standoff, []rune(text))
		if fault != nil && (fault.line < 1 || fault.problem == "") {
			t.Fatalf("fault %+v", fault)
		}
		checkScores(t, text, attributions)
	})
}
