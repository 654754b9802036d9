package lint

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestDatedAt: the words that say when.
func TestDatedAt(t *testing.T) {
	cases := []struct {
		text string
		want []string
	}{
		{"Holt said on Monday that it may rain.", []string{"Monday"}},
		{"It was on May 4, 2019.", []string{"May", "2019"}},
		{"She said so last week, and again two days ago.", []string{"week", "ago"}},
		{"She said so today.", []string{"today"}},
		{"“It is late,” April Jones said. Ms. June agreed in June.", []string{"June"}},
		{"The week was long and the year was cold.", nil},
		{"There were 1,900 boats and 30 men.", nil},
	}
	for _, c := range cases {
		_, d := document(t, c.text)
		var got []string
		for i, token := range d.Tokens {
			if datedAt(d, i) {
				got = append(got, token.Of(c.text))
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}
