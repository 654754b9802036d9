package pipeline

import (
	"context"
	"slices"
	"strings"
	"testing"

	"claims/claims"
	"claims/claims/lint"
)

// shouting finds every exclamation mark but one, asking every article with a question
// mark; both have a fix.
func shouting(x *claims.Extraction) (findings []lint.Finding, err error) {
	fix := &lint.Fix{Edits: []lint.Edit{{}}}
	for range strings.Count(x.Article.Text, "!") - 1 {
		findings = append(findings, lint.Finding{Rule: "shouting", Fix: fix})
	}
	if strings.Contains(x.Article.Text, "?") {
		findings = append(findings, lint.Finding{Rule: "asking", Fix: fix})
	}
	return findings, nil
}

// calm takes an exclamation mark away; of a question mark it makes two, which
// mends nothing.
func calm(a *claims.Article, findings []lint.Finding) (*claims.Article, []lint.Finding) {
	text := a.Text
	var made []lint.Finding
	for rule, change := range map[string][2]string{"shouting": {"!", ""}, "asking": {"?", "??"}} {
		i := slices.IndexFunc(findings, func(f lint.Finding) bool { return f.Rule == rule })
		if i >= 0 {
			text = strings.Replace(text, change[0], change[1], 1)
			made = append(made, findings[i])
		}
	}
	return claims.NewArticle(claims.Article{ID: a.ID, Path: a.Path, Text: text}), made
}

// TestMend: an article is mended and read again until nothing is left that a fix mends.
func TestMend(t *testing.T) {
	for _, c := range []struct {
		name, text, want string // "" where nothing is mended
		fixes            int
	}{
		{"twice", "“No,” Anna Holt said!!!", "“No,” Anna Holt said!", 2},
		{"nothing to mend", "“No,” Anna Holt said.", "", 0},
		{"a fix that mends nothing", "“No,” Anna Holt said?", "", 0},
		{"one that does beside it", "“No,” Anna Holt said?!!!", "“No,” Anna Holt said?!", 2},
		{"more often than there is time for", "“No,” Anna Holt said" + strings.Repeat("!", 50), "", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := options(t, 1)
			o.Check, o.Mend = shouting, calm
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
