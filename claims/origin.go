package claims

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Position is a place in the author's file: line and column, both one-based;
// columns count Unicode code points.
type Position struct {
	Line, Column int
}

// Origin is where an article's text was read from.
type Origin struct {
	// File is what the file holds from FirstLine on, as far as this article
	// needs it (of JSONL, one line). Empty: the text is the file.
	File string
	// FirstLine is the one-based line that File (or the text) starts at; 0 is 1.
	FirstLine int
	// Segments say which parts of the text stand where in File, sorted by Text.
	// None: the text is File from its first byte on.
	Segments []Segment
}

// Segment says that the text from byte Text on stands, byte for byte, at byte
// File on, up to the next segment's Text.
type Segment struct {
	Text, File int
}

// position is the place of a text's byte offset in the author's file.
func (o Origin) position(text string, offset int) Position {
	file := o.File
	if file == "" {
		file = text
	}
	at := min(max(o.fileOffset(offset), 0), len(file))
	before := file[:at]
	line := strings.Count(before, "\n")
	start := strings.LastIndexByte(before, '\n') + 1
	return Position{Line: max(o.FirstLine, 1) + line, Column: utf8.RuneCountInString(before[start:]) + 1}
}

// fileOffset is the byte of File that the text's byte offset was read from.
func (o Origin) fileOffset(offset int) int {
	i := sort.Search(len(o.Segments), func(i int) bool { return o.Segments[i].Text > offset }) - 1
	if i < 0 {
		return offset
	}
	return o.Segments[i].File + offset - o.Segments[i].Text
}
