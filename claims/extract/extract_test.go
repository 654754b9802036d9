package extract_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"claims/claims"
	"claims/claims/extract"
	"claims/nlp"
)

// article is the seed article with its leading date marked as metadata, as the
// input package marks it.
func article(t testing.TB) *claims.Article {
	t.Helper()
	text, err := os.ReadFile("../../seeds/north-korea-russia-pledge.txt")
	if err != nil {
		t.Fatal(err)
	}
	return claims.NewArticle(claims.Article{ID: "seed", Text: string(text), Date: "2025-06-05",
		Blocks: []nlp.Block{{Span: nlp.Span{Start: 0, End: len(" date 2025-06-05 ")}, Kind: nlp.Metadata}}})
}

func analyzer(t testing.TB) *nlp.Analyzer {
	t.Helper()
	a, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func BenchmarkExtract(b *testing.B) {
	a, an := article(b), analyzer(b)
	b.SetBytes(int64(len(a.Text)))
	for b.Loop() {
		extract.Extract(a, an.Analyze(a.Text, a.Blocks))
	}
}

func name(s *claims.Speaker) string {
	if s == nil {
		return ""
	}
	if len(s.Members) > 0 {
		return strings.Join(s.Members, "; ")
	}
	return s.Name
}

var _ = fmt.Sprint
