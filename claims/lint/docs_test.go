package lint

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write docs/rules.md from the rules' documentation")

// TestDocs holds docs/rules.md to the rules' own documentation.
func TestDocs(t *testing.T) {
	path := filepath.Join("..", "..", "docs", "rules.md")
	want := docsPage(All())
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; write it with: go test ./claims/lint -run TestDocs -update", err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("docs/rules.md differs from the rules; write it with: go test ./claims/lint -run TestDocs -update (-want +got):\n%s", diff)
	}
}

// docsPage is the page that documents the rules.
func docsPage(rules []Rule) string {
	var b strings.Builder
	b.WriteString(`# Rules

What ` + "`claims check`" + ` looks for. This page is written from the documentation in the rules' own files
(` + "`go test ./claims/lint -run TestDocs -update`" + `); every example on it is run by a test.

Rules look at the article's own prose, never at the words inside a quotation, unless they are about the quotation itself.
An example that begins with ` + "`# `" + ` has a headline, as in Markdown.

| code | name | severity | what it finds |
| --- | --- | --- | --- |
`)
	for _, r := range rules {
		fmt.Fprintf(&b, "| [%s](#%s) | %s | %s | %s |\n", r.Code, anchor(r), r.Name, severity(r), r.Doc.Title)
	}
	for _, r := range rules {
		fmt.Fprintf(&b, "\n## %s %s\n\n%s (%s).\n\n%s\n\nBefore:\n\n%s\n\nAfter:\n\n%s\n",
			r.Code, r.Name, r.Doc.Title, severity(r), r.Doc.Rationale, fenced(r.Doc.Bad), fenced(r.Doc.Good))
	}
	return b.String()
}

func severity(r Rule) string {
	if r.Off {
		return string(r.Severity) + ", off"
	}
	return string(r.Severity)
}

// anchor is the id that Markdown pages give the rule's heading.
func anchor(r Rule) string { return strings.ToLower(r.Code) + "-" + r.Name }

func fenced(text string) string { return "```text\n" + text + "\n```" }
