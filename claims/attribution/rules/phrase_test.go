package rules

import "testing"

// TestPhrase: the noun phrases that name a speaker, from the left and from the right.
func TestPhrase(t *testing.T) {
	check(t, []sentence{
		{
			"a pronoun",
			"They said the bank would close.",
			[]string{"ClauseObject: They | said | the bank would close"},
		},
		{
			"all the",
			"All the ministers said the goal would stand.",
			[]string{"ClauseObject: All the ministers | said | the goal would stand"},
		},
		{"some", "Some said the virus was mild.", []string{"ClauseObject: Some | said | the virus was mild"}},
		{
			"those",
			"Those nearby said the lease was void.",
			[]string{"ClauseObject: Those nearby | said | the lease was void"},
		},
		{
			"the richest",
			"The richest said the trams were full.",
			[]string{"ClauseObject: The richest | said | the trams were full"},
		},
		{
			"joined by and",
			"Perth and Sydney said the vote was fair.",
			[]string{"ClauseObject: Perth and Sydney | said | the vote was fair"},
		},
		{
			"joined by an ampersand",
			"Tolley & Sons said the ice was thin.",
			[]string{"ClauseObject: Tolley & Sons | said | the ice was thin"},
		},
		{
			"joined with a pronoun",
			"She and her brother said the well was dry.",
			[]string{"ClauseObject: She and her brother | said | the well was dry"},
		},
		{
			"a list",
			"Ann Ito, Bo Ek and Cy Lund said the bank would close.",
			[]string{"ClauseObject: Ann Ito, Bo Ek and Cy Lund | said | the bank would close"},
		},
		{
			"no list",
			"When it rained, Ann Ito said the goal would stand.",
			[]string{"ClauseObject: Ann Ito | said | the goal would stand"},
		},
		{
			"behind a preposition",
			"A spokesman for the water board said the virus was mild.",
			[]string{"ClauseObject: A spokesman for the water board | said | the virus was mild"},
		},
		{
			"a participle and a preposition",
			"A study published in Nature said the lease was void.",
			[]string{"ClauseObject: A study published in Nature | said | the lease was void"},
		},
		{
			"a participle with an adverb",
			"People not familiar with the matter said the trams were full.",
			[]string{"ClauseObject: People not familiar with the matter | said | the trams were full"},
		},
		{
			"an adjective and a preposition",
			"People familiar with the matter said the vote was fair.",
			[]string{"ClauseObject: People familiar with the matter | said | the vote was fair"},
		},
		{
			"an adverb before an adjective",
			"A very old man said the ice was thin.",
			[]string{"ClauseObject: A very old man | said | the ice was thin"},
		},
		{
			"a participle before the noun",
			"The retired miner said the well was dry.",
			[]string{"ClauseObject: The retired miner | said | the well was dry"},
		},
		{
			"a possessor",
			"The farmer’s wife said the bank would close.",
			[]string{"ClauseObject: The farmer’s wife | said | the bank would close"},
		},
		{
			"a nickname",
			"Edwin “Shorty” Jones said the goal would stand.",
			[]string{"ClauseObject: Edwin “Shorty” Jones | said | the goal would stand"},
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
			"Someone in the crowd said the virus was mild.",
			[]string{"ClauseObject: Someone in the crowd | said | the virus was mild"},
		},
		{"both", "Both said the lease was void.", []string{"ClauseObject: Both | said | the lease was void"}},
	})
}
