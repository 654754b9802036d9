package lint

import (
	"testing"

	"claims/claims"
)

// TestSingleSourceStory: how many claims of how many sources make a finding.
func TestSingleSourceStory(t *testing.T) {
	const text = "Holt said no. Abara said yes."
	holt := speaker(t, text, "Anna Holt", claims.Person, "Holt")
	abara := speaker(t, text, "Sam Abara", claims.Person, "Abara")
	both := &claims.Speaker{Name: "Anna Holt and Sam Abara", Members: []string{"Anna Holt", "Sam Abara"}}
	cases := []struct {
		name    string
		sources []*claims.Speaker
		found   bool
	}{
		{"one source", []*claims.Speaker{holt, holt, holt}, true},
		{"two sources", []*claims.Speaker{holt, holt, abara}, false},
		{"nobody named once", []*claims.Speaker{holt, nil, holt}, false},
		{"joint sources", []*claims.Speaker{both, both, both}, false},
		{"too few claims", []*claims.Speaker{holt, holt}, false},
		{"no claims", nil, false},
	}
	rule, err := singleSourceStory().With("min-claims", Number(3))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			x := made(t, text)
			for _, s := range c.sources {
				x.Claims = append(x.Claims, claims.Claim{Speaker: s, Source: s})
			}
			if got := found(x, rule); (len(got) > 0) != c.found {
				t.Errorf("found %q", got)
			}
		})
	}
}
