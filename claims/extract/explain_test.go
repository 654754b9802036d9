package extract_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
)

// TestExplainsWhatExtractSays: whoever asks for the trails gets the same claims, each with its
// trail, and nobody else gets any.
func TestExplainsWhatExtractSays(t *testing.T) {
	files, err := filepath.Glob("../../testdata/clean/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no articles", err)
	}
	e, a := extractor(t), analyzer(t)
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		article := claims.NewArticle(claims.Article{ID: file, Text: string(text)})
		d := a.Analyze(article.Text, nil)
		plain, explained := e.Extract(article, d), e.Explain(article, d)
		for i := range explained.Claims {
			if len(explained.Claims[i].Trail) < 2 {
				t.Errorf("%s: claim %s has the trail %v", file, explained.Claims[i].ID, explained.Claims[i].Trail)
			}
			explained.Claims[i].Trail = nil
		}
		if diff := cmp.Diff(plain.Claims, explained.Claims); diff != "" || plain.Refused != nil {
			t.Errorf("%s, %d refused without asking:\n%s", file, len(plain.Refused), diff)
		}
	}
}

// TestTrails: a trail names what decided.
func TestTrails(t *testing.T) {
	e, a := extractor(t), analyzer(t)
	for _, c := range []struct {
		text, words string
		by          []string // steps that must be on the way
	}{
		{"The bridge is closed, Mayor Anna Holt said.", "The bridge is closed", []string{"cue model", "rule ClauseBeside", "content model", "speaker model", "claim model", "choose", "name"}},
		{"Anna Holt came. She said the bridge was closed.", "the bridge was closed", []string{"cue model", "onlyBeside", "name"}},
		{"Bo Ek told reporters the schools would stay shut.", "the schools would stay shut", []string{"cue model", "choose"}},
		{"“We will act now,” Bo Ek said. “It is time.”", "“It is time.”", []string{"name"}},
		{"Bo Ek asked not to be named.", "not to be named", []string{"refused"}},
		{"The judge told Robert Kane.", "Robert Kane", []string{"refused"}},
	} {
		article := claims.NewArticle(claims.Article{ID: "a", Text: c.text})
		x := e.Explain(article, a.Analyze(article.Text, nil))
		var trail claims.Trail
		for i := range x.Claims {
			if strings.Contains(content(x, x.Claims[i]), c.words) {
				trail = x.Claims[i].Trail
			}
		}
		for _, r := range x.Refused {
			if len(r.Content) > 0 && r.Content[0].Of(c.text) == c.words {
				trail = r.Trail
			}
		}
		steps := map[string]bool{}
		for _, s := range trail {
			steps[s.By] = true
		}
		for _, by := range c.by {
			if !steps[by] {
				t.Errorf("%s: no step %q in %+v", c.text, by, trail)
			}
		}
	}
}
