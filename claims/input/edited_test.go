package input

import (
	"strings"
	"testing"
)

func TestEdited(t *testing.T) {
	const text = "# *Yes*\n\nHolt said no."
	tests := []struct {
		path, language string
		want           string // of the article's text; empty for no article
	}{
		{"a.md", "markdown", "Yes\n\nHolt said no."},
		{"a.md", "", "Yes\n\nHolt said no."},
		{"a.txt", "markdown", "Yes\n\nHolt said no."},
		{"untitled:1", "markdown", "Yes\n\nHolt said no."},
		{"a.md", "plaintext", text},
		{"a.txt", "", text},
		{"a.story", "", text},
		{"a.rst", "restructuredtext", ""},
		{"a.jsonl", "jsonl", ""},
	}
	for _, test := range tests {
		a, faults := Edited(test.path, test.language, text, Marks{})
		got := ""
		if a != nil {
			got = a.Text
		}
		if got != test.want || (len(faults) > 0) != (test.want == "") {
			t.Errorf("%s in %q: text %q, errors %v; want %q", test.path, test.language, got, faults, test.want)
		}
	}
}

// An article that says something wrong of itself comes with what is wrong.
func TestEditedFaults(t *testing.T) {
	a, faults := Edited("a.txt", "plaintext", "date 2025-13-40 Holt said no.", Marks{})
	if a == nil || len(faults) != 1 || !strings.HasPrefix(faults[0].Error(), "a.txt:1:6: ") {
		t.Errorf("article %v, errors %v", a, faults)
	}
}
