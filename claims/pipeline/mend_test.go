package pipeline

import (
	"context"
	"strings"
	"testing"

	"claims/claims"
	"claims/claims/lint"
)

// TestMend: an article is mended and read again until nothing is left to mend.
func TestMend(t *testing.T) {
	shorten := func(a *claims.Article, _ []lint.Finding) (*claims.Article, int) {
		if !strings.HasSuffix(a.Text, "!!") {
			return nil, 0
		}
		return claims.NewArticle(claims.Article{ID: a.ID, Path: a.Path, Text: strings.TrimSuffix(a.Text, "!")}), 2
	}
	for _, c := range []struct {
		name, text string
		mend       func(*claims.Article, []lint.Finding) (*claims.Article, int)
		want       string // "" where nothing is mended
		fixes      int
	}{
		{"twice", "“No,” Anna Holt said!!!", shorten, "“No,” Anna Holt said!", 4},
		{"nothing to mend", "“No,” Anna Holt said.", shorten, "", 0},
		{"never done", "“No,” Anna Holt said" + strings.Repeat("!", 50), shorten, "", 0},
		{"no mending", "“No,” Anna Holt said!!", nil, "", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := options(t, 1)
			o.Mend = c.mend
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
