package main

import (
	"os"
	"path/filepath"
	"strings"
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
			err := (&fixing{fix: true}).write(before, after)
			if (err == nil) != (c.err == "") || err != nil && !strings.Contains(err.Error(), c.err) {
				t.Errorf("write = %v, want %q", err, c.err)
			}
			if got, err := os.ReadFile(path); err != nil || string(got) != c.want {
				t.Errorf("the file has %q, %v, want %q", got, err, c.want)
			}
		})
	}
}
