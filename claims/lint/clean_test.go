package lint

import (
	"os"
	"path/filepath"
	"testing"
)

// TestCleanCorpus: the articles in testdata/clean give no finding at warning or
// above under the rules that run by default.
func TestCleanCorpus(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "clean", "*"))
	if err != nil || len(files) < 8 {
		t.Fatalf("%d clean articles, want 8 or more: %v", len(files), err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			x := extracted(t, string(text))
			for _, f := range ran(x, Default()) {
				if f.Severity != Info {
					at := x.Article.Position(f.Start)
					t.Errorf("%s:%d:%d: %s %s: %q", file, at.Line, at.Column, f.Rule, f.Message, f.Of(x.Article.Text))
				}
			}
		})
	}
}
