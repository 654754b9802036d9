package report

import (
	"fmt"
	"strings"

	"claims/claims"
	"claims/claims/lint"
	"claims/claims/printable"
	"claims/nlp"
)

// finding is a finding as a person reads it in a terminal:
//
//	file:line:column: severity: message [A201 quote-unattributed]
//	  3 | … the line of the file around the place …
//	    |       ^~~~~~~~
//
// and the same for each related place, as a note.
func (d *drawer) finding(a *claims.Article, f lint.Finding, o Options) string {
	var b strings.Builder
	p := palette(o.Colour)
	rule := p.dim(fmt.Sprintf("[%s %s]", f.Rule, f.Name))
	fmt.Fprintf(&b, "%s: %s: %s %s\n", placeText(a, f.Span), p.severity(f.Severity), printable.Line(f.Message), rule)
	d.write(&b, a, f.Span, o)
	for _, r := range f.Related {
		fmt.Fprintf(&b, "%s: note: %s\n", placeText(a, r.Span), printable.Line(r.Message))
		d.write(&b, a, r.Span, o)
	}
	return b.String()
}

// write writes the line with its number, and the caret below.
func (d *drawer) write(b *strings.Builder, a *claims.Article, s nlp.Span, o Options) {
	p := palette(o.Colour)
	number := fmt.Sprintf("%3d", a.Position(s.Start).Line)
	margin := len(number) + len(" | ")
	width := 0
	if o.Width > 0 {
		width = o.Width - margin
	}
	text, place := a.Shown(s)
	e := d.excerpt(text, place, width)
	blank := strings.Repeat(" ", len(number))
	fmt.Fprintf(b, "%s %s\n", p.dim(number+" |"), strings.TrimRight(e.line, " "))
	fmt.Fprintf(b, "%s %s%s\n", p.dim(blank+" |"), indentOf(e.caret), p.mark(strings.TrimLeft(e.caret, " ")))
}

// indentOf is the white space before the caret.
func indentOf(caret string) string { return caret[:strings.IndexByte(caret, '^')] }
