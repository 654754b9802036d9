package eval

import (
	"os"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The examples of docs/eval.md are gold that can be read.
func TestDocsExamples(t *testing.T) {
	doc, err := os.ReadFile("../../docs/eval.md")
	if err != nil {
		t.Fatal(err)
	}
	example := func(language string) string {
		m := regexp.MustCompile("(?s)```" + language + "\n(.*?)\n```").FindSubmatch(doc)
		if m == nil {
			t.Fatalf("docs/eval.md has no example of %s", language)
		}
		return string(m[1])
	}
	g, err := parseLine("docs", example("json"), 1)
	if err != nil {
		t.Fatal(err)
	}
	want := []Attribution{said(t, g.Article.Text, "Mayor Anna Holt", "said", "“The bridge is shut,”")}
	if diff := cmp.Diff([][]Attribution{want}, g.Annotations); diff != "" {
		t.Errorf("JSON Lines (-want +got):\n%s", diff)
	}
	text := example("txt")
	got, fault := parseBrat(example("ann"), []rune(text))
	if fault != nil {
		t.Fatalf("line %d: %s", fault.line, fault.problem)
	}
	want = []Attribution{said(t, text, "Mayor Anna Holt", "said", "“The bridge,”|“is shut.”")}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("brat (-want +got):\n%s", diff)
	}
}
