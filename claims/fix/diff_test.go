package fix

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDiffOfNames(t *testing.T) {
	for name, want := range map[string]string{
		"news/a.txt":     "diff a/news/a.txt b/news/a.txt\n--- a/news/a.txt\n+++ b/news/a.txt\n@@ -1,1 +1,1 @@\n-old\n+new\n",
		"a b.txt":        "diff a/a b.txt b/a b.txt\n--- a/a b.txt\t\n+++ b/a b.txt\t\n@@ -1,1 +1,1 @@\n-old\n+new\n",
		"ü.txt":          "diff a/ü.txt b/ü.txt\n--- a/ü.txt\n+++ b/ü.txt\n@@ -1,1 +1,1 @@\n-old\n+new\n",
		"a\n\x1b\"\\.é":  "diff \"a/a\\n\\033\\\"\\\\.\\303\\251\" \"b/a\\n\\033\\\"\\\\.\\303\\251\"\n--- \"a/a\\n\\033\\\"\\\\.\\303\\251\"\n+++ \"b/a\\n\\033\\\"\\\\.\\303\\251\"\n@@ -1,1 +1,1 @@\n-old\n+new\n",
		"a\u202e\xff\a.": "diff \"a/a\\342\\200\\256\\377\\a.\" \"b/a\\342\\200\\256\\377\\a.\"\n--- \"a/a\\342\\200\\256\\377\\a.\"\n+++ \"b/a\\342\\200\\256\\377\\a.\"\n@@ -1,1 +1,1 @@\n-old\n+new\n",
	} {
		if diff := cmp.Diff(want, string(Diff(name, []byte("old\n"), []byte("new\n")))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", name, diff)
		}
	}
	if got := Diff("a.txt", []byte("x\n"), []byte("x\n")); got != nil {
		t.Errorf("no change: %q", got)
	}
}
