package report

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"

	"claims/claims/printable"
	"claims/nlp"
)

// excerptWidth is how wide an excerpt is where the output has no width: news
// paragraphs are one line of hundreds of characters, of which a log shows the
// part that matters.
const excerptWidth = 100

// excerpt is the line around a place of the text, cut to a width, and below it
// the caret: ^~~~ in the columns that the place takes.
type excerpt struct {
	line, caret string
}

// cell is one grapheme as shown: its bytes in the line, its columns, and whether it is in
// the place. It is small, for an article may have many findings, each with some hundred cells.
type cell struct {
	start, end int32
	width      int16
	in         bool
	space      bool
}

// drawer draws excerpts one after the other, in the same memory.
type drawer struct {
	cells []cell
}

// excerpt cuts the text's line that the place starts in to width columns.
// It looks only at the neighbourhood, so that a line may have any length. A
// place that runs on over the line's end is marked up to that end.
func (d *drawer) excerpt(text string, place nlp.Span, width int) excerpt {
	if width <= 0 {
		width = excerptWidth
	}
	width = max(width, 10)
	if place.Empty() {
		place = nlp.Between(place.Start, place.Start+1)
	}
	near := neighbourhood(text, place, width)
	line, cells := d.cellsOf(text, near, place)
	from, to := window(cells, width, near.cutBefore, near.cutAfter)
	return draw(line, cells, from, to, near)
}

// nearby is the stretch of a line that an excerpt is cut from, and whether the
// line goes on before and after it.
type nearby struct {
	nlp.Span
	cutBefore, cutAfter bool
}

// neighbourhood is the line around the start of the place, at most as many
// bytes on each side as could be needed for width columns.
func neighbourhood(text string, place nlp.Span, width int) nearby {
	start := min(max(place.Start, 0), len(text))
	low, high := reach(text, start, width)
	n := nearby{cutBefore: low > 0, cutAfter: high < len(text)}
	if i := strings.LastIndexByte(text[low:start], '\n'); i >= 0 {
		low, n.cutBefore = low+i+1, false
	}
	if i := strings.IndexByte(text[start:high], '\n'); i >= 0 {
		high, n.cutAfter = start+i, false
	}
	for low < start && !utf8.RuneStart(text[low]) {
		low++
	}
	for high > start && high < len(text) && !utf8.RuneStart(text[high]) {
		high--
	}
	if high > low && text[high-1] == '\r' {
		high--
	}
	n.Span = nlp.Between(low, high)
	return n
}

// reach bounds the bytes around the offset that could be needed for width columns on each
// side: those up to enough plain characters, which take a column each and begin a
// grapheme, and in other scripts so many bytes.
func reach(text string, start, width int) (low, high int) {
	const bytesPerColumn, spare = 8, 8
	low, high = start, start
	for columns := 0; low > 0 && start-low < width*bytesPerColumn && columns < width+spare; low-- {
		if isPlain(text, low-1) {
			columns++
		}
	}
	for columns := 0; high < len(text) && high-start < width*bytesPerColumn && columns < width+spare; high++ {
		if isPlain(text, high) {
			columns++
		}
	}
	return low, high
}

// isPlain reports whether a printable character of ASCII, a dash or a curly quotation mark
// starts at the byte.
func isPlain(text string, i int) bool {
	if text[i] == 0xE2 && i+2 < len(text) {
		return text[i+1] == 0x80 && text[i+2] >= 0x90 && text[i+2] < 0xA0
	}
	return text[i] >= 0x20 && text[i] < 0x7f
}

// cellsOf are the stretch as shown and its graphemes. Those that the reach of
// the neighbourhood may have cut in two are left out. The cells are good until the next call.
func (d *drawer) cellsOf(text string, near nearby, place nlp.Span) (line string, cells []cell) {
	first := min(max(place.Start, near.Start), near.End)
	last := min(max(place.End, first), near.End)
	before, in, after := shown(text[near.Start:first]), shown(text[first:last]), shown(text[last:near.End])
	place = nlp.Between(len(before), len(before)+len(in))
	line = before + in + after
	cells = slices.Grow(d.cells[:0], len(line))
	at := 0
	for g := displaywidth.StringGraphemes(line); g.Next(); {
		span := nlp.Between(at, at+len(g.Value()))
		at = span.End
		cells = append(cells, cell{int32(span.Start), int32(span.End), int16(g.Width()), span.Overlaps(place), g.Value() == " "})
	}
	d.cells = cells
	if near.cutBefore && len(cells) > 0 {
		cells = cells[1:]
	}
	if near.cutAfter && len(cells) > 0 {
		cells = cells[:len(cells)-1]
	}
	return line, cells
}

// shown is the text as an excerpt prints it: tabs as four spaces, control
// characters as pictures.
func shown(text string) string {
	return strings.Map(printable.Rune, strings.ReplaceAll(text, "\t", "    "))
}

// draw prints the line's cells from and to, with an ellipsis where the line goes on.
func draw(text string, cells []cell, from, to int, near nearby) excerpt {
	var line strings.Builder
	column, start, end := 0, -1, 0
	if from > 0 || near.cutBefore {
		line.WriteString(ellipsis)
		column++
	}
	for _, c := range cells[from:to] {
		if c.in && start < 0 {
			start = column
		}
		line.WriteString(text[c.start:c.end])
		column += int(c.width)
		if c.in {
			end = column
		}
	}
	if to < len(cells) || near.cutAfter {
		line.WriteString(ellipsis)
	}
	if start < 0 {
		start = column
	}
	return excerpt{line.String(), strings.Repeat(" ", start) + "^" + strings.Repeat("~", max(end-start-1, 0))}
}
