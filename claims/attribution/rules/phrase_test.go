package rules

import "testing"

// TestPhrase: the noun phrases that name a speaker, from the left and from the right.
func TestPhrase(t *testing.T) {
	check(t, []sentence{
		{"a pronoun", "They said the well was dry.", []string{"ClauseObject: They | said | the well was dry"}},
		{
			"all the",
			"All the ministers said the well was dry.",
			[]string{"ClauseObject: All the ministers | said | the well was dry"},
		},
		{"some", "Some said the well was dry.", []string{"ClauseObject: Some | said | the well was dry"}},
		{
			"those",
			"Those nearby said the well was dry.",
			[]string{"ClauseObject: Those nearby | said | the well was dry"},
		},
		{
			"the richest",
			"The richest said the well was dry.",
			[]string{"ClauseObject: The richest | said | the well was dry"},
		},
		{
			"joined by and",
			"Perth and Sydney said the well was dry.",
			[]string{"ClauseObject: Perth and Sydney | said | the well was dry"},
		},
		{
			"joined by & ",
			"Tolley & Sons said the well was dry.",
			[]string{"ClauseObject: Tolley & Sons | said | the well was dry"},
		},
		{
			"joined with a pronoun",
			"She and her brother said the well was dry.",
			[]string{"ClauseObject: She and her brother | said | the well was dry"},
		},
		{
			"a list",
			"Ann Ito, Bo Ek and Cy Lund said the well was dry.",
			[]string{"ClauseObject: Ann Ito, Bo Ek and Cy Lund | said | the well was dry"},
		},
		{
			"no list",
			"When it rained, Ann Ito said the well was dry.",
			[]string{"ClauseObject: Ann Ito | said | the well was dry"},
		},
		{
			"behind a preposition",
			"A spokesman for the water board said the well was dry.",
			[]string{"ClauseObject: A spokesman for the water board | said | the well was dry"},
		},
		{
			"a participle and a preposition",
			"A study published in Nature said the well was dry.",
			[]string{"ClauseObject: A study published in Nature | said | the well was dry"},
		},
		{
			"a participle with an adverb",
			"People not familiar with the matter said the well was dry.",
			[]string{"ClauseObject: People not familiar with the matter | said | the well was dry"},
		},
		{
			"an adjective and a preposition",
			"People familiar with the matter said the well was dry.",
			[]string{"ClauseObject: People familiar with the matter | said | the well was dry"},
		},
		{
			"an adverb before an adjective",
			"A very old man said the well was dry.",
			[]string{"ClauseObject: A very old man | said | the well was dry"},
		},
		{
			"a participle before the noun",
			"The retired miner said the well was dry.",
			[]string{"ClauseObject: The retired miner | said | the well was dry"},
		},
		{
			"a possessor",
			"The farmer’s wife said the well was dry.",
			[]string{"ClauseObject: The farmer’s wife | said | the well was dry"},
		},
		{
			"a nickname",
			"Edwin “Shorty” Jones said the well was dry.",
			[]string{"ClauseObject: Edwin “Shorty” Jones | said | the well was dry"},
		},
		{
			"inverted, a pronoun",
			"“The well is dry,” said she.",
			[]string{"QuotedBeside: she | said | “The well is dry,”"},
		},
		{
			"inverted, behind a preposition",
			"“The well is dry,” said a spokesman for the board.",
			[]string{"QuotedBeside: a spokesman for the board | said | “The well is dry,”"},
		},
		{
			"inverted, joined",
			"“The well is dry,” said Ann Ito and Bo Ek.",
			[]string{"QuotedBeside: Ann Ito and Bo Ek | said | “The well is dry,”"},
		},
		{
			"inverted, people familiar with it",
			"“The well is dry,” said people familiar with the matter.",
			[]string{"QuotedBeside: people familiar with the matter | said | “The well is dry,”"},
		},
		{
			"inverted, a new clause behind and",
			"“The well is dry,” said Ito and the crowd cheered.",
			[]string{"QuotedBeside: Ito | said | “The well is dry,”"},
		},
		{
			"inverted, an apposition",
			"“The well is dry,” said Ann Ito, a geologist at the board.",
			[]string{"QuotedBeside: Ann Ito, a geologist at the board | said | “The well is dry,”"},
		},
		{
			"inverted, an apposition and more",
			"“The well is dry,” said Ann Ito, a geologist, who lives nearby.",
			[]string{"QuotedBeside: Ann Ito, a geologist | said | “The well is dry,”"},
		},
		{
			"inverted, a parenthesis",
			"“The well is dry,” said Ann Ito (Labour), leaving the hall.",
			[]string{"QuotedBeside: Ann Ito (Labour) | said | “The well is dry,”"},
		},
		{
			"inverted, a participle behind a comma",
			"“The well is dry,” said Ann Ito, mayor of Perth, adding that it would rain.",
			[]string{
				"QuotedBeside: Ann Ito, mayor of Perth | said | “The well is dry,”",
				"ThatObject: Ann Ito, mayor of Perth | adding | that it would rain",
			},
		},
		{
			"inverted, a clause behind a comma",
			"“The well is dry,” said Ann Ito, the crowd booed her.",
			[]string{"QuotedBeside: Ann Ito | said | “The well is dry,”"},
		},
		{
			"inverted, a new noun phrase",
			"“The well is dry,” said Ann the next day.",
			[]string{"QuotedBeside: Ann | said | “The well is dry,”"},
		},
		{
			"inverted, this",
			"“The well is dry,” said both.",
			[]string{"QuotedBeside: both | said | “The well is dry,”"},
		},
		{
			"someone",
			"Someone in the crowd said the well was dry.",
			[]string{"ClauseObject: Someone in the crowd | said | the well was dry"},
		},
		{"both", "Both said the well was dry.", []string{"ClauseObject: Both | said | the well was dry"}},
	})
}
