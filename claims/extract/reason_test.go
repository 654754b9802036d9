package extract_test

import (
	"testing"

	"claims/claims"
)

// TestReasons: who is not to be named, and why.
func TestReasons(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"asked not to be named", "A nurse, who asked not to be named because she feared for her job, said the ward was full.", "anonymous: because she feared for her job"},
		{"not authorized", "A nurse said the ward was full. She was not authorized to speak to the press.", "anonymous: not authorized to speak to the press"},
		{"anonymity", "A nurse said the ward was full. She spoke on condition of anonymity.", "anonymous: "},
		{"authorized", "A nurse said the ward was full. She was authorized to speak to the press.", "anonymous: "},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := extractor(t).Extract(claims.NewArticle(claims.Article{ID: "x", Text: c.text}), analyzer(t).Analyze(c.text, nil))
			s := x.Claims[0].Speaker
			if got := string(s.Type) + ": " + s.Reason.Of(c.text); got != c.want {
				t.Errorf("%q: got %q, want %q", c.text, got, c.want)
			}
		})
	}
}
