package input

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestGitignore(t *testing.T) {
	files := map[string]string{
		".git/HEAD":                  "ref",
		".gitignore":                 "# drafts\n*.draft.md\n/top.txt\nbuild/\n!keep.draft.md\nlog?.txt\n[0-9].txt\nsub/only.txt\na{1}.txt\n\\#odd.txt\ntrailing.txt   \n",
		"story.md":                   "S.",
		"x.draft.md":                 "X.",
		"keep.draft.md":              "K.",
		"top.txt":                    "T.",
		"log1.txt":                   "L.",
		"7.txt":                      "7.",
		"a{1}.txt":                   "A.",
		"a1.txt":                     "A.",
		"#odd.txt":                   "O.",
		"trailing.txt":               "T.",
		"build/b.txt":                "B.",
		"sub/top.txt":                "T.",
		"sub/only.txt":               "O.",
		"sub/build.txt":              "B.",
		"sub/build/b.txt":            "B.",
		"sub/.gitignore":             "inner.txt\n!log2.txt\nold/**\n/**/deep.txt\n",
		"sub/inner.txt":              "I.",
		"sub/log2.txt":               "L.",
		"sub/old/o.txt":              "O.",
		"sub/below/inner.txt":        "I.",
		"sub/below/further/deep.txt": "D.",
		"sub/below/fine.txt":         "F.",
	}
	in(t, files)
	want := []string{"a1.txt", "keep.draft.md", "story.md", "sub/below/fine.txt", "sub/build.txt", "sub/log2.txt", "sub/top.txt"}
	if diff := cmp.Diff(want, paths(readAll(t, Options{}, "."))); diff != "" {
		t.Errorf("from the root (-want +got):\n%s", diff)
	}
	// The repository's own .gitignore counts in its folders too, and a pattern respects it.
	want = []string{"sub/below/fine.txt", "sub/build.txt", "sub/log2.txt", "sub/top.txt"}
	if diff := cmp.Diff(want, paths(readAll(t, Options{}, "sub"))); diff != "" {
		t.Errorf("from a folder (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(want, paths(readAll(t, Options{}, "sub/**/*.txt"))); diff != "" {
		t.Errorf("by a pattern (-want +got):\n%s", diff)
	}
	// What the user names is read.
	if diff := cmp.Diff([]string{"x.draft.md"}, paths(readAll(t, Options{}, "x.draft.md"))); diff != "" {
		t.Errorf("by name (-want +got):\n%s", diff)
	}
}
