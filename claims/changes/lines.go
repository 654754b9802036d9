package changes

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/bluekeyes/go-gitdiff/gitdiff"
	"github.com/rogpeppe/go-internal/diff"
)

// Lines are new and changed lines of a file, in order.
type Lines []Range

// Range is lines of a text, counted from one, the last one included.
type Range struct{ First, Last int }

// all are all lines of a file, however many it has.
func all() Lines { return Lines{{First: 1, Last: math.MaxInt}} }

// Meet reports whether one of the lines from first to last is among them.
func (l Lines) Meet(first, last int) bool {
	return slices.ContainsFunc(l, func(r Range) bool { return r.First <= last && first <= r.Last })
}

// newLines are the lines of after that are new or changed. How lines end, and whether the
// last one does, makes no difference.
func newLines(before, after string) (Lines, error) {
	changed := diff.Diff("before", plain(before), "after", plain(after))
	files, _, err := gitdiff.Parse(bytes.NewReader(changed))
	if err != nil {
		return nil, fmt.Errorf("reading the differences of two texts: %w", err)
	}
	var lines Lines
	for _, file := range files {
		for _, fragment := range file.TextFragments {
			lines = append(lines, added(fragment)...)
		}
	}
	return lines, nil
}

// added are the new lines of a fragment.
func added(fragment *gitdiff.TextFragment) (lines Lines) {
	at := int(fragment.NewPosition)
	for _, line := range fragment.Lines {
		if last := len(lines) - 1; line.Op == gitdiff.OpAdd && last >= 0 && lines[last].Last == at-1 {
			lines[last].Last = at
		} else if line.Op == gitdiff.OpAdd {
			lines = append(lines, Range{at, at})
		}
		if line.New() {
			at++
		}
	}
	return lines
}

// plain is the text with one form of line ends.
func plain(s string) []byte {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	if s != "" && !strings.HasSuffix(s, "\n") {
		s += "\n"
	}
	return []byte(s)
}
