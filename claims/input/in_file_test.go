package input

import (
	"testing"

	"claims/nlp"
)

// What a Markdown file has is found there as it is, and not found where a mark of
// Markdown lies between.
func TestInFile(t *testing.T) {
	tests := []struct {
		file string
		span nlp.Span // of the article's text
		want string   // the file with | and | around, or ^ at, the place; empty for none
	}{
		{"Yes *no* he", nlp.Span{Start: 0, End: 3}, "|Yes| *no* he"},
		{"Yes *no* he", nlp.Span{Start: 4, End: 6}, "Yes *|no|* he"},
		{"Yes *no* he", nlp.Span{Start: 4, End: 9}, ""},
		{"Yes &amp; no", nlp.Span{Start: 0, End: 8}, ""},
		{"Yes *no* he", nlp.Span{Start: 3, End: 3}, "Yes^ *no* he"},
		{"Yes *no* he", nlp.Span{Start: 4, End: 4}, "Yes *^no* he"},
		{"Yes *no* he", nlp.Span{Start: 6, End: 6}, "Yes *no^* he"},
		{"Yes *no*he", nlp.Span{Start: 6, End: 6}, ""}, // before or behind the mark?
		{"*Yes.*\n\nNo", nlp.Span{Start: 4, End: 4}, "*Yes.^*\n\nNo"},
		{"*Yes*", nlp.Span{Start: 0, End: 0}, "*^Yes*"},
		{"*Yes*", nlp.Span{Start: 3, End: 3}, "*Yes^*"},
		{"Yes", nlp.Span{Start: 1, End: 1}, "Y^es"},
	}
	for _, test := range tests {
		a, faults := Edited("a.md", "markdown", test.file, Marks{})
		if len(faults) > 0 {
			t.Fatal(faults)
		}
		at, found := a.InFile(test.span)
		got := ""
		switch {
		case found && at.Empty():
			got = test.file[:at.Start] + "^" + test.file[at.Start:]
		case found:
			got = test.file[:at.Start] + "|" + at.Of(test.file) + "|" + test.file[at.End:]
		}
		if got != test.want {
			t.Errorf("%q, %v: %q, want %q", test.file, test.span, got, test.want)
		}
	}
}

// Each format says which signs cannot be put into its files as they are.
func TestSigns(t *testing.T) {
	for language, want := range map[string]string{"markdown": "\\*_`<>[]", "plaintext": ""} {
		if a, _ := Edited("a", language, "Yes", Marks{}); a.Origin.Signs != want {
			t.Errorf("%s: the signs are %q, want %q", language, a.Origin.Signs, want)
		}
	}
	if a, err := Line("a.jsonl", `{"text": "Yes"}`, 1); err != nil || a.Origin.Signs != `"\` {
		t.Errorf("JSON Lines: the signs are %q (%v)", a.Origin.Signs, err)
	}
}
