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

// An article is read again in the format that it was read in, whatever its path says, and
// with no limit: it has been accepted.
func TestAgain(t *testing.T) {
	in(t, map[string]string{"a.txt": "Holt said no."})
	got := readAll(t, Options{Stdin: strings.NewReader("# *Yes*\n\nHolt said no."), StdinName: "a.md"}, "-", "a.txt")
	if len(got.articles) != 2 {
		t.Fatalf("%d articles, errors %q", len(got.articles), got.errors)
	}
	if a := Again(got.articles[0], "# *No*\n\nHolt said yes.", Marks{}); a == nil || a.Text != "No\n\nHolt said yes." || a.Path != "-" {
		t.Errorf("of standard input: %+v", a)
	}
	long := strings.Repeat("Holt said no.\n\n", DefaultMaxBytes/10)
	if a := Again(got.articles[1], long, Marks{}); a == nil || a.Text != long {
		t.Error("a long article is not read again")
	}
	if a := Again(readOne(t, "a.jsonl", `{"text": "One."}`), `{"text": "Two."}`, Marks{}); a != nil {
		t.Errorf("of JSON Lines: %+v", a)
	}
}
