package lint

import (
	"testing"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"

	"github.com/google/go-cmp/cmp"
)

func TestAnonymousSource(t *testing.T) {
	text := "A senior official said no. He said why. The official said more. An aide agreed, Holt said. “A spy told me,” Holt said. A spokesman for Holt, who ran, said so."
	unnamed := func(name, words string) *claims.Speaker { return speaker(t, text, name, claims.Anonymous, words) }
	official := unnamed("a senior official", "A senior official")
	holt := speaker(t, text, "Anna Holt", claims.Person, "Holt")
	spy := at(t, text, "“A spy told me,”")
	cases := []struct {
		name   string
		voices [][2]*claims.Speaker // speaker and source of each claim
		want   []string
	}{
		{"a speaker", [][2]*claims.Speaker{{official, official}}, []string{"A senior official"}},
		{"the same mention twice", [][2]*claims.Speaker{{official, official}, {official, official}}, []string{"A senior official"}},
		{"the chain after it", [][2]*claims.Speaker{
			{official, official}, {unnamed("a senior official", "He"), nil}, {unnamed("a senior official", "The official"), nil},
		}, []string{"A senior official"}},
		{"a second one", [][2]*claims.Speaker{{official, official}, {unnamed("an aide", "An aide"), nil}}, []string{"A senior official", "An aide"}},
		{"the source behind a named speaker", [][2]*claims.Speaker{{holt, unnamed("an aide", "An aide")}}, []string{"An aide"}},
		{"a definite one that is never introduced", [][2]*claims.Speaker{{unnamed("the official", "The official"), nil}}, []string{"The official"}},
		{"a longer description of the one before", [][2]*claims.Speaker{{unnamed("senior official of the bank", "A senior official"), nil}, {unnamed("official", "The official"), nil}}, []string{"A senior official"}},
		{"a spokesman of a house", [][2]*claims.Speaker{{unnamed("spokesman for Holt", "A spokesman for Holt"), nil}}, nil},
		{"a relative pronoun", [][2]*claims.Speaker{{unnamed("a runner", "who"), nil}}, nil},
		{"no mention here", [][2]*claims.Speaker{{unnamed("an aide", ""), nil}}, nil},
		{"a named speaker", [][2]*claims.Speaker{{holt, holt}}, nil},
		{"inside a quotation", [][2]*claims.Speaker{{unnamed("a spy", "A spy"), nil}}, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			x := made(t, text)
			x.Quotations = []quotation.Quotation{{Span: spy, Parts: []nlp.Span{spy}, Open: "“", Close: "”"}}
			for _, v := range c.voices {
				x.Claims = append(x.Claims, claims.Claim{Speaker: v[0], Source: v[1], Confidence: 0.9})
			}
			if diff := cmp.Diff(c.want, found(x, anonymousSource())); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
