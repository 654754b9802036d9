package input

import "strings"

// tangled reports whether Markdown is of a kind that the parser would take seconds or
// minutes over, where its time grows with the square of something: thousands of marks of
// emphasis in one paragraph, none of which pairs with the next; of links without an end in
// a row; of quotations and lists within each other; of link definitions in one go; or whose
// tree would fill the memory. No article written by a person is. Below the bounds each
// takes a tenth of a second at most.
func tangled(content string) bool {
	var t tangle
	fenced := false
	for line := range strings.Lines(content) {
		words := strings.TrimLeft(line, " \t")
		if strings.HasPrefix(words, "```") || strings.HasPrefix(words, "~~~") {
			fenced = !fenced
		}
		if fenced || startsBlock(words) {
			t.emphasis = 0
		}
		if !fenced {
			t.add(line)
		}
		if t.emphasis > mostEmphasis || t.definitions > mostDefinitions || t.links > mostLinks || t.nesting > mostNesting || t.parts > mostParts {
			return true
		}
	}
	return false
}

// The bounds of a tangle.
const (
	mostEmphasis    = 8000
	mostDefinitions = 5000
	mostLinks       = 20_000_000
	mostNesting     = 20_000_000
	mostParts       = 600_000
)

// tangle counts what makes the parser slow.
type tangle struct {
	emphasis    int // runs of marks of emphasis in the paragraph
	definitions int // lines with link definitions, one after the other
	links       int // links begun in words without white space, times the words' lengths
	nesting     int // the squares of the marks of quotations and lists that lines open with
	parts       int // brackets, cells and blocks, each of which takes memory
}

func (t *tangle) add(line string) {
	before := byte(' ')
	for i := range len(line) {
		if c := line[i]; (c == '*' || c == '_' || c == '~') && c != before {
			t.emphasis++
		}
		before = line[i]
	}
	if strings.Contains(line, "](") {
		for word := range strings.FieldsSeq(line) {
			t.links += strings.Count(word, "](") * len(word)
		}
	}
	if words := strings.TrimLeft(line, " "); strings.HasPrefix(words, "[") && strings.Contains(words, "]:") {
		t.definitions++
	} else {
		t.definitions = 0
	}
	t.parts += strings.Count(line, "[") + strings.Count(line, "|")
	opening := openingMarks(line)
	if words := strings.TrimLeft(line, " \t"); opening > 0 || words != "" && strings.IndexByte("#-=", words[0]) >= 0 {
		t.parts++
	}
	if words := strings.TrimLeft(line, " \t"); opening > 0 {
		opening += (len(line) - len(words)) / 2 // deep in lists
	}
	t.nesting += opening * opening
}

// openingMarks counts the marks of quotations and lists that the line starts with.
func openingMarks(line string) int {
	n := 0
	for {
		line = strings.TrimLeft(line, " \t")
		size := listMarker(line)
		if strings.HasPrefix(line, ">") {
			size = 1
		}
		if size == 0 {
			return n
		}
		n++
		line = line[size:]
	}
}

// startsBlock reports whether a line, without the white space before it, ends
// the paragraph above: it is blank, a heading, an item of a list, a table's row.
func startsBlock(line string) bool {
	line = strings.TrimRight(line, "\r\n")
	return line == "" || strings.ContainsRune("#|", rune(line[0])) || listMarker(line) > 0
}

// listMarker is the length of the mark of a list item that the line starts with, before
// the white space behind it; 0 for none.
func listMarker(line string) int {
	size := 0
	switch {
	case line == "":
		return 0
	case strings.IndexByte("-+*", line[0]) >= 0:
		size = 1
	default:
		const longest = 9 // digits
		for size < len(line) && size < longest && line[size] >= '0' && line[size] <= '9' {
			size++
		}
		if size == 0 || size == len(line) || line[size] != '.' && line[size] != ')' {
			return 0
		}
		size++
	}
	if size < len(line) && line[size] != ' ' && line[size] != '\t' {
		return 0
	}
	return size
}
