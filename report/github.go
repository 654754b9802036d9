package report

import (
	"bufio"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"claims/claims"
	"claims/claims/lint"
	"claims/claims/printable"
)

// githubWriter writes findings as workflow commands of GitHub Actions, which
// shows them beside the lines of a pull request.
type githubWriter struct{ out *bufio.Writer }

const githubStart = `::(error|warning|notice) (file=[^\n]*,)?(line=\d+,endLine=|title=` + unreadName + `::)`

func newGitHub(w io.Writer, _ Options) Writer { return &githubWriter{bufio.NewWriter(w)} }

// Add writes one command a finding.
func (g *githubWriter) Add(item Item) error {
	for _, f := range item.active() {
		g.out.WriteString(workflowCommand(item.Article, f))
	}
	return flush(g.out, "annotations")
}

// Close writes nothing more.
func (g *githubWriter) Close() error { return flush(g.out, "annotations") }

// workflowCommand is ::error file=…,line=…::message and a line end. Columns
// are given only where the place is on one line: GitHub refuses them else.
func workflowCommand(a *claims.Article, f lint.Finding) string {
	var b strings.Builder
	start, end := places(a, f.Span)
	fmt.Fprintf(&b, "::%s ", githubLevel(f.Severity))
	if a.Path != "-" {
		fmt.Fprintf(&b, "file=%s,", printable.Name(escapeProperty(filepath.ToSlash(a.Path))))
	}
	fmt.Fprintf(&b, "line=%d,endLine=%d,", start.Line, end.Line)
	if start.Line == end.Line {
		fmt.Fprintf(&b, "col=%d,endColumn=%d,", start.Column, end.Column)
	}
	fmt.Fprintf(&b, "title=%s::%s", escapeProperty(f.Rule+" "+f.Name), escapeData(f.Message))
	for _, r := range f.Related {
		b.WriteString(escapeData("\n" + placeText(a, r.Span) + ": " + r.Message))
	}
	b.WriteByte('\n')
	return b.String()
}

func githubLevel(s lint.Severity) string {
	if s == lint.Info {
		return "notice"
	}
	return string(s)
}

// escapeData escapes a command's message as GitHub's toolkit does.
func escapeData(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(printable.Text(s))
}

// escapeProperty escapes the value of a command's property.
func escapeProperty(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(printable.Text(s))
}
