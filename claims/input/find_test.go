package input

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func paths(o outcome) []string {
	var all []string
	for _, a := range o.articles {
		all = append(all, a.Path)
	}
	return all
}

func TestWhichFilesAreRead(t *testing.T) {
	files := map[string]string{
		"b.txt": "B.", "a.md": "A.", "c.jsonl": `{"id":"1","text":"C."}`, "D.TXT": "D.", "notes.story": "N.",
		"deep/er/e.text": "E.", "deep/f.markdown": "F.", "deep/.hidden.txt": "H.", ".git/g.txt": "G.", "page.html": "<p>P",
		"odd [1].txt": "O.", "empty/": "",
	}
	tests := []struct {
		name string
		args []string
		want []string
	}{
		{"the current folder, sorted", []string{"."}, []string{"D.TXT", "a.md", "b.txt", "c.jsonl", "deep/er/e.text", "deep/f.markdown", "odd [1].txt"}},
		{"a folder with a slash", []string{"deep/"}, []string{"deep/er/e.text", "deep/f.markdown"}},
		{"files in the order named", []string{"b.txt", "a.md"}, []string{"b.txt", "a.md"}},
		{"a file of unknown extension, named", []string{"notes.story"}, []string{"notes.story"}},
		{"a pattern reads any extension", []string{"*.story"}, []string{"notes.story"}},
		{"a pattern over folders", []string{"**/*.{text,markdown}"}, []string{"deep/er/e.text", "deep/f.markdown"}},
		{"a pattern for one level", []string{"*/*.text"}, nil},
		{"a pattern below a folder", []string{"deep/*.markdown"}, []string{"deep/f.markdown"}},
		{"a pattern passes over hidden files", []string{"deep/*"}, []string{"deep/f.markdown"}},
		{"a file whose name looks like a pattern", []string{"odd [1].txt"}, []string{"odd [1].txt"}},
	}
	in(t, files)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, paths(readAll(t, Options{}, test.args...))); diff != "" {
				t.Errorf("files (-want +got):\n%s", diff)
			}
		})
	}
}

// What is skipped is no error, and a file that is named is read all the same.
func TestSkip(t *testing.T) {
	in(t, map[string]string{"a.txt": "A.", "deep/b.txt": "B.", "bad.txt": "\x00"})
	o := Options{Skip: func(path string) bool { return path != "deep/b.txt" }}
	tests := []struct {
		args, want []string
	}{
		{[]string{"."}, []string{"deep/b.txt"}},
		{[]string{"*.txt"}, nil},
		{[]string{"a.txt", "deep"}, []string{"a.txt", "deep/b.txt"}},
	}
	for _, test := range tests {
		got := readAll(t, o, test.args...)
		if diff := cmp.Diff(test.want, paths(got)); diff != "" || len(got.errors) > 0 {
			t.Errorf("%s (-want +got), errors %v:\n%s", test.args, got.errors, diff)
		}
	}
}

func TestPathErrors(t *testing.T) {
	in(t, map[string]string{"a.txt": "A.", "empty/": "", "only/page.html": "<p>"})
	tests := []struct{ path, want string }{
		{"missing.txt", "missing.txt: there is no such file or folder"},
		{"empty", "empty: no articles in this folder"},
		{"only", "only: no articles in this folder"},
		{"*.md", "*.md: no file matches this pattern"},
		{"nowhere/*.md", "nowhere/*.md: no file matches this pattern"},
		{"[a.md", "[a.md: no valid pattern"},
		{"a.txt/b", "a.txt/b: cannot open it: not a directory"},
	}
	for _, test := range tests {
		t.Run(test.path, func(t *testing.T) {
			got := readAll(t, Options{}, test.path, "a.txt")
			if len(got.errors) != 1 || !strings.HasPrefix(got.errors[0], test.want) {
				t.Errorf("errors %q, want one that starts with %q", got.errors, test.want)
			}
			if len(got.articles) != 1 {
				t.Errorf("%d articles after the error, want 1", len(got.articles))
			}
		})
	}
}

// links makes links to their targets.
func links(t *testing.T, targets map[string]string) {
	t.Helper()
	for link, target := range targets {
		if err := os.Symlink(target, link); err != nil {
			t.Skip("no symbolic links here:", err)
		}
	}
}

func TestSymbolicLinks(t *testing.T) {
	in(t, map[string]string{".git/": "", "articles/a.txt": "A.", "elsewhere/b.txt": "B."})
	links(t, map[string]string{
		"articles/loop":       "../articles",
		"articles/out":        "../elsewhere",
		"articles/out2":       "../elsewhere",
		"articles/linked.txt": "../elsewhere/b.txt",
		"articles/self":       "self",
		"articles/gone.txt":   "nothing",
	})
	got := readAll(t, Options{}, "articles")
	want := []string{"articles/a.txt", "articles/linked.txt", "articles/out/b.txt"}
	if diff := cmp.Diff(want, paths(got)); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
	if len(got.errors) != 1 || !strings.HasPrefix(got.errors[0], "articles/gone.txt: cannot open it") {
		t.Errorf("errors %q, want one about the broken link gone.txt", got.errors)
	}
}

// A link that a walk or a pattern meets leads nowhere out of the repository, nor to git's
// own; without a repository, not out of the folder that was named.
func TestLinksThatLeadOut(t *testing.T) {
	in(t, map[string]string{
		"outside/b.txt": "B.", "outside/deep/c.txt": "C.", "repo/.git/config": "G.", "repo/.git/m.txt": "G.",
		"repo/desk/a.txt": "A.", "repo/x.txt": "X.", "plain/a.txt": "A.", "other.txt": "O.",
	})
	links(t, map[string]string{
		"repo/desk/b.txt": "../../outside/b.txt", "repo/desk/c.txt": "b.txt", "repo/desk/page.html": "../../outside/b.txt",
		"repo/desk/d.txt": "../x.txt", "repo/desk/g.txt": "../.git/config", "repo/desk/git": "../.git", "repo/desk/up": "../..",
		"repo/desk/out": "../../outside", "repo/desk/deep": "out/deep", "repo/desk/e.txt": "out/b.txt",
		"plain/o.txt": "../other.txt", "plain/p.txt": "a.txt", "door": "outside", "plain/page.html": "../other.txt",
	})
	tests := []struct {
		args, want []string
		warned     string
	}{
		{[]string{"repo/desk"}, []string{"repo/desk/a.txt", "repo/desk/d.txt"}, "repo/desk/b.txt: warning: this link leads into .git or out of the repository, or"},
		{[]string{"repo/desk/*.txt"}, []string{"repo/desk/a.txt", "repo/desk/d.txt"}, "is not followed (links left out like it, in all: 4);"},
		{[]string{"repo/**/[ad].txt"}, []string{"repo/desk/a.txt", "repo/desk/d.txt"}, "repo/desk/deep: warning: this link"},
		{[]string{"repo/desk/[a].txt"}, []string{"repo/desk/a.txt"}, ""},
		{[]string{"repo/desk/b.txt", "repo/desk/out"}, []string{"repo/desk/b.txt", "repo/desk/out/b.txt", "repo/desk/out/deep/c.txt"}, ""},
		{[]string{"repo/desk/out/*.txt"}, []string{"repo/desk/out/b.txt"}, ""},
		{[]string{"door"}, []string{"door/b.txt", "door/deep/c.txt"}, ""},
		{[]string{"plain"}, []string{"plain/a.txt", "plain/p.txt"}, "plain/o.txt: warning: this link leads into .git or out of the repository, or"},
		{[]string{"plain/[ap].txt"}, []string{"plain/a.txt", "plain/p.txt"}, ""},
	}
	for _, test := range tests {
		got := readAll(t, Options{}, test.args...)
		if diff := cmp.Diff(test.want, paths(got)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.args, diff)
		}
		if said := strings.Join(got.errors, "\n"); !strings.Contains(said, test.warned) || (said == "") != (test.warned == "") || len(got.errors) > 1 {
			t.Errorf("%s: errors %q, want one with %q", test.args, got.errors, test.warned)
		}
	}
	found, err := Files("repo/desk", Options{}.Ignore)
	if diff := cmp.Diff([]string{"repo/desk/a.txt", "repo/desk/d.txt"}, found); diff != "" || err != nil {
		t.Errorf("Files (-want +got), %v:\n%s", err, diff)
	}
	if err := os.Remove("repo/desk/a.txt"); err != nil {
		t.Fatal(err)
	}
	if got := readAll(t, Options{}, "repo/desk/[bc].txt"); len(got.errors) != 2 || !strings.HasSuffix(got.errors[1], "no file matches this pattern") {
		t.Errorf("nothing but links that lead out: %q", got.errors)
	}
}

func TestCancelledRunStops(t *testing.T) {
	in(t, map[string]string{"a.txt": "A.", "b.txt": "B."})
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	read := 0
	var last error
	for a, err := range Articles(ctx, []string{"."}, Options{}) {
		if last = err; a != nil {
			read++
			cancel()
		}
	}
	if read != 1 || !errors.Is(last, context.Canceled) {
		t.Errorf("%d articles read and last error %v; want one, then context.Canceled", read, last)
	}
}
