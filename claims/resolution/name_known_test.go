package resolution

import "testing"

// TestNameKnown: names in headlines whose every word has a capital.
func TestNameKnown(t *testing.T) {
	check(t, whose, []story{
		{
			"a full name",
			"[Anna Berg] Wins Big Race Again\n\nThe runner Anna Berg won on Sunday in Perth.",
			[]string{"Anna Berg (person)"},
		},
		{
			"a surname",
			"[Berg] Wins Big Race Again\n\nThe runner Anna Berg won on Sunday in Perth.",
			[]string{"Anna Berg (person)"},
		},
		{
			"in capitals",
			"[BERG] WINS RACE\n\nThe runner Anna Berg won on Sunday in Perth.",
			[]string{"Anna Berg (person)"},
		},
		{
			"a given name is not known",
			"[Anna] Wins Big Race Again\n\nThe runner Anna Berg won on Sunday in Perth.",
			[]string{"Anna (unknown)"},
		},
		{
			"a headline that is a sentence",
			"[Berg] wins the big race again\n\nThe runner Anna Berg won on Sunday in Perth.",
			[]string{"Anna Berg (person)"},
		},
		{
			"a subheading",
			"The runner Anna Berg won on Sunday in Perth.\n\n[Berg] Wins Again\n\nIt rained.",
			[]string{"Anna Berg (person)"},
		},
	})
}
