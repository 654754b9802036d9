package fix_test

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/extract"
	"claims/claims/fix"
	"claims/claims/input"
	"claims/claims/lint"
	"claims/claims/pipeline"
	"claims/nlp"

	"pgregory.net/rapid"
)

// pieces are what the articles of the test are made of: marks of all styles in good and bad
// places, apostrophes, signs of measure, ellipses, markup, and what stands around quotations.
var pieces = []string{
	"“", "”", "‘", "’", "\"", "'", "''", "«", "»", " ", " ", " ", ", ", ". ", "? ", ": ", "\n\n", "\n\n> ", "...", "…", ". . .", "....", " — ",
	"We will rebuild the bridge", "It is shut", "the plan", "don’t", "drivers'", "the '90s", "5\"", "*now*", "\\\"", "&quot;", "[sic]",
	"the Coastal Water Authority", "CWA said", "KCNA", "Mayor Anna Holt said", "said Tom Reed", "she said", "he told reporters", "Holt said: “",
}

// Mending twice is mending once, and what has been mended is text that reads as before
// but for the fixes.
// mend makes the fixes of articles that are read without marks.
func mend(a *claims.Article, findings []lint.Finding) (*claims.Article, []lint.Finding) {
	return fix.Article(a, findings, input.Marks{})
}

func TestMendingTwice(t *testing.T) {
	analyzer, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	extractor, err := extract.New()
	if err != nil {
		t.Fatal(err)
	}
	options := pipeline.Options{
		Analyzer: analyzer, Extractor: extractor, Mend: mend,
		Check: func(x *claims.Extraction) ([]lint.Finding, error) { return lint.Run(x, lint.All()) },
	}
	rapid.Check(t, func(t *rapid.T) {
		path := rapid.SampledFrom([]string{"a.txt", "a.md"}).Draw(t, "path")
		file := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 25).Draw(t, "pieces"), "")
		article, _ := input.Edited(path, "", file, input.Marks{})
		if article == nil {
			return // no words
		}
		once := run(t, article, options)
		if once.Mended == nil {
			return
		}
		mended := once.Mended.Article
		if !utf8.ValidString(mended.File()) || !utf8.ValidString(mended.Text) {
			t.Fatalf("%q becomes %q, which is not UTF-8", file, mended.File())
		}
		if twice := run(t, mended, options); twice.Mended != nil {
			t.Fatalf("%q becomes %q, and that %q", file, mended.File(), twice.Mended.Article.File())
		}
	})
}

// run is what the pipeline makes of the article.
func run(t *rapid.T, a *claims.Article, o pipeline.Options) (result pipeline.Result) {
	one := func(yield func(*claims.Article, error) bool) { yield(a, nil) }
	for r, err := range pipeline.Run(context.Background(), one, o) {
		if err != nil {
			t.Fatal(err)
		}
		result = r
	}
	return result
}
