package textdiff

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestNewLines(t *testing.T) {
	tests := []struct {
		name, before, after string
		want                []Range
	}{
		{"nothing", "1\n2\n", "1\n2\n", nil},
		{"changed, added and removed", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\ntwo\n3\n4\n5\n6\n8\n9\n10\n11\n", []Range{{2, 2}, {9, 10}}},
		{"only removed", "1\n2\n3\n", "1\n3\n", nil},
		{"all new", "", "1\n2", []Range{{1, 2}}},
		{"nothing left", "1\n", "", nil},
		{"line ends", "1\r\n2\r\n3", "1\n2\n3\n", nil},
		{"content that looks like headings", "--- a\n", "--- a\n+++ b\n@@ -1 +7 @@\n", []Range{{2, 3}}},
		{"a first line that looks like one", "x\n", "++ b\nx\n", []Range{{1, 1}}},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, NewLines(test.before, test.after)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

// A line that the text did not have before is among the new ones, and without the new
// ones nothing is left that it did not have in this order.
func TestNewLinesAreNew(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lines := rapid.SliceOf(rapid.SampledFrom([]string{"", "a", "b", "c", "d", "+", "-", "@@ -1 +1 @@", "++ x"}))
		before, after := lines.Draw(t, "before"), lines.Draw(t, "after")
		text := func(lines []string) string { return strings.Join(append(lines, ""), "\n") }
		isNew := make(map[int]bool)
		for _, r := range NewLines(text(before), text(after)) {
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

func TestUnified(t *testing.T) {
	for name, want := range map[string]string{
		"news/a.txt":     "diff a/news/a.txt b/news/a.txt\n--- a/news/a.txt\n+++ b/news/a.txt\n@@ -1,1 +1,1 @@\n-old\n+new\n",
		"a b.txt":        "diff a/a b.txt b/a b.txt\n--- a/a b.txt\t\n+++ b/a b.txt\t\n@@ -1,1 +1,1 @@\n-old\n+new\n",
		"ü.txt":          "diff a/ü.txt b/ü.txt\n--- a/ü.txt\n+++ b/ü.txt\n@@ -1,1 +1,1 @@\n-old\n+new\n",
		"a\n\x1b\"\\.é":  "diff \"a/a\\n\\033\\\"\\\\.\\303\\251\" \"b/a\\n\\033\\\"\\\\.\\303\\251\"\n--- \"a/a\\n\\033\\\"\\\\.\\303\\251\"\n+++ \"b/a\\n\\033\\\"\\\\.\\303\\251\"\n@@ -1,1 +1,1 @@\n-old\n+new\n",
		"a\u202e\xff\a.": "diff \"a/a\\342\\200\\256\\377\\a.\" \"b/a\\342\\200\\256\\377\\a.\"\n--- \"a/a\\342\\200\\256\\377\\a.\"\n+++ \"b/a\\342\\200\\256\\377\\a.\"\n@@ -1,1 +1,1 @@\n-old\n+new\n",
	} {
		if diff := cmp.Diff(want, string(Unified(name, []byte("old\n"), []byte("new\n")))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", name, diff)
		}
	}
	if got := Unified("a.txt", []byte("x\n"), []byte("x\n")); got != nil {
		t.Errorf("no change: %q", got)
	}
}
