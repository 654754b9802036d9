package report

import (
	"fmt"
	"io"
	"strings"

	"claims/claims"
	"claims/claims/printable"
	"claims/nlp"
)

// Explain writes how the claims of an extraction came about, and why the statements that were
// looked at and are no claims are none, in the order of the text. Of a line above 0 it tells only
// what touches that line of the author's file, and nothing where the article has no such
// line; without one, of what was refused only how much there is.
func Explain(w io.Writer, x *claims.Extraction, line int) error {
	a := x.Article
	if line > 0 && (line < a.Position(0).Line || line > a.Position(len(a.Text)).Line) {
		return nil
	}
	e := explaining{x: x, line: line}
	refused := x.Refused
	for i := range x.Claims {
		c := &x.Claims[i]
		if !e.touches(c.Content, c.Cue, mentionOf(c)) {
			continue
		}
		for line > 0 && len(refused) > 0 && refused[0].Place().Start < c.Start() {
			e.refusal(refused[0])
			refused = refused[1:]
		}
		e.claim(c)
	}
	if line == 0 {
		e.sum()
	}
	for _, r := range refused {
		e.refusal(r)
	}
	if e.told == 0 && line > 0 {
		fmt.Fprintf(&e.b, "%s:%d: no claim here: %s\n", printable.Name(a.Path), line, e.silence())
	}
	if e.told == 0 && line == 0 {
		fmt.Fprintf(&e.b, "%s: no claims\n", printable.Name(a.Path))
	}
	_, err := io.WriteString(w, e.b.String())
	return err
}

// silence is why nothing is told of the line.
func (e *explaining) silence() string {
	for _, paragraph := range e.x.Document.Paragraphs {
		if e.touches([]nlp.Span{paragraph.Span}) {
			return "no word of this line is known to introduce a statement, and no quotation stands in it"
		}
	}
	return "nothing on this line is read as the article's own text (it is empty, or front matter, a table, a caption, a footnote, code or the like)"
}

// explaining is the explanation of one article at work.
type explaining struct {
	x    *claims.Extraction
	line int
	told int
	b    strings.Builder
}

// mentionOf is the words that name the claim's speaker.
func mentionOf(c *claims.Claim) []nlp.Span {
	if c.Speaker == nil {
		return nil
	}
	return c.Speaker.Mention
}

// touches reports whether one of the stretches stands on the line, or no line was asked for.
func (e *explaining) touches(all ...[]nlp.Span) bool {
	if e.line == 0 {
		return true
	}
	for _, spans := range all {
		for _, s := range spans {
			first := e.x.Article.Position(s.Start).Line
			last := e.x.Article.Position(max(s.Start, s.End-1)).Line
			if first <= e.line && e.line <= last {
				return true
			}
		}
	}
	return false
}

func (e *explaining) claim(c *claims.Claim) {
	speaker := "nobody is named"
	if c.Speaker != nil && c.Speaker.Name != "" {
		speaker = c.Speaker.Name
	}
	e.head(c.Start(), fmt.Sprintf("%s, %s, %s, confidence %.2f", c.ID, speaker, c.Kind, c.ShownConfidence()), c.Content)
	e.trail(c.Trail)
}

// sum tells how much was looked at and is no claim.
func (e *explaining) sum() {
	if n := len(e.x.Refused); n > 0 && e.told > 0 {
		fmt.Fprintf(&e.b, "Looked at and no claims: %d; name a line to see why (%s:LINE)\n", n, printable.Name(e.x.Article.Path))
	}
}

// refusal tells of what was looked at and is no claim, where it stands on the line asked for.
func (e *explaining) refusal(r claims.Refused) {
	if e.line == 0 || !e.touches(r.Cue, r.Content) {
		return
	}
	words := r.Content
	if len(words) == 0 {
		words = r.Cue
	}
	e.head(r.Place().Start, "no claim", words)
	e.trail(r.Trail)
}

// head is the line above a trail.
func (e *explaining) head(offset int, what string, words []nlp.Span) {
	e.told++
	at := e.x.Article.Position(offset)
	fmt.Fprintf(&e.b, "%s:%d:%d: %s: %s\n", printable.Name(e.x.Article.Path), at.Line, at.Column, printable.Line(what), printable.Line(e.x.Article.TextOf(words)))
}

// trail is the steps, a line each.
func (e *explaining) trail(t claims.Trail) {
	for _, s := range t {
		fmt.Fprintf(&e.b, "  %-18s %s\n", s.By, printable.Line(s.Why))
	}
	e.b.WriteByte('\n')
}
