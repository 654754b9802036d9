package protocol

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Buffer holds the text of a document as an editor has it, and finds the places in it that
// an editor names by line and character. It does not change: an edit makes another one.
type Buffer struct {
	text  string
	lines []int // the byte offset at which each line starts
}

// Position is a place: the line and, in units of the encoding, the character in
// the line, both from 0.
type Position struct {
	Line      int `json:"line"`
	Character int `json:"character"`
}

// Range is a stretch; End is exclusive.
type Range struct {
	Start Position `json:"start"`
	End   Position `json:"end"`
}

// NewBuffer is the text as a buffer. Lines end with \n, \r\n or \r.
func NewBuffer(text string) Buffer {
	lines := make([]int, 1, strings.Count(text, "\n")+1)
	for i := 0; i < len(text); i++ {
		if text[i] == '\n' || text[i] == '\r' && !strings.HasPrefix(text[i+1:], "\n") {
			lines = append(lines, i+1)
		}
	}
	return Buffer{text, lines}
}

// Text is the whole text.
func (b Buffer) Text() string { return b.text }

// Offset is the byte offset of a position. A character after the line's end is the
// line's end, a line after the last one the end of the text; half of a code point
// is its start.
func (b Buffer) Offset(p Position, e Encoding) int {
	switch {
	case p.Line < 0:
		return 0
	case p.Line >= len(b.lines):
		return len(b.text)
	}
	start, end := b.lines[p.Line], b.lineEnd(p.Line)
	return start + e.bytes(b.text[start:end], p.Character)
}

// Position is the place of a byte offset: in the middle of a line end it is the
// line's end, in the middle of a code point that code point's start.
func (b Buffer) Position(offset int, e Encoding) Position {
	offset = min(max(offset, 0), len(b.text))
	for offset < len(b.text) && offset > 0 && !utf8.RuneStart(b.text[offset]) {
		offset--
	}
	line := sort.SearchInts(b.lines, offset+1) - 1
	start := b.lines[line]
	return Position{line, e.units(b.text[start:min(offset, b.lineEnd(line))])}
}

// LineStart is the byte offset at which the line that holds the offset starts.
func (b Buffer) LineStart(offset int) int {
	return b.lines[sort.SearchInts(b.lines, offset+1)-1]
}

// Range is the stretch between two byte offsets.
func (b Buffer) Range(start, end int, e Encoding) Range {
	return Range{b.Position(start, e), b.Position(end, e)}
}

// lineEnd is the byte offset of the line's end, its line break left out.
func (b Buffer) lineEnd(line int) int {
	if line+1 == len(b.lines) {
		return len(b.text)
	}
	end := b.lines[line+1]
	if strings.HasSuffix(b.text[:end], "\r\n") {
		return end - 2
	}
	return end - 1
}

// Replace is the buffer with other text in the range. Where its end comes before
// its start, the two change places.
func (b Buffer) Replace(r Range, text string, e Encoding) Buffer {
	start, end := b.Offset(r.Start, e), b.Offset(r.End, e)
	if end < start {
		start, end = end, start
	}
	return NewBuffer(b.text[:start] + text + b.text[end:])
}
