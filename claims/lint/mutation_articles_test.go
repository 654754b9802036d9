package lint

import (
	"cmp"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// cleanArticles are the articles that the mutations change: those of the flag, else the clean
// ones and those on speakers in testdata, in order of their files.
func cleanArticles(t *testing.T) []cleanArticle {
	if *articles != "" {
		return readArticles(t, *articles)
	}
	var files []string
	for _, folder := range []string{"clean", "speakers"} {
		for _, ending := range []string{"*.md", "*.txt"} {
			found, err := filepath.Glob(filepath.Join("..", "..", "testdata", folder, ending))
			if err != nil {
				t.Fatal(err)
			}
			files = append(files, found...)
		}
	}
	slices.SortFunc(files, cmp.Compare[string])
	var found []cleanArticle
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		found = append(found, newCleanArticle(extracted(t, string(text)), filepath.Base(file)))
	}
	return found
}

// readArticles reads articles from a file of JSON Lines, {"id", "text"}.
func readArticles(t *testing.T, path string) []cleanArticle {
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var found []cleanArticle
	for lines := json.NewDecoder(file); ; {
		var a struct{ ID, Text string }
		switch err := lines.Decode(&a); {
		case err == io.EOF:
			return found
		case err != nil:
			t.Fatalf("reading article %d of %s: %v", len(found)+1, path, err)
		}
		found = append(found, newCleanArticle(extracted(t, a.Text), a.ID))
	}
}
