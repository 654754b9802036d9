package input

import (
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

// wordless reports whether a text holds nothing but comments.
func wordless(text string) bool { return strings.TrimSpace(comment.Blank(text)) == "" }

// comment writes the comment that the file has at the offset, if it is one to the
// program, which it reports.
func (m *prose) comment(at int) bool {
	c, _ := comment.Read(m.file, at)
	if c.Empty() {
		return false
	}
	m.close()
	before := m.text.Len()
	m.derivation.copy(c.Start, c.End)
	m.block(before, nlp.Metadata)
	return true
}
