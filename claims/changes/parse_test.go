package changes

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParse(t *testing.T) {
	tests := []struct {
		name, diff string
		want       map[string]Lines
	}{
		{"nothing", "", map[string]Lines{}},
		{"changed, added and removed lines", `diff --git a/a.txt b/a.txt
index 1..2 100644
--- a/a.txt
+++ b/a.txt
@@ -2 +2,2 @@ heading
-old
+new
+newer
@@ -7,0 +9 @@
+last
\ No newline at end of file
@@ -9,2 +10,0 @@
-gone
-gone
`, map[string]Lines{"a.txt": {{2, 3}, {9, 9}}}},
		{"content that looks like headers", `--- a/a.txt
+++ b/a.txt
@@ -1,2 +1,2 @@
--- a/other.txt
-@@ -1 +1 @@
+++ b/other.txt
+@@ -5 +5 @@
--- a/b.txt
+++ b/b.txt
@@ -1 +1 @@
-x
\ No newline at end of file
+y
\ No newline at end of file
`, map[string]Lines{"a.txt": {{1, 2}}, "b.txt": {{1, 1}}}},
		{"a new, a removed and a renamed file", `diff --git a/new.txt b/new.txt
new file mode 100644
--- /dev/null
+++ b/new.txt
@@ -0,0 +1 @@
+x
diff --git a/old.txt b/old.txt
deleted file mode 100644
--- a/old.txt
+++ /dev/null
@@ -1 +0,0 @@
-x
diff --git a/from.txt b/to.txt
similarity index 100%
rename from from.txt
rename to to.txt
diff --git a/from2.txt b/to2.txt
similarity index 90%
rename from from2.txt
rename to to2.txt
--- a/from2.txt
+++ b/to2.txt
@@ -4 +4 @@
-x
+y
`, map[string]Lines{"new.txt": {{1, 1}}, "to2.txt": {{4, 4}}}},
		{"paths with spaces, quotes and other signs", "+++ b/the news/a b.txt\t\n@@ -0,0 +1 @@\n+x\n+++ \"b/\\\"t\\303\\251\\t.txt\"\n@@ -0,0 +1 @@\n+x\n+++ b/é.txt\n@@ -0,0 +1 @@\n+x\n",
			map[string]Lines{"the news/a b.txt": {{1, 1}}, "\"té\t.txt": {{1, 1}}, "é.txt": {{1, 1}}}},
		{"a line longer than any header", "+++ b/a.jsonl\n@@ -1 +1,2 @@\n-" + strings.Repeat("x", 100_000) + "\n+" + strings.Repeat("y", 100_000) + "\n+z\n+++ b/b.txt\n@@ -0,0 +1 @@\n+x",
			map[string]Lines{"a.jsonl": {{1, 2}}, "b.txt": {{1, 1}}}},
	}
	for _, test := range tests {
		got, err := parse(strings.NewReader(test.diff))
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
		}
		if diff := cmp.Diff(test.want, got, cmp.AllowUnexported(lineRange{})); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for diff, want := range map[string]string{
		"+++ a.txt\n":               "line 1 of it: the path a.txt does not start with b/",
		"\n+++ \"b/\\q\"\n":         "line 2 of it: the path \"b/\\q\" is no string of git's",
		"@@ -1 1 @@\n":              `line 1 of it: "@@ -1 1 @@" is no hunk`,
		"@@ -1,x +1 @@\n":           "is no hunk",
		"@@ -1 +1,99999999999 @@\n": "is no hunk",
		"@@ -1\n":                   "is no hunk",
	} {
		if _, err := parse(strings.NewReader(diff)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("parse(%q): %v, want %q", diff, err, want)
		}
	}
}

// FuzzParse holds parse to lines that there can be, whatever it reads.
func FuzzParse(f *testing.F) {
	f.Add("+++ b/a.txt\n@@ -1 +1 @@\n-x\n+y\n")
	f.Add("+++ \"b/\\303\\251\"\n@@ -0,0 +1,2 @@\n+x\n+y\n\\ No newline at end of file\n")
	f.Fuzz(func(t *testing.T, diff string) {
		files, err := parse(strings.NewReader(diff))
		if err != nil {
			return
		}
		for file, lines := range files {
			for _, l := range lines {
				if file == "" || l.first > l.last || l.first < 0 {
					t.Fatalf("%q has lines %d to %d", file, l.first, l.last)
				}
			}
		}
	})
}
