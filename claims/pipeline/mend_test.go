package pipeline

import (
	"context"
	"testing"

	"claims/claims"
	"claims/claims/lint"
	"claims/nlp"
)

// shouting finds every exclamation mark but the first, to be replaced by a full stop; and every
// question mark, of which its fix makes two.
func shouting(x *claims.Extraction) (findings []lint.Finding, err error) {
	calm := false
	for i, r := range x.Article.Text {
		at := nlp.Span{Start: i, End: i + 1}
		switch {
		case r == '!' && calm:
			findings = append(findings, lint.Finding{Rule: "shouting", Span: at, Fix: &lint.Fix{Edits: []lint.Edit{{Span: at, Text: "."}}}})
		case r == '?':
			findings = append(findings, lint.Finding{Rule: "asking", Span: at, Fix: &lint.Fix{Edits: []lint.Edit{{Span: at, Text: "??"}}}})
		}
		calm = calm || r == '!'
	}
	return findings, nil
}

// TestMend: an article is mended and read again until nothing is left that a fix mends.
func TestMend(t *testing.T) {
	for _, c := range []struct {
		name, text, want string // "" where nothing is mended
		fixes            int
	}{
		{"twice", "“No,” Anna Holt said!!!", "“No,” Anna Holt said!..", 2},
		{"nothing to mend", "“No,” Anna Holt said.", "", 0},
		{"a fix that mends nothing", "“No,” Anna Holt said?", "", 0},
		{"one that does beside it", "“No,” Anna Holt said?!!!", "“No,” Anna Holt said?!..", 2},
		{"not in a quotation", "“No!” “No!” “No!” Anna Holt said!", "“No!” “No!” “No!” Anna Holt said.", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := options(t, 1)
			o.Check, o.Mend = shouting, true
			a := claims.NewArticle(claims.Article{ID: "a", Path: "a.txt", Text: c.text})
			for r, err := range Run(context.Background(), func(yield func(*claims.Article, error) bool) { yield(a, nil) }, o) {
				switch {
				case err != nil:
					t.Fatal(err)
				case r.Article.Text != c.text:
					t.Errorf("the result is of %q, not of what was read", r.Article.Text)
				case (r.Mended == nil) != (c.want == ""):
					t.Errorf("mended: %v, want %q", r.Mended, c.want)
				case r.Mended != nil && (r.Mended.Article.Text != c.want || r.Mended.Fixes != c.fixes):
					t.Errorf("%d fixes make %q, want %d, %q", r.Mended.Fixes, r.Mended.Article.Text, c.fixes, c.want)
				}
			}
		})
	}
}
