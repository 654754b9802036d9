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

var update = flag.Bool("update", false, "write docs/rules.md and docs/rules from the rules' documentation")

// TestDocs holds docs/rules.md and the page of each rule in docs/rules to the
// rules' own documentation.
func TestDocs(t *testing.T) {
	docs := filepath.Join("..", "..", "docs")
	want := map[string]string{filepath.Join(docs, "rules.md"): indexPage(All())}
	for _, r := range All() {
		want[filepath.Join(docs, "rules", pageName(r))] = rulePage(r)
	}
	there, err := filepath.Glob(filepath.Join(docs, "rules", "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range there {
		if want[path] != "" {
			continue
		}
		if t.Errorf("%s is the page of no rule", path); *update {
			os.Remove(path)
		}
	}
	for path, page := range want {
		comparePage(t, path, page)
	}
}

// docs/fixing.md lists what each rule mends.
func TestFixingPage(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "fixing.md"))
	if err != nil {
		t.Fatal(err)
	}
	var want, got []string
	for _, r := range All() {
		if r.Doc.Fix != "" {
			want = append(want, fmt.Sprintf("| [%s](rules/%s) %s | %s |", r.Code, pageName(r), r.Name, r.Doc.Fix))
		}
	}
	for line := range strings.Lines(string(page)) {
		if strings.HasPrefix(line, "| [") {
			got = append(got, strings.TrimSpace(line))
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("docs/fixing.md (-rules +page):\n%s", diff)
	}
}

// comparePage holds one page to what it should be, or writes it.
func comparePage(t *testing.T, path, want string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Errorf("%v; write it with: go test ./claims/lint -run TestDocs -update", err)
		return
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("%s differs from the rules; write it with: go test ./claims/lint -run TestDocs -update (-want +got):\n%s", path, diff)
	}
}

// indexPage is the page that lists the rules.
func indexPage(rules []Rule) string {
	var b strings.Builder
	b.WriteString(`# Rules

What ` + "`claims check`" + ` looks for. This page and those of the rules are written from the documentation in the rules'
own files (` + "`go test ./claims/lint -run TestDocs -update`" + `); every example on them is run by a test.

Rules look at the article's own prose, never at the words inside a quotation, unless they are about the quotation itself.
A rule that is *off* runs only when asked for. [Configuration](configuration.md) tells how to turn rules on and off, how to set
their options, and how to leave a single finding alone. How many findings are right, and how many faults are found,
[How precise, how complete](linting.md) has by rule.

| code | name | severity | what it finds |
| --- | --- | --- | --- |
`)
	for _, r := range rules {
		fmt.Fprintf(&b, "| [%s](rules/%s) | %s | %s | %s |\n", r.Code, pageName(r), r.Name, severity(r), r.Doc.Title)
	}
	return b.String()
}

// rulePage is the page of one rule.
func rulePage(r Rule) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s %s\n\n%s (%s).\n\n%s\n", r.Code, r.Name, r.Doc.Title, severity(r), r.Doc.Rationale)
	fmt.Fprintf(&b, "\nBefore:\n\n%s\n\nAfter:\n\n%s\n", fenced(r.Doc.Bad), fenced(r.Doc.Good))
	if strings.HasPrefix(r.Doc.Bad, "# ") {
		b.WriteString("\nThe line that begins with `#` is the headline, as in Markdown.\n")
	}
	if r.Doc.Fix != "" {
		fmt.Fprintf(&b, "\n[`claims check --fix`](../fixing.md) mends it: %s.\n", r.Doc.Fix)
	}
	if len(r.Options) > 0 {
		b.WriteString("\n| option | default | what it does |\n| --- | --- | --- |\n")
		for _, o := range r.Options {
			fmt.Fprintf(&b, "| `%s` | `%s` | %s |\n", o.Name, o.Default, o.Doc)
		}
	}
	return b.String()
}

func severity(r Rule) string {
	if r.Off {
		return string(r.Severity) + ", off"
	}
	return string(r.Severity)
}

func pageName(r Rule) string { return r.Code + "-" + r.Name + ".md" }

func fenced(text string) string { return "```text\n" + text + "\n```" }
