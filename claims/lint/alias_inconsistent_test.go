package lint

import (
	"strings"
	"testing"

	"claims/claims"
	"claims/nlp"

	"github.com/google/go-cmp/cmp"
)

func TestAliasInconsistent(t *testing.T) {
	cases := []struct {
		name     string
		mentions []string
		linked   bool
		want     []string
	}{
		{"the full name first", []string{"the official Coastal Water Authority", "CWA", "CWA’s"}, false,
			[]string{"CWA: “CWA” is the same as “Coastal Water Authority”, but the article never says so: write “Coastal Water Authority (CWA)” where it is first named"}},
		{"the acronym first", []string{"CWA", "the Coastal Water Authority"}, false,
			[]string{"the Coastal Water Authority: “Coastal Water Authority” is the same as “CWA”, but the article never says so: write “Coastal Water Authority (CWA)” where it is first named"}},
		{"linked by the article", []string{"Coastal Water Authority", "CWA"}, true, nil},
		{"a surname after the full name", []string{"Anna Holt", "Holt"}, false, nil},
		{"one name throughout", []string{"CWA", "the CWA"}, false, nil},
		{"an acronym that everybody knows", []string{"United Nations", "the UN", "U.N."}, false, nil},
		{"a programme of the house", []string{"KCTV", "KCTV Evening News"}, false, nil},
		{"a state after a city", []string{"North Carolina", "N.C."}, false, nil},
		{"a role", []string{"Anna Holt", "the mayor of Northport"}, false, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			x := made(t, strings.Join(c.mentions, " and "))
			entity := claims.Entity{Name: c.mentions[0], Linked: c.linked}
			for start, m := 0, 0; m < len(c.mentions); m++ {
				entity.Mentions = append(entity.Mentions, nlp.Span{Start: start, End: start + len(c.mentions[m])})
				start += len(c.mentions[m]) + len(" and ")
			}
			x.Names = []claims.Entity{entity}
			if diff := cmp.Diff(c.want, only(x, aliasInconsistent())); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
