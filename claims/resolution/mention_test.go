package resolution

import "testing"

// TestMention: how the words of a mention are taken apart.
func TestMention(t *testing.T) {
	check(t, whose, []story{
		{
			"a name in apposition",
			"[a spokeswoman, Anna Richardson White,] said so.",
			[]string{"Anna Richardson White (person)"},
		},
		{
			"a name in apposition, with a title",
			"[a spokeswoman, Mrs. Anna White,] said so.",
			[]string{"Anna White (person)"},
		},
		{
			"an organization in apposition to a person is not he",
			"[The director, Skylink Airways,] said so.",
			[]string{"director (person) by antecedent"},
		},
		{
			"an organization in apposition to its owner",
			"[The vessel’s owner, Aleson Shipping Lines,] said so.",
			[]string{"Aleson Shipping Lines (organization)"},
		},
		{
			"a name and what it is",
			"[Alan Berger, a doctor from Perth] said so.",
			[]string{"Alan Berger (person)"},
		},
		{
			"a head before a preposition",
			"[The head of the Leeds Institute] said so.",
			[]string{"head of the Leeds Institute (unknown) by antecedent"},
		},
		{
			"a head before a relative clause",
			"[The driver who met Anna Berg] said so.",
			[]string{"driver (person) by antecedent"},
		},
		{
			"a head before a participle",
			"[The driver hired by Anna Berg] said so.",
			[]string{"driver hired by Anna Berg (person) by antecedent"},
		},
		{"some of them", "[Some of the drivers] said so.", []string{"Some of the drivers (group)"}},
		{"one of a name's kind", "[One Republican] said so.", []string{"One Republican (anonymous)"}},
		{"two of a name's kind", "[Two Russians] said so.", []string{"Two Russians (group)"}},
		{"many of a name's kind", "[Many Democrats] said so.", []string{"Many Democrats (group)"}},
		{"joined names", "[Washington and Seoul] said so.", []string{"Washington; Seoul (organization)"}},
		{
			"three joined",
			"[Anna Berg, Paul Jones and Mary Vane] said so.",
			[]string{"Anna Berg; Paul Jones; Mary Vane (person)"},
		},
		{
			"joined, one described",
			"[Polly Jones and her husband, Carl Jones] said so.",
			[]string{"Polly Jones; Carl Jones (person)"},
		},
		{
			"joined inside a name",
			"[The Securities and Exchange Commission] said so.",
			[]string{"Securities and Exchange Commission (organization)"},
		},
		{
			"joined inside what somebody is for",
			"[a spokeswoman for Billiards and Snooker Scotland] said so.",
			[]string{"spokeswoman for Billiards and Snooker Scotland (anonymous)"},
		},
		{"only a comma", "[Anna Berg, Leeds] said so.", []string{"Anna Berg (person)"}},
		{"a possessive name", "[Anna Berg’s driver] said so.", []string{"Anna Berg’s driver (person)"}},
		{
			"nationality",
			"The Norwegian runner Ola Vik won. [the Norwegian] said so.",
			[]string{"Ola Vik (person) by repeated"},
		},
	})
}
