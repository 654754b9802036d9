package input

import (
	"bufio"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"claims/claims"
	"claims/claims/bug"
	"claims/nlp"
)

// outcome is what reading paths gave: the articles, and the errors' messages.
type outcome struct {
	articles []*claims.Article
	errors   []string
}

func readAll(t *testing.T, o Options, paths ...string) outcome {
	t.Helper()
	var got outcome
	for a, err := range Articles(context.Background(), paths, o) {
		if err != nil {
			got.errors = append(got.errors, err.Error())
			continue
		}
		got.articles = append(got.articles, a)
	}
	return got
}

// in makes the test run in a new folder with these files; a name that ends
// with a slash is a folder.
func in(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, content := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(name, "/") {
			continue
		}
		if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// readOne reads one file of this name and content, which must give one article.
func readOne(t *testing.T, name, content string) *claims.Article {
	t.Helper()
	in(t, map[string]string{name: content})
	got := readAll(t, Options{}, name)
	if len(got.articles) != 1 {
		t.Fatalf("%d articles, errors %q; want one article", len(got.articles), got.errors)
	}
	return got.articles[0]
}

// blockTexts are the blocks as "kind: words".
func blockTexts(a *claims.Article) []string {
	names := map[nlp.BlockKind]string{
		nlp.Heading: "heading", nlp.BlockQuote: "quote", nlp.ListItem: "item", nlp.Metadata: "metadata", nlp.Code: "code",
	}
	var all []string
	for _, b := range a.Blocks {
		all = append(all, names[b.Kind]+": "+b.Of(a.Text))
	}
	return all
}

// A mistake of ours over a format costs the format: the file is read as plain text.
func TestMistakeCostsTheFormat(t *testing.T) {
	read := whole(func(string, string, Marks) (*claims.Article, error) { panic("a mistake") })
	var got []*claims.Article
	var faults []error
	s := &source{path: "a.md", limit: 100, r: bufio.NewReader(strings.NewReader("Holt said no."))}
	read(t.Context(), s, func(a *claims.Article, err error) bool {
		got, faults = append(got, a), append(faults, err)
		return true
	})
	if len(got) != 2 || !bug.Is(faults[0]) || got[1] == nil || got[1].Text != "Holt said no." {
		t.Errorf("articles %v, errors %v; want a bug, then the article", got, faults)
	}
}
