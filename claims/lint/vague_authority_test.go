package lint

import (
	"testing"

	"claims/claims"

	"github.com/google/go-cmp/cmp"
)

// TestVaguePhrase: which speakers could be anybody, told from the mention and
// the words after it.
func TestVaguePhrase(t *testing.T) {
	cases := []struct {
		text, mention string
		vague         bool
	}{
		{"Experts say the bridge is unsafe.", "Experts", true},
		{"Many leading experts say the bridge is unsafe.", "Many leading experts", true},
		{"Experts on bridges say it is unsafe.", "Experts on bridges", true},
		{"Experts at Delft University say it is unsafe.", "Experts at Delft University", false},
		{"Experts at Delft University say it is unsafe.", "Experts", false},
		{"Delft University experts say it is unsafe.", "Delft University experts", false},
		{"Economists surveyed by Reuters expect a rise.", "Economists", false},
		{"The experts say the bridge is unsafe.", "The experts", false},
		{"Critics of the mayor say he waited.", "Critics of the mayor", true},
		{"Critics, including Anna Holt, say he waited.", "Critics", false},
		{"Two analysts said the bridge was safe.", "Two analysts", true},
		{"Analysts for Lorne Bank said it was safe.", "Analysts for Lorne Bank", false},
		{"Studies show that swimming helps.", "Studies", true},
		{"A study found that swimming helps.", "A study", true},
		{"A study by 11 countries found that swimming helps.", "A study by 11 countries", false},
		{"A study published in Nature found that swimming helps.", "A study", false},
		{"Many people believe that swimming helps.", "Many people", true},
		{"People in Kelso believe that swimming helps.", "People", false},
		{"Some of the swimmers said they were cold.", "Some of the swimmers", false},
		{"Two people familiar with the talks said no.", "Two people familiar with the talks", false},
		{"Anna Holt said no.", "Anna Holt", false},
		{"Officials said no.", "Officials", false},
		{"Critics would say no.", "Critics", false},
		{"Few experts said no.", "Few experts", false},
		{"Most people would say no.", "Most people", false},
	}
	for _, c := range cases {
		x := made(t, c.text)
		x.Claims = []claims.Claim{{ID: "c1", Speaker: speaker(t, c.text, c.mention, claims.Group, c.mention)}}
		var want []string
		if c.vague {
			want = []string{c.mention}
		}
		if diff := cmp.Diff(want, found(x, vagueAuthority())); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}

// TestImpersonal: phrases that the rule finds without a claim.
func TestImpersonal(t *testing.T) {
	cases := []struct {
		text string
		want []string
	}{
		{"It is said that the bridge is old.", []string{"It is said"}},
		{"It is widely believed the bridge is old.", []string{"It is widely believed"}},
		{"It has been said that the bridge is old.", []string{"It has been said"}},
		{"The bridge is old. It is said to be safe.", nil},
		{"It is old.", nil},
		{"A report by a group of researchers says that bridges age.", nil},
		{"Holt said that experts say bridges age.", []string{"experts"}},
		{"Research shows that bridges age.", []string{"Research"}},
		{"Recent studies have shown that bridges age.", []string{"Recent studies"}},
		{"The study showed that bridges age.", nil},
		{"A study by Delft University came out in May. Researchers found that bridges age.", []string{"Researchers"}},
		{"Researchers at Delft University met in May. Researchers found that bridges age.", nil},
	}
	for _, c := range cases {
		if diff := cmp.Diff(c.want, found(made(t, c.text), vagueAuthority())); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}
