package extract_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
	"claims/nlp"
)

// A quotation that runs on over comments and code has none of them in its content.
func TestContentIsProse(t *testing.T) {
	const comment = "<!-- claims-ignore A201 -- “as sent,” the desk said -->"
	first, second := "“The harbour is safe. We test the water every day.", "“We will go on with the tests,” Mayor Anna Holt said on Monday."
	want := []string{"Anna Holt | Anna Holt | direct | " + first + " … “We will go on with the tests,”"}
	for _, between := range []string{"\n\n" + comment + "\n", "\n" + comment + "\n\n" + comment + "\n\n"} {
		text := first + between + second
		a := claims.Article{Text: text}
		for at := 0; ; at += len(comment) {
			next := strings.Index(text[at:], comment)
			if next < 0 {
				break
			}
			at += next
			a.Blocks = append(a.Blocks, nlp.Block{Span: nlp.Span{Start: at, End: at + len(comment)}, Kind: nlp.Metadata})
		}
		x := extractor(t).Extract(claims.NewArticle(a), analyzer(t).Analyze(text, a.Blocks))
		if diff := cmp.Diff(want, rows(x)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", between, diff)
		}
	}
}
