package fix

import (
	"strings"
	"testing"

	"claims/claims"
	"claims/claims/input"
	"claims/claims/lint"
	"claims/nlp"

	"github.com/google/go-cmp/cmp"
)

// finding is one whose fix has these edits.
func finding(edits ...lint.Edit) lint.Finding { return lint.Finding{Fix: &lint.Fix{Edits: edits}} }

func edit(start, end int, text string) lint.Edit {
	return lint.Edit{Span: nlp.Span{Start: start, End: end}, Text: text}
}

func TestChoose(t *testing.T) {
	suppressed := finding(edit(0, 1, "s"))
	suppressed.Suppression = &lint.Suppression{Kind: lint.InSource, Reason: "as written"}
	got := Choose(article(t, "a.txt", strings.Repeat("One. ", 10)), []lint.Finding{
		suppressed,
		{}, // no fix
		finding(edit(4, 5, "a"), edit(20, 21, "b")), // taken
		finding(edit(20, 22, "c")),                  // changes the same place
		finding(edit(5, 5, "d")),                    // touches the first
		finding(edit(2, 3, "e"), edit(8, 9, "f")),   // between them
		finding(edit(9, 10, "g")),                   // touches that
		finding(edit(30, 31, "h")),
	})
	var texts []string
	for _, f := range got {
		texts = append(texts, f.Fix.Edits[0].Text)
	}
	if diff := cmp.Diff([]string{"a", "e", "h"}, texts); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestMendInFile(t *testing.T) {
	// Each replaces, in the article's text, the words on the left by those on the right.
	type change struct{ from, to string }
	for _, c := range []struct {
		name, path, file string
		changes          []change
		want             string
		made             int
	}{
		{"plain text", "a.txt", "One.\r\n\r\nTwo.", []change{{"Two", "2"}, {"One", "1"}}, "1.\r\n\r\n2.", 2},
		{"Markdown", "a.md", "# A\n\nOne *and* [two](x.html).", []change{{"and", "or"}, {"two", "2"}}, "# A\n\nOne *or* [2](x.html).", 2},
		{"around markup", "a.md", "One *and* two.", []change{{"One and", "1"}}, "", 0},
		{"behind an escape", "a.md", "One \\* two.", []change{{"*", "x"}}, "", 0},
		{"a character reference", "a.md", "&quot;One&quot; two.", []change{{"\"", "“"}, {"two", "2"}}, "&quot;One&quot; 2.", 1},
		{"markup in the fix", "a.md", "One two three.", []change{{"two", "*2*"}, {"three", "3"}}, "One two 3.", 1},
		{"JSON Lines", "a.jsonl", "{\"id\": \"1\", \"text\": \"One two.\"}", []change{{"two", "2"}}, "", 0},
		{"nothing to mend", "a.txt", "One.", nil, "", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := article(t, c.path, c.file)
			var findings []lint.Finding
			for _, change := range c.changes {
				findings = append(findings, finding(lint.Edit{Span: at(t, a.Text, change.from), Text: change.to}))
			}
			after, made := Mend(Reading{Extraction: &claims.Extraction{Article: a}, Findings: findings}, found())
			got := ""
			if len(made) > 0 {
				got = after.Article.File()
			}
			if got != c.want || len(made) != c.made {
				t.Errorf("%d made: %q, want %d: %q", len(made), got, c.made, c.want)
			}
		})
	}
}

// found reads every article as one in which there are these findings, and nothing else.
func found(findings ...lint.Finding) Reader {
	return func(a *claims.Article) Reading {
		return Reading{Extraction: &claims.Extraction{Article: a}, Findings: findings}
	}
}

// article is the article of a file, or of the first line of one in JSON Lines.
func article(t *testing.T, path, file string) *claims.Article {
	t.Helper()
	if path == "a.jsonl" {
		a, err := input.Line(path, file, 1)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	a, faults := input.Edited(path, "", file, input.Marks{})
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return a
}

// at is where the words first stand in the text.
func at(t *testing.T, text, words string) nlp.Span {
	t.Helper()
	start := strings.Index(text, words)
	if start < 0 {
		t.Fatalf("the text has no %q: %q", words, text)
	}
	return nlp.Span{Start: start, End: start + len(words)}
}

func TestDiff(t *testing.T) {
	want := "diff a/news/a.txt b/news/a.txt\n--- a/news/a.txt\n+++ b/news/a.txt\n@@ -1,2 +1,2 @@\n One.\n-Two.\n+2.\n"
	if got := string(Diff("/news/a.txt", []byte("One.\nTwo.\n"), []byte("One.\n2.\n"))); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := Diff("a.txt", []byte("One."), []byte("One.")); got != nil {
		t.Errorf("no change is shown as %q", got)
	}
}
