package input

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"claims/claims/bug"
	"claims/nlp"
)

// frontMatter is what the lines at the start of a file tell, as site generators have them.
type frontMatter struct {
	title, date, url string
	end              int // the offset after its closing mark; 0 where there is none
	// marks are the lines "---" around what looks like it and is prose; none else.
	marks []nlp.Span
}

// fields are what front matter says of the keys that count, each once.
type fields struct {
	values []fieldValue
	faults []lineFault
}

// fieldValue is the value of one key, on a line of the front matter, from 0.
type fieldValue struct {
	key, text string
	line      int
	isText    bool // else a list or a mapping
}

// lineFault is what is wrong with a line of the front matter, from 0; its column, from 1,
// is 0 where all of the line is meant.
type lineFault struct {
	line, column int
	problem      string
}

// faultAt is what is wrong at an offset of the inner lines.
func faultAt(inner string, offset int, problem string) lineFault {
	line, column := place(inner, min(max(offset, 0), len(inner)))
	return lineFault{line - 1, column, problem}
}

// maxFrontMatter bounds the front matter that is read, in bytes; longer one is passed over.
const maxFrontMatter = 64 << 10

// frontMatterKind is one way to write front matter.
type frontMatterKind struct {
	name string
	// opening is the mark that opens it, and key what parts a key from its value where it
	// has a key a line; both empty in JSON.
	opening, key string
	// span is where it stands in the content that it starts: its inner lines, and the
	// offset after its closing mark; 0 where there is none.
	span func(content string) (inner string, end int)
	// lines is how many lines the opening mark takes.
	lines int
	// read reads the inner lines.
	read func(inner string) fields
}

func frontMatterKinds() []frontMatterKind {
	return []frontMatterKind{
		{"YAML", "---", ":", between(keyLines(":"), "---", "---", "..."), 1, readYAML},
		{"TOML", "+++", "=", between(keyLines("="), "+++", "+++"), 1, readTOML},
		{"JSON", "", "", between(startsObject, ";;;", ";;;"), 1, readJSON},
		{"JSON", "", "", object, 0, readJSON},
	}
}

// scanFrontMatter reads the front matter that the content starts with: YAML between lines
// "---" (the second may be "..."), TOML between "+++", JSON between ";;;" or as it is. Of
// its keys title, date and url count, in any case; all else is passed over. The errors are
// warnings: what cannot be read is metadata all the same.
//
// Where the closing mark is missing, the lines of keys behind the opening one are front
// matter, if one of them counts.
//
// Blank lines may stand before it.
func scanFrontMatter(path, content string) (frontMatter, error) {
	start := 0
	for start < len(content) && strings.TrimSpace(firstLine(content[start:])) == "" {
		start = min(start+len(firstLine(content[start:]))+1, len(content))
	}
	f, err := frontMatterOf(path, content[start:])
	if f.end > 0 {
		f.end += start
	}
	for i := range f.marks {
		f.marks[i] = nlp.Between(f.marks[i].Start+start, f.marks[i].End+start)
	}
	for _, e := range bug.Parts(err) {
		if fault, is := errors.AsType[*Error](e); is {
			fault.Line += strings.Count(content[:start], "\n")
		}
	}
	return f, err
}

// frontMatterOf is scanFrontMatter for content that starts with it.
func frontMatterOf(path, content string) (frontMatter, error) {
	for _, kind := range frontMatterKinds() {
		if inner, end := kind.span(content); end > 0 {
			return kind.told(path, content, inner, end)
		}
	}
	for _, kind := range frontMatterKinds() {
		if inner, end := unclosed(kind, content); end > 0 {
			f, err := kind.told(path, content, inner, end)
			if f.end == 0 {
				return f, err // prose
			}
			never := &Error{Path: path, Line: 1, Warning: true, Problem: fmt.Sprintf(
				"the front matter is never closed; write %s on a line of its own behind it (its lines of keys are taken for it)", kind.opening)}
			return f, errors.Join(never, err)
		}
	}
	return frontMatter{}, nil
}

// told is what the inner lines tell, whose closing mark ends at the offset: of the article, or that they
// are prose.
func (kind frontMatterKind) told(path, content, inner string, end int) (frontMatter, error) {
	w := kind.weigh(inner)
	if w.isProse() {
		return asProse(path, content, inner, end)
	}
	return kind.readAt(path, inner, end, w)
}

// readAt is what the inner lines, weighed, tell of front matter that ends at the offset.
func (kind frontMatterKind) readAt(path, inner string, end int, w weighed) (frontMatter, error) {
	f := frontMatter{end: end}
	warn := func(at lineFault) error {
		return &Error{Path: path, Line: at.line + 1 + kind.lines, Column: at.column, Problem: at.problem, Warning: true}
	}
	if len(inner) > maxFrontMatter {
		return f, warn(lineFault{line: -kind.lines, problem: fmt.Sprintf("the front matter is longer than %d bytes; it is passed over", maxFrontMatter)})
	}
	told := kind.read(inner)
	faults := told.faults
	for i := range faults {
		faults[i].problem = fmt.Sprintf("the front matter is no valid %s (%s); what cannot be read of it is passed over", kind.name, faults[i].problem)
	}
	lines := strings.Split(inner, "\n")
	read := map[string]bool{}
	for _, v := range told.values {
		if read[v.key] {
			faults = append(faults, lineFault{line: v.line, problem: v.key + twice})
			continue
		}
		read[v.key] = true
		if !v.isText {
			v.text = asWritten(lines[min(v.line, len(lines)-1)])
		}
		if problem := f.take(v); problem != "" {
			faults = append(faults, lineFault{line: v.line, problem: problem})
		}
	}
	if fault, is := w.passedOver(); is {
		faults = append(faults, fault)
	}
	slices.SortStableFunc(faults, func(a, b lineFault) int { return a.line - b.line })
	var warnings []error
	for _, fault := range faults {
		warnings = append(warnings, warn(fault))
	}
	return f, errors.Join(warnings...)
}

// asWritten is what a line has behind its key.
func asWritten(line string) string {
	if at := strings.IndexAny(line, ":="); at >= 0 {
		line = line[at+1:]
	}
	return strings.TrimRight(strings.TrimSpace(line), ",")
}

// take takes the value of a key, and returns what is wrong with it.
func (f *frontMatter) take(v fieldValue) (problem string) {
	text := strings.Join(strings.Fields(v.text), " ")
	switch {
	case !v.isText && v.key == "date":
		return noDay(text)
	case !v.isText:
		return v.key + " in the front matter must be plain text; it is passed over"
	case text == "":
	case v.key == "title":
		f.title = text
	case v.key == "url":
		f.url = text
	default:
		f.date, problem = writtenDay(text)
		if f.date == "" && problem == "" {
			problem = noDay(text)
		}
	}
	return problem
}

// readAlone reads the lines of broken front matter whose key counts each by itself, from
// the line with this number on; where a key stands twice, the first.
func readAlone(inner, mark string, from int, read func(line string) (map[string]any, error)) []fieldValue {
	var all []fieldValue
	number := -1
	for line := range strings.Lines(inner) {
		number++
		key, _, found := strings.Cut(strings.TrimLeft(line, " \t{,"), mark)
		key, counts := counts(strings.Trim(strings.TrimSpace(key), `"'`))
		known := func(v fieldValue) bool { return v.key == key }
		if number < from || !found || !counts || slices.ContainsFunc(all, known) {
			continue
		}
		values, err := read(strings.TrimSpace(line))
		if err != nil {
			continue
		}
		for _, v := range plainFields(line, mark, values) {
			v.line = number
			all = append(all, v)
		}
	}
	return all
}

// counts is the key in lower case; false where it is none of those that count.
func counts(key string) (string, bool) {
	key = strings.ToLower(key)
	return key, key == "title" || key == "date" || key == "url"
}
