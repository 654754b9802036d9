package extract_test

import (
	"strings"
	"testing"

	"claims/claims"
)

// The chain of each claim, and where it was said.
func TestChains(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"quoting", "The Sun, quoting the Kent Post, said the bridge had fallen.", "Sun ▸ Kent Post"},
		{"citing sources", "Reuters, citing two sources, reported on Monday that the talks had failed.", "Reuters ▸ two sources"},
		{"quoted as saying by", "“It is over,” Anna Hill was quoted as saying by the Kent Post.", "Kent Post ▸ Anna Hill"},
		{"quoted by, as saying", "Anna Hill was quoted by the Kent Post as saying that it was over.", "Kent Post ▸ Anna Hill"},
		{"according to, citing", "According to Reuters, citing a government official, the talks had failed.", "Reuters ▸ government official"},
		{"quoted as saying", "Xinhua quoted Anna Hill as saying the bridge had fallen.", "Xinhua ▸ Anna Hill"},
		{"a person who cites a document", "A spokesman, Pieter Vries, said stocks had fallen, citing a report by the council.", "Pieter Vries"},
		{"nested", "KCNA reported that Kim said the navy needed bigger ships.", "KCNA ▸ Kim"},
		{"its own words", "The Kent Post said the bridge had fallen.", "Kent Post"},
		{"on Twitter", "Anna Hill wrote on Twitter that the bridge had fallen.", "Anna Hill (on Twitter)"},
		{"a newspaper is no post", "“It is over,” Anna Hill was quoted as saying by the Daily Post.", "Daily Post ▸ Anna Hill"},
	} {
		t.Run(c.name, func(t *testing.T) {
			article := claims.NewArticle(claims.Article{ID: "x", Text: c.text})
			x := extractor(t).Extract(article, analyzer(t).Analyze(c.text, nil))
			var got []string
			hidden := x.OnlyNesting()
			for i := range x.Claims {
				if !hidden[x.Claims[i].ID] {
					got = append(got, chain(x, &x.Claims[i]))
				}
			}
			if strings.Join(got, "; ") != c.want {
				t.Errorf("chains of %q: %q, want %q", c.text, got, c.want)
			}
		})
	}
}

func chain(x *claims.Extraction, c *claims.Claim) string {
	var links []string
	for _, s := range c.Chain {
		links = append(links, s.Name)
	}
	out := strings.Join(links, " ▸ ")
	if !c.Occasion.Empty() {
		out += " (" + c.Occasion.Of(x.Article.Text) + ")"
	}
	return out
}
