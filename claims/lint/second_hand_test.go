package lint

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSecondHand: the rules on words that reached the article through others.
func TestSecondHand(t *testing.T) {
	cases := []struct {
		name, text string
		rule       Rule
		want       []string
	}{
		{"quoted as saying", "Captain Piet Vos was quoted as saying that the ferry sank.", passiveAttribution(), []string{"was quoted as saying"}},
		{"quoted by somebody", "Captain Piet Vos was quoted by the Marden Post as saying that the ferry sank.", passiveAttribution(), nil},
		{"quoted as saying by somebody", "Captain Piet Vos was quoted as saying by the Marden Post that the ferry sank.", passiveAttribution(), nil},
		{"said to", "Captain Piet Vos is said to have left.", passiveAttribution(), []string{"is said to"}},
		{"said by somebody to", "Captain Piet Vos is said by Mayor Anna Holt to have left.", passiveAttribution(), nil},
		{"somebody's words", "Mayor Anna Holt said that Captain Piet Vos was said to have left.", passiveAttribution(), nil},
		{"according to", "Captain Piet Vos is said to have left, according to the Marden Post.", passiveAttribution(), nil},
		{"told", "Captain Piet Vos was told to leave.", passiveAttribution(), nil},
		{"alleged", "Captain Piet Vos is alleged to have stolen the ferry.", passiveAttribution(), nil},
		{"a chain", "State media reported that Minister Ida Holm said the harbour would open.", attributionChain(), []string{"Minister Ida Holm"}},
		{"an agency behind the words", "“It will open,” Minister Ida Holm said, according to the Northern Press Agency.", attributionChain(), []string{"Minister Ida Holm"}},
		{"what somebody would say", "State media reported that Minister Ida Holm would say the harbour was safe.", attributionChain(), nil},
		{"what somebody never said", "Mayor Anna Holt said that Minister Ida Holm never said the harbour was safe.", attributionChain(), nil},
		{"one voice", "Minister Ida Holm said the harbour would open.", attributionChain(), nil},
	}
	for _, c := range cases {
		t.Run(c.rule.Code+" "+c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, found(extracted(t, c.text), c.rule)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
