package extract_test

import (
	"testing"

	"claims/claims"

	"github.com/google/go-cmp/cmp"
)

// TestBehindTheEnd has cues with nothing behind them that could be their content: what
// follows in the next sentence is none of it.
func TestBehindTheEnd(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Mayor tells Congress\n\nThe mayor said the bridge is closed.", []string{"mayor | mayor | indirect | the bridge is closed"}},
		{"Coach tells Sky Sports\n\nIt was the third defeat.", nil},
		{"The judge told Robert F. Kane Jr. The case was closed.", nil},
		{"He told Arbor Inc. The deal was off.", nil},
		{"The mayor declined to comment. Who leaked the letter is not known.", []string{"mayor | mayor | indirect | to comment"}},
		{"The mayor declined to comment. If they leaked it, nobody saw.", []string{"mayor | mayor | indirect | to comment"}},
		{"The mayor declined to comment; who leaked the letter is not known.", []string{"mayor | mayor | indirect | to comment"}},
		{"The mayor declined to say when the bridge would open.", []string{"mayor | mayor | indirect | when the bridge would open"}},
		{"Bo Ek told reporters", nil},
		{"Bo Ek told reporters the schools would stay shut.", []string{"Bo Ek | Bo Ek | indirect | the schools would stay shut"}},
	} {
		a := claims.NewArticle(claims.Article{ID: "a", Text: c.text})
		got := rows(extractor(t).Extract(a, analyzer(t).Analyze(a.Text, nil)))
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s:\n%s", c.text, diff)
		}
	}
}
