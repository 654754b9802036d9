package report

import (
	"bufio"
	"errors"
	"io"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// AddedTo reports whether people have added to an earlier output of this format what would be lost: columns
// or rows of a sheet, lines of Markdown that the format does not write. What they have changed within a row or
// a line is not seen.
func AddedTo(format string, r io.Reader) bool {
	if format == "markdown" {
		return addedLines(r)
	}
	next := rowsOf(format, r)
	if next == nil {
		return false
	}
	header, err := next()
	if err != nil || header[0] != columns()[0] {
		return false
	}
	width := len(header)
	isMissing := func(name string) bool { return !slices.Contains(header, name) }
	if width > len(columns()) && !slices.ContainsFunc(columns(), isMissing) { // an older program had other columns
		return true
	}
	for {
		row, err := next()
		if said := slices.ContainsFunc(row, func(cell string) bool { return cell != "" }); said && (len(row) > width || row[0] == "") {
			return true
		}
		if err != nil {
			return false
		}
	}
}

// markdownLine is a line as the format writes it: a heading, a row of the table, a finding, a related place, the sum.
var markdownLine = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(### (Claims|Findings)|\|.*\||- \*\*(error|warning|info)\*\* .*|  - .*|No articles|(No claims|\d+ claims? by .*) in \d+ articles?.*; .*)?\r?\n?$`)
})

func addedLines(r io.Reader) bool {
	lines := bufio.NewReader(r)
	for {
		line, err := lines.ReadString('\n')
		switch {
		case !markdownLine().MatchString(line):
			return true
		case err != nil:
			return !errors.Is(err, io.EOF) && strings.TrimSpace(line) != ""
		}
	}
}
