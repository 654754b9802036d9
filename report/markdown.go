package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"claims/claims"
	"claims/claims/audit"
	"claims/claims/lint"
	"claims/claims/printable"
)

// markdownWriter writes a table of claims and a list of findings that a pull
// request shows (GitHub Flavored Markdown).
type markdownWriter struct {
	out      *bufio.Writer
	options  Options
	rows     []row
	findings []string
	tally    tally
}

const markdownStart = `### (Claims\n\n\| Source \| Speaker \|[^\n]+\n\| --- |Findings\n\n- \*\*(error|warning|info)\*\* )|` + noneStart

func newMarkdown(w io.Writer, o Options) Writer {
	return &markdownWriter{out: bufio.NewWriter(w), options: o, tally: newTally()}
}

// Add gathers the article's findings.
func (m *markdownWriter) Add(item Item) error {
	if !m.options.Quiet {
		m.tally.add(item.Findings)
	}
	for _, f := range item.active() {
		m.findings = append(m.findings, findingItem(item.Article, f))
	}
	return nil
}

// Claims takes the rows of all articles.
func (m *markdownWriter) Claims(all []audit.Row) {
	m.rows = shownRows(all)
	m.tally.count(m.rows)
}

// Close writes the table, the list and the sum.
func (m *markdownWriter) Close() error {
	if len(m.rows) > 0 {
		m.table()
	}
	if len(m.findings) > 0 {
		m.out.WriteString("### Findings\n\n")
		for _, f := range m.findings {
			m.out.WriteString(f)
		}
		if !m.options.Quiet {
			m.out.WriteByte('\n')
		}
	}
	if !m.options.Quiet {
		fmt.Fprintln(m.out, m.tally)
	}
	return flush(m.out, "Markdown")
}

func (m *markdownWriter) table() {
	m.out.WriteString("### Claims\n\n| Source | Speaker | Kind | Claim | Line |\n| --- | --- | --- | --- | ---: |\n")
	l := layout{files: m.tally.articles > 1}
	for _, row := range tableLines(m.rows) {
		cells := []string{row.sourceCell, row.speakerCell, string(row.Kind), row.Text, l.placeOf(row)}
		for _, cell := range cells {
			fmt.Fprintf(m.out, "| %s ", escapeMarkdown(cell))
		}
		m.out.WriteString("|\n")
	}
	m.out.WriteByte('\n')
}

// findingItem is the finding as an item of a list, related places below it.
func findingItem(a *claims.Article, f lint.Finding) string {
	var b strings.Builder
	fmt.Fprintf(&b, "- **%s** %s: %s (%s %s)\n", f.Severity, escapeMarkdown(placeText(a, f.Span)),
		escapeMarkdown(printable.Line(f.Message)), f.Rule, f.Name)
	for _, r := range f.Related {
		fmt.Fprintf(&b, "  - %s: %s\n", escapeMarkdown(placeText(a, r.Span)), escapeMarkdown(printable.Line(r.Message)))
	}
	return b.String()
}

// escapeMarkdown makes a printable text show as it is: no cell border, markup,
// formula or HTML comes of it. An empty comment after @ keeps GitHub from
// calling the user of that name.
func escapeMarkdown(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch r {
		case '\\', '|', '`', '*', '_', '[', ']', '~', '$':
			b.WriteByte('\\')
			b.WriteRune(r)
		case '<':
			b.WriteString("&lt;")
		case '>':
			b.WriteString("&gt;")
		case '&':
			b.WriteString("&amp;")
		case '@':
			b.WriteString("@<!-- -->")
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
