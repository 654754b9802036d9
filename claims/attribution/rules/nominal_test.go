package rules

import "testing"

// TestNominal: nouns as cues: her warning that the ice was thin.
func TestNominal(t *testing.T) {
	check(t, []sentence{
		{
			"Nominal, whose by a pronoun",
			"Her warning that the ice was thin went unheard.",
			[]string{"Nominal certain: Her | warning | that the ice was thin"},
		},
		{
			"Nominal, by the verb before",
			"The auditors raised concerns that the bank was broke.",
			[]string{"Nominal: The auditors | raised concerns | that the bank was broke"},
		},
		{
			"Nominal, by a verb without a speaker",
			"Raising concerns that the bank was broke took courage.",
			[]string{"Nominal certain:  | concerns | that the bank was broke"},
		},
		{
			"Nominal, of nobody",
			"There was a rumour and a claim that the well was poisoned.",
			[]string{"Nominal:  | claim | that the well was poisoned"},
		},
		{
			"Nominal, to the main verb",
			"The claim that the goal was offside was met with laughter.",
			[]string{"Nominal certain:  | claim | that the goal was offside"},
		},
		{
			"Nominal, no second verb",
			"The claim that the goal was offside by an inch.",
			[]string{"Nominal:  | claim | that the goal was offside by an inch"},
		},
		{
			"Nominal, a comma before the second verb",
			"The claim that the goal was offside, he added, was false.",
			[]string{
				"ClauseBeside: he | added | The claim that the goal was offside … was false",
				"Nominal:  | claim | that the goal was offside",
			},
		},
		{
			"Nominal, a relative subject is nobody's claim",
			"Fans who made the claim that he cheated left.",
			[]string{"Nominal:  | claim | that he cheated left"},
		},
		{
			"Nominal, passive verb before",
			"The clerk was denied a request that he be heard.",
			[]string{"Nominal:  | request | that he be heard"},
		},
		{
			"Nominal, who is",
			"It is a claim that the court rejected.",
			[]string{"Nominal:  | claim | that the court rejected"},
		},
		{"to and a noun are no content", "His offer to the club was low.", nil},
		{"a noun without content", "The claim was false.", nil},
		{
			"a noun that a verb took is an act",
			"Kim reiterated his pledge to support Russia.",
			[]string{"NounObject act: Kim | reiterated | his pledge to support Russia"},
		},
		{
			"a noun in a quotation",
			"“The claim that it failed” was printed twice.",
			[]string{"Unattributed:  |  | “The claim that it failed”"},
		},
		{
			"Nominal, a cue inside",
			"They mocked the claim that the doctor said it was safe.",
			[]string{
				"NounObject act: They | mocked | the claim that the doctor said it was safe",
				"ClauseObject: the doctor | said | it was safe",
			},
		},
		{
			"Nominal, whose by a possessive",
			"The senator’s warning that the dam was weak went unheard.",
			[]string{"Nominal certain: The senator | warning | that the dam was weak"},
		},
		{
			"Nominal, a clause of time inside",
			"Fans laughed at her warning that the ice was thin when the sun was out.",
			[]string{"Nominal: her | warning | that the ice was thin when the sun was out"},
		},
		{
			"Nominal, a statement inside",
			"Fans laughed at the claim that doctors said the shot was safe.",
			[]string{
				"Nominal:  | claim | that doctors said the shot was safe",
				"ClauseObject: doctors | said | the shot was safe",
			},
		},
	})
}
