package changes

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestNewLines(t *testing.T) {
	tests := []struct {
		name, before, after string
		want                Lines
	}{
		{"nothing", "1\n2\n", "1\n2\n", nil},
		{"changed, added and removed", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\ntwo\n3\n4\n5\n6\n8\n9\n10\n11\n", Lines{{2, 2}, {9, 10}}},
		{"only removed", "1\n2\n3\n", "1\n3\n", nil},
		{"all new", "", "1\n2", Lines{{1, 2}}},
		{"nothing left", "1\n", "", nil},
		{"line ends", "1\r\n2\r\n3", "1\n2\n3\n", nil},
		{"content that looks like headings", "--- a\n", "--- a\n+++ b\n@@ -1 +7 @@\n", Lines{{2, 3}}},
		{"a first line that looks like one", "x\n", "++ b\nx\n", Lines{{1, 1}}},
	}
	for _, test := range tests {
		got, err := newLines(test.before, test.after)
		if diff := cmp.Diff(test.want, got); diff != "" || err != nil {
			t.Errorf("%s: error %v (-want +got):\n%s", test.name, err, diff)
		}
	}
}

// A line that the text did not have before is among the new ones, and without the new
// ones nothing is left that it did not have in this order.
func TestNewLinesAreNew(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := rapid.SliceOf(rapid.SampledFrom([]string{"", "a", "b", "c", "d", "+", "-", "@@ -1 +1 @@", "++ x", "-- x", "\\ No newline at end of file", "\x00\xff", "a\rb", "GIT binary patch", "diff --git a/x b/x"}))
		before, after := texts.Draw(t, "before"), texts.Draw(t, "after")
		text := func(lines []string) string { return strings.Join(append(lines, ""), "\n") }
		isNew := make(map[int]bool)
		lines, err := newLines(text(before), text(after))
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range lines {
			for at := r.First; at <= r.Last; at++ {
				isNew[at] = true
			}
		}
		next := 0
		for i, line := range after {
			if isNew[i+1] {
				continue
			}
			for next < len(before) && before[next] != line {
				next++
			}
			if next == len(before) {
				t.Fatalf("line %d of %q is not of %q, but not new: %v", i+1, after, before, isNew)
			}
			next++
		}
	})
}
