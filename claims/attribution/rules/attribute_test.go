package rules

import "testing"

// TestAttribute: whom a cue is told to, and what is noted of its speaker.
func TestAttribute(t *testing.T) {
	check(t, []sentence{
		{
			"hearers",
			"The director told investors that the mine was empty.",
			[]string{"ThatObject: The director | told | that the mine was empty"},
		},
		{
			"a hearer with a name in apposition",
			"The guest told his host, John Doe, that the house was cold.",
			[]string{"ThatObject: The guest | told | that the house was cold"},
		},
		{
			"a pronoun as hearer",
			"The guide warned her the ice was thin.",
			[]string{"ClauseObject: The guide | warned | the ice was thin"},
		},
		{
			"the subject of the clause is no hearer",
			"The guide warned the ice was thin.",
			[]string{"ClauseObject: The guide | warned | the ice was thin"},
		},
		{
			"told takes a hearer",
			"The guide told friends the ice was thin.",
			[]string{"ClauseObject: The guide | told | the ice was thin"},
		},
		{
			"on and a day are no preposition's content",
			"The mine is safe, the owner insisted on Monday.",
			[]string{"ClauseBeside sure: the owner | insisted | The mine is safe"},
		},
		{
			"on and what is insisted on",
			"The owner insisted on a second vote.",
			[]string{"NounObject: The owner | insisted on | a second vote"},
		},
		{"passive", "The driver was told that the road was closed.", nil},
		{
			"quoted as saying keeps its subject",
			"Ito was quoted as saying that the probe was lost.",
			[]string{"ThatObject sure: Ito | was quoted as saying | that the probe was lost"},
		},
		{
			"the dash behind an inverted speaker",
			"“It failed,” said Ito — a pilot from Osaka.",
			[]string{"QuotedBeside: Ito | said | “It failed,”"},
		},
		{
			"who, with whom it stands for",
			"The clerk, who said the form was lost, retired.",
			[]string{"ClauseObject: who = The clerk | said | the form was lost"},
		},
		{
			"quotations around a speaker are one statement",
			"“We lost,” the coach said. “We were tired.”",
			[]string{"QuotedBeside: the coach | said | “We lost,” … “We were tired.”"},
		},
		{
			"a preposition of the cue",
			"The rebels warned of a long siege.",
			[]string{"NounObject: The rebels | warned of | a long siege"},
		},
		{
			"inverted, the content behind it",
			"Said the widow: “I want my house.”",
			[]string{"QuotedObject: the widow | Said | “I want my house.”"},
		},
	})
}
