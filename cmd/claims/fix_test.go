package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"claims/claims"
)

// A file that somebody changes while it is checked is not overwritten; one that has
// the fixes already is left alone.
func TestFixOfChangedFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	before := claims.NewArticle(claims.Article{Path: path, Text: "“Go,\" Holt said."})
	after := claims.NewArticle(claims.Article{Path: path, Text: "“Go,” Holt said."})
	for _, c := range []struct{ name, file, want, err string }{
		{"as it was read", "“Go,\" Holt said.", "“Go,” Holt said.", ""},
		{"with the fixes", "“Go,” Holt said.", "“Go,” Holt said.", ""},
		{"changed", "“Stay,\" Holt said.", "“Stay,\" Holt said.", "has changed since it was read"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if err := os.WriteFile(path, []byte(c.file), 0o644); err != nil {
				t.Fatal(err)
			}
			_, err := (&fixing{fix: true, named: treeOf([]string{path})}).write(before, after)
			if (err == nil) != (c.err == "") || err != nil && !strings.Contains(err.Error(), c.err) {
				t.Errorf("write = %v, want %q", err, c.err)
			}
			if got, err := os.ReadFile(path); err != nil || string(got) != c.want {
				t.Errorf("the file has %q, %v, want %q", got, err, c.want)
			}
		})
	}
}

// What an author saves while a file is mended is never lost, whether the editor writes the
// file itself or puts another in its place.
func TestFixWhileAuthorSaves(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "a.txt")
	saves := map[string]func(text string) error{
		"in place": func(text string) error { return os.WriteFile(path, []byte(text), 0o644) },
		"renamed": func(text string) error {
			other := filepath.Join(folder, ".b.txt.swp")
			return errors.Join(os.WriteFile(other, []byte(text), 0o644), os.Rename(other, path))
		},
	}
	for name, save := range saves {
		t.Run(name, func(t *testing.T) {
			for i := range 200 {
				if err := os.WriteFile(path, []byte("old"), 0o644); err != nil {
					t.Fatal(err)
				}
				o, err := readOriginal(path)
				if err != nil {
					t.Fatal(err)
				}
				saved := fmt.Sprint("saved ", i)
				var author sync.WaitGroup
				author.Go(func() {
					if err := save(saved); err != nil {
						t.Error(err)
					}
				})
				err = o.replace(nil, []byte("mended"))
				author.Wait()
				if got, _ := os.ReadFile(path); string(got) != saved {
					t.Fatalf("the file has %q, not what was saved; replace: %v", got, err)
				}
			}
		})
	}
	if left, err := filepath.Glob(filepath.Join(folder, ".a.txt.*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// Nothing outside what the command line names is changed.
func TestTreeHolds(t *testing.T) {
	folder, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(folder)
	for _, name := range []string{"in/a.txt", "in/below/b.txt", "out/c.txt"} {
		if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, nil, 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		named []string
		file  string
		want  bool
	}{
		{nil, "in/a.txt", true},
		{nil, "../c.txt", false},
		{[]string{"in"}, "in/below/b.txt", true},
		{[]string{"in"}, "out/c.txt", false},
		{[]string{"in"}, "in2/c.txt", false},
		{[]string{"in/*.txt"}, "in/a.txt", true},
		{[]string{"in/*.txt"}, "out/c.txt", false},
		{[]string{"in/a.txt"}, "in/a.txt", true},
		{[]string{"in/a.txt"}, "in/below/b.txt", false},
		{[]string{"missing.txt", "in"}, "out/c.txt", false},
		{[]string{"-"}, "out/c.txt", false},
	} {
		if got := treeOf(c.named).holds(filepath.Join(folder, c.file)); got != c.want {
			t.Errorf("%v holds %s: %v, want %v", c.named, c.file, got, c.want)
		}
	}
}
