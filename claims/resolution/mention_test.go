package resolution

import "testing"

// TestMention: how the words of a mention are taken apart.
func TestMention(t *testing.T) {
	check(t, whose, []story{
		{
			"a name in apposition",
			"[a spokeswoman, Anna Richardson White,] welcomed the ruling.",
			[]string{"Anna Richardson White (person)"},
		},
		{
			"a name in apposition, with a title",
			"[a spokeswoman, Mrs. Anna White,] said the road was shut.",
			[]string{"Anna White (person)"},
		},
		{
			"an organization in apposition to a person is not he",
			"[The director, Skylink Airways,] called the vote a farce.",
			[]string{"director (person) by antecedent"},
		},
		{
			"an organization in apposition to its owner",
			"[The vessel’s owner, Aleson Shipping Lines,] said the virus was mild.",
			[]string{"Aleson Shipping Lines (organization)"},
		},
		{
			"a name and what it is",
			"[Alan Berger, a doctor from Perth] warned of a strike.",
			[]string{"Alan Berger (person)"},
		},
		{
			"a head before a preposition",
			"[The head of the Leeds Institute] said so.",
			[]string{"head of the Leeds Institute (unknown) by antecedent"},
		},
		{
			"a head before a relative clause",
			"[The driver who met Anna Berg] said the race was lost.",
			[]string{"driver (person) by antecedent"},
		},
		{
			"a head before a participle",
			"[The driver hired by Anna Berg] said prices would rise.",
			[]string{"driver hired by Anna Berg (person) by antecedent"},
		},
		{
			"some of them",
			"[Some of the drivers] denied the report.",
			[]string{"Some of the drivers (group)"},
		},
		{
			"one of a name's kind",
			"[One Republican] said the trial was fair.",
			[]string{"One Republican (anonymous)"},
		},
		{"two of a name's kind", "[Two Russians] welcomed the ruling.", []string{"Two Russians (group)"}},
		{
			"many of a name's kind",
			"[Many Democrats] said the road was shut.",
			[]string{"Many Democrats (group)"},
		},
		{
			"joined names",
			"[Washington and Seoul] called the vote a farce.",
			[]string{"Washington; Seoul (organization)"},
		},
		{
			"three joined",
			"[Anna Berg, Paul Jones and Mary Vane] said the virus was mild.",
			[]string{"Anna Berg; Paul Jones; Mary Vane (person)"},
		},
		{
			"joined, one described",
			"[Polly Jones and her husband, Carl Jones] warned of a strike.",
			[]string{"Polly Jones; Carl Jones (person)"},
		},
		{
			"joined inside a name",
			"[The Securities and Exchange Commission] said so.",
			[]string{"Securities and Exchange Commission (organization)"},
		},
		{
			"joined inside what somebody is for",
			"[a spokeswoman for Billiards and Snooker Scotland] said the race was lost.",
			[]string{"spokeswoman for Billiards and Snooker Scotland (anonymous)"},
		},
		{"only a comma", "[Anna Berg, Leeds] said prices would rise.", []string{"Anna Berg (person)"}},
		{
			"a possessive name",
			"[Anna Berg’s driver] denied the report.",
			[]string{"Anna Berg’s driver (person)"},
		},
		{
			"nationality",
			"The Norwegian runner Ola Vik won. [the Norwegian] said the trial was fair.",
			[]string{"Ola Vik (person) by varied"},
		},
		{"one of them", "[One of the aides] said so.", []string{"One of the aides (anonymous)"}},
	})
}
