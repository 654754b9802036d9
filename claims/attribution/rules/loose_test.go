package rules

import "testing"

// TestLoose: quotations that no cue takes.
func TestLoose(t *testing.T) {
	check(t, []sentence{
		{
			"Colon, in the paragraph before",
			"The widow continued:\n\n“I want my house.”",
			[]string{"Colon: The widow | continued | “I want my house.”"},
		},
		{
			"Colon, verb that is no cue",
			"The ferry firm put out the following statement:\n\n“We regret the delay.”",
			[]string{"Colon: The ferry firm | put | “We regret the delay.”"},
		},
		{
			"Colon, a name alone before",
			"Here is Kim Osei in 1992: “The mill will never close.”",
			[]string{"Colon: Kim Osei | : | “The mill will never close.”"},
		},
		{
			"Colon, the speaker alone before",
			"Kim Osei:\n\n“The mill will never close.”",
			[]string{"Colon: Kim Osei | : | “The mill will never close.”"},
		},
		{
			"Colon, nobody before",
			"What next:\n\n“The mill will never close.”",
			[]string{"Colon continues:  |  | “The mill will never close.”"},
		},
		{
			"signed",
			"“The bus never comes.” — Carla Sanchez",
			[]string{"Colon: Carla Sanchez | — | “The bus never comes.”"},
		},
		{
			"signed, with a comma",
			"“The bus never comes.” — Carla Sanchez, a baker",
			[]string{"Colon: Carla Sanchez | — | “The bus never comes.”"},
		},
		{
			"signed, and the next quotation",
			"“The bus never comes.” — Carla Sanchez “I walk.” — Ana Silva",
			[]string{"Colon: Carla Sanchez | — | “The bus never comes.”", "Colon: Ana Silva | — | “I walk.”"},
		},
		{
			"a dash that no name follows",
			"“The bus never comes.” — it was a lie",
			[]string{"Continued continues:  |  | “The bus never comes.”"},
		},
		{
			"a dash and a sentence",
			"“The bus never comes.” — Carla Sanchez waited an hour.",
			[]string{"Continued continues:  |  | “The bus never comes.”"},
		},
		{
			"Continued, the subject of the sentence before",
			"Ito closed the door. “Nobody comes in tonight.”",
			[]string{"Continued: Ito |  | “Nobody comes in tonight.”"},
		},
		{
			"Continued, whoever spoke last",
			"“We lost,” Ito said.\n\nThe rain fell.\n\n“We will win on Sunday.”",
			[]string{"QuotedBeside: Ito | said | “We lost,”", "Continued continues:  |  | “We will win on Sunday.”"},
		},
		{
			"runs on from a quotation of the paragraph before",
			"“We lost,” Ito said.\n\n“We were tired.”",
			[]string{"QuotedBeside: Ito | said | “We lost,” … “We were tired.”"},
		},
		{
			"runs on from a label",
			"Ito: “We lost.” “We were tired.”",
			[]string{"Colon: Ito | : | “We lost.” … “We were tired.”"},
		},
		{
			"does not run on from an unquoted clause",
			"Ito said that the dam burst. “We ran for our lives.”",
			[]string{"ThatObject: Ito | said | that the dam burst", "Continued: Ito |  | “We ran for our lives.”"},
		},
		{
			"Fragment, the verb before is the cue",
			"Ito staged what fans saw as “a quiet revolution” in Leeds.",
			[]string{"Fragment: fans | saw | “a quiet revolution”"},
		},
		{
			"Fragment, without a subject",
			"To stage “a quiet revolution” takes years.",
			[]string{"Fragment:  | stage | “a quiet revolution”"},
		},
		{
			"Fragment, be is no cue",
			"The dam is “a danger to everybody” downstream.",
			[]string{"Unattributed:  |  | “a danger to everybody”"},
		},
		{
			"Unattributed",
			"In the valley of “a thousand small rivers” it rained.",
			[]string{"Unattributed:  |  | “a thousand small rivers”"},
		},
		{"a single word is no speech", "The dealer kept a “special” drawer.", nil},
		{"a title is no speech", "Ito wrote “The Bridge Over Water” in 1990.", nil},
		{
			"a title that is a sentence is speech",
			"Ito turned. “Stop The Train Now!”",
			[]string{"Continued: Ito |  | “Stop The Train Now!”"},
		},
		{
			"runs on from a clause beside",
			"The dam had burst, Ann Ito said. “We ran for our lives.”",
			[]string{"ClauseBeside sure: Ann Ito | said | The dam had burst … “We ran for our lives.”"},
		},
		{
			"runs on from a label, in a new paragraph",
			"Ann Ito: “We lost.”\n\n“We were tired.”",
			[]string{"Colon: Ann Ito | : | “We lost.” … “We were tired.”"},
		},
		{
			"a dash and a common noun is no signature",
			"“The bus never comes.” — a driver",
			[]string{"Continued continues:  |  | “The bus never comes.”"},
		},
		{
			"Colon, only a day before",
			"Here is Monday: “The mill will never close.”",
			[]string{"Colon continues:  |  | “The mill will never close.”"},
		},
		{
			"runs on from a quotation behind another sentence",
			"It rained. “We lost,” Ito said.\n\n“We were tired.”",
			[]string{"QuotedBeside: Ito | said | “We lost,” … “We were tired.”"},
		},
		{
			"runs on from a quotation whose speaker follows",
			"It rained. “We lost,” said Ann Ito of Perth.\n\n“We were tired.”",
			[]string{"QuotedBeside: Ann Ito of Perth | said | “We lost,” … “We were tired.”"},
		},
	})
}
