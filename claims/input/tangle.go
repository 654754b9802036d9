package input

import "strings"

// tangled reports whether Markdown is of a kind that the parser would take
// minutes over: tens of thousands of marks in one paragraph, each of which may
// pair with any other, or of quotations and lists within each other. No article
// written by a person is.
//
// The parser's time for a paragraph grows with its marks times its length; that
// for the lines with the square of the marks they open with. A unit of either
// is a nanosecond or two.
func tangled(content string) bool {
	const budget = 1 << 30
	marks, length, nesting, fenced := 0, 0, 0, false
	for line := range strings.Lines(content) {
		words := strings.TrimLeft(line, " \t")
		if strings.HasPrefix(words, "```") || strings.HasPrefix(words, "~~~") {
			fenced = !fenced
		}
		opening := openingMarks(line)
		nesting += opening * opening
		if fenced || startsBlock(words) {
			marks, length = 0, 0
		}
		if !fenced {
			length += len(line)
			marks += inlineMarks(line)
		}
		if marks*length > budget || nesting > 4*budget {
			return true
		}
	}
	return false
}

// openingMarks is the length of the stretch of white space and marks of block
// quotations and lists that the line starts with.
func openingMarks(line string) int {
	return len(line) - len(strings.TrimLeft(line, " \t>-+*"))
}

// startsBlock reports whether a line, without the white space before it, ends
// the paragraph above: it is blank, a heading, an item of a list, a table's row.
func startsBlock(line string) bool {
	line = strings.TrimRight(line, "\r\n")
	if line == "" || strings.ContainsRune("#|", rune(line[0])) {
		return true
	}
	marker := 1
	if !strings.ContainsRune("-+*", rune(line[0])) {
		digits := len(line) - len(strings.TrimLeft(line, "0123456789"))
		if digits == 0 || digits == len(line) || !strings.ContainsRune(".)", rune(line[digits])) {
			return false
		}
		marker = digits + 1
	}
	return strings.HasPrefix(line[marker:], " ")
}

// inlineMarks counts the bytes that may open or close something in a paragraph.
func inlineMarks(line string) int {
	n := 0
	for i := range len(line) {
		switch line[i] {
		case '[', ']', '(', ')', '*', '_', '`', '~', '<', '!':
			n++
		}
	}
	return n
}
