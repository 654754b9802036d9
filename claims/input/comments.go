package input

import (
	"errors"
	"strings"

	"claims/claims/comment"
	"claims/nlp"
)

// An author's comments to the program (see package comment) stay in the article's
// text, so that a finding can point at them. They are metadata: no prose.

// withComments are the header, where there is one, and the comments of a plain
// text, as blocks. A comment within the header is part of it.
func withComments(text string, header nlp.Span) []nlp.Block {
	var blocks []nlp.Block
	add := func(s nlp.Span) { blocks = append(blocks, nlp.Block{Span: s, Kind: nlp.Metadata}) }
	due := !header.Empty()
	for _, c := range comment.Find(text) {
		if due && c.End > header.Start {
			add(header)
			due = false
		}
		if !header.Overlaps(c.Span) {
			add(c.Span)
		}
	}
	if due {
		add(header)
	}
	return blocks
}

// mostNear bounds how many comments of one article are told that are nearly ones to the program.
const mostNear = 20

// nearComments are the warnings of comments in a plain text that are nearly ones to the program.
func nearComments(path, text string) error {
	var warnings []error
	for _, n := range comment.FindNear(text) {
		if len(warnings) < mostNear {
			warnings = append(warnings, nearComment(path, text, n))
		}
	}
	return errors.Join(warnings...)
}

func nearComment(path, text string, n comment.Near) error {
	line, column := place(text, n.Start)
	return &Error{Path: path, Line: line, Column: column, Problem: n.Problem, Warning: true}
}

// wordless reports whether a text holds nothing but comments.
func wordless(text string) bool { return strings.TrimSpace(comment.Blank(text)) == "" }

// comment writes the comment that the file has at the offset, if it is one to the
// program, which it reports.
func (m *prose) comment(at int) bool {
	c, _ := comment.Read(m.file, at)
	if c.Empty() {
		if n := comment.NearAt(m.file, at); !n.Empty() && len(m.near) < mostNear {
			m.near = append(m.near, n)
		}
		return false
	}
	m.close()
	before := m.text.Len()
	m.derivation.copy(c.Start, c.End)
	m.block(before, nlp.Metadata)
	return true
}
