package claims

import (
	"sort"
	"strings"
	"unicode/utf8"

	"claims/nlp"
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
	// Signs are the characters that mean something else in File than in the text, so
	// that they cannot be put into it as they are.
	Signs string
	// Encoded reports whether File holds the text in another form, its line ends too, as a
	// string of JSON does, so that it shows no reader of the text where a place is.
	Encoded bool
	// Segments say which parts of the text stand where in File, sorted by Text.
	// None: the text is File from its first byte on.
	Segments []Segment
}

// Segment says that the text from byte Text on stands, byte for byte, at byte
// File on, up to the next segment's Text.
type Segment struct {
	Text, File int
}

// AsWritten is what the author's file has from the start of the span to its end, with the
// marks that the text leaves out (of a link, its address).
func (a *Article) AsWritten(span nlp.Span) string {
	file := a.Origin.file(a.Text)
	start := min(max(a.Origin.fileOffset(span.Start), 0), len(file))
	end := min(max(a.Origin.fileOffset(span.End), start), len(file))
	return file[start:end]
}

// Shown is what a person is shown of the article to find the span in it, and where it stands
// there: the author's file, marks and all; where that is encoded, the text.
func (a *Article) Shown(s nlp.Span) (string, nlp.Span) {
	if a.Origin.Encoded {
		return a.Text, s
	}
	return a.File(), a.FileSpan(s)
}

// position is the place of a text's byte offset in the author's file, by the
// indexes of the file's lines and code points.
func (a *Article) position(offset int) Position {
	file, at, line := a.place(offset)
	column := a.fileIndex.before(file, at) - a.fileIndex.before(file, a.lines.start(line)) + 1
	return Position{Line: max(a.Origin.FirstLine, 1) + line, Column: column}
}

// bytePosition is the same with the column in bytes.
func (a *Article) bytePosition(offset int) Position {
	_, at, line := a.place(offset)
	return Position{Line: max(a.Origin.FirstLine, 1) + line, Column: at - a.lines.start(line) + 1}
}

// place is the file, the byte of it that the text's byte offset was read from, and
// the number, from 0, of its line.
func (a *Article) place(offset int) (file string, at, line int) {
	file = a.Origin.file(a.Text)
	at = min(max(a.Origin.fileOffset(offset), 0), len(file))
	return file, at, a.lines.at(at)
}

// FileSpan is where the span stands in what the article was read from, in bytes of
// Origin.File (of the text, where that is empty): from its first character to its
// last one, since what comes after it in the text may stand elsewhere in the file.
func (a *Article) FileSpan(s nlp.Span) nlp.Span {
	start, end := a.Origin.fileOffset(s.Start), a.Origin.fileOffset(s.End)
	if !s.Empty() {
		_, size := utf8.DecodeLastRuneInString(s.Of(a.Text))
		end = a.Origin.fileOffset(s.End-size) + size
	}
	length := len(a.Origin.file(a.Text))
	start = min(start, length)
	return nlp.Between(start, max(start, min(end, length)))
}

// Lines are the first and the last line that the span takes in the author's file. The
// last one follows from the last character, as in FileSpan.
func (a *Article) Lines(s nlp.Span) (first, last int) {
	first = a.Position(s.Start).Line
	if s.Empty() {
		return first, first
	}
	_, size := utf8.DecodeLastRuneInString(s.Of(a.Text))
	return first, a.Position(s.End - size).Line
}

// file is what the segments point into.
func (o Origin) file(text string) string {
	if o.File == "" {
		return text
	}
	return o.File
}

// fileOffset is the byte of File that the text's byte offset was read from.
func (o Origin) fileOffset(offset int) int {
	i := sort.Search(len(o.Segments), func(i int) bool { return o.Segments[i].Text > offset }) - 1
	if i < 0 {
		return offset
	}
	return o.Segments[i].File + offset - o.Segments[i].Text
}

// lines are the byte offsets at which the lines of a file after its first one
// start.
type lines []int

func indexLines(file string) lines {
	index := make(lines, 0, strings.Count(file, "\n"))
	for i := 0; i < len(file); i++ {
		if file[i] == '\n' {
			index = append(index, i+1)
		}
	}
	return index
}

// at is the number, from 0, of the line that holds the byte offset.
func (l lines) at(offset int) int { return sort.SearchInts(l, offset+1) }

// start is the byte offset at which a line starts.
func (l lines) start(line int) int {
	if line == 0 {
		return 0
	}
	return l[line-1]
}
