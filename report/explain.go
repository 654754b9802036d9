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
// looked at and are no claims are none. Of a line above 0 it tells only what touches that line of
// the author's file; without one, of what was refused only how much there is.
func Explain(w io.Writer, x *claims.Extraction, line int) error {
	e := explaining{x: x, line: line}
	for i := range x.Claims {
		if c := &x.Claims[i]; e.touches(c.Content, c.Cue, mentionOf(c)) {
			e.claim(c)
		}
	}
	e.refusals()
	if e.told == 0 && line > 0 {
		fmt.Fprintf(&e.b, "%s:%d: no claim here: no word of this line is known to introduce a statement, and no quotation stands in it\n", printable.Name(x.Article.Path), line)
	}
	if e.told == 0 && line == 0 {
		fmt.Fprintf(&e.b, "%s: no claims\n", printable.Name(x.Article.Path))
	}
	_, err := io.WriteString(w, e.b.String())
	return err
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

// refusals tells what was looked at and is no claim; without a line, how much.
func (e *explaining) refusals() {
	if e.line == 0 {
		if n := len(e.x.Refused); n > 0 && e.told > 0 {
			fmt.Fprintf(&e.b, "Looked at and no claims: %d; name a line to see why (%s:LINE)\n", n, printable.Name(e.x.Article.Path))
		}
		return
	}
	for _, r := range e.x.Refused {
		if !e.touches(r.Cue, r.Content) {
			continue
		}
		words := r.Content
		if len(words) == 0 {
			words = r.Cue
		}
		e.head(r.Place().Start, "no claim", words)
		e.trail(r.Trail)
	}
}

// head is the line above a trail.
func (e *explaining) head(offset int, what string, words []nlp.Span) {
	e.told++
	at := e.x.Article.Position(offset)
	var text []string
	for _, s := range words {
		text = append(text, strings.Join(strings.Fields(s.Of(e.x.Article.Text)), " "))
	}
	fmt.Fprintf(&e.b, "%s:%d:%d: %s: %s\n", printable.Name(e.x.Article.Path), at.Line, at.Column, printable.Line(what), printable.Line(strings.Join(text, " … ")))
}

// trail is the steps, a line each.
func (e *explaining) trail(t claims.Trail) {
	for _, s := range t {
		fmt.Fprintf(&e.b, "  %-18s %s\n", s.By, printable.Line(s.Why))
	}
	e.b.WriteByte('\n')
}
