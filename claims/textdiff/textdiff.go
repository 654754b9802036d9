// Package textdiff compares two states of a text line by line.
package textdiff

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"claims/claims/printable"
)

// Unified is the change of a file as a unified diff, as git and patch take it with -p1;
// nil where there is none. The name is the file's, with slashes.
func Unified(name string, before, after []byte) []byte {
	const from, to = "from", "to"
	changed := diff.Diff(from, before, to, after)
	if changed == nil {
		return nil
	}
	hunks := strings.TrimPrefix(string(changed), fmt.Sprintf("diff %s %s\n--- %s\n+++ %s\n", from, to, from, to))
	a, b := quoted("a/"+name), quoted("b/"+name)
	end := "\n"
	if strings.Contains(name, " ") && !strings.HasPrefix(a, `"`) {
		end = "\t\n" // so that patch does not take the name to end at the space
	}
	return []byte("diff " + a + " " + b + "\n--- " + a + end + "+++ " + b + end + hunks)
}

// quoted is a file's name as git writes it: where it holds a quotation mark, a backslash
// or what cannot be shown, in quotation marks as C has them, with bytes in octal.
func quoted(name string) string {
	if printable.Message(name) == name && !strings.ContainsAny(name, `"\`) {
		return name
	}
	var b strings.Builder
	b.WriteByte('"')
	for i := range len(name) {
		c := name[i]
		at := strings.IndexByte("\a\b\t\n\v\f\r\"\\", c)
		switch {
		case at >= 0:
			b.WriteString(`\` + `abtnvfr"\`[at:at+1])
		case c < 0x20 || c >= 0x7f:
			fmt.Fprintf(&b, `\%03o`, c)
		default:
			b.WriteByte(c)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// Range is lines of a text, counted from one, the last one included.
type Range struct{ First, Last int }

// NewLines are the lines of after that are new or changed. How lines end, and whether the
// last one does, makes no difference.
func NewLines(before, after string) []Range {
	changed := diff.Diff("", plain(before), "", plain(after))
	var ranges []Range
	at := 0 // the line of after that comes next
	for line := range strings.Lines(string(changed)) {
		switch line[0] {
		case '@':
			at = start(line)
		case ' ':
			at++
		case '+':
			if strings.HasPrefix(line, "+++ ") && at == 0 {
				continue // the heading
			}
			if last := len(ranges) - 1; last >= 0 && ranges[last].Last == at-1 {
				ranges[last].Last = at
			} else {
				ranges = append(ranges, Range{at, at})
			}
			at++
		}
	}
	return ranges
}

// plain is the text with one form of line ends.
func plain(s string) []byte {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	if s != "" && !strings.HasSuffix(s, "\n") {
		s += "\n"
	}
	return []byte(s)
}

// start reads the first line of after in "@@ -3,2 +3,4 @@".
func start(hunk string) int {
	_, rest, _ := strings.Cut(hunk, "+")
	number, _, _ := strings.Cut(strings.Fields(rest)[0], ",")
	at, _ := strconv.Atoi(number) // the library writes a number
	return at
}
