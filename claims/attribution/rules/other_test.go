package rules

import "testing"

// TestOther: according to, questions in the passive, and colons.
func TestOther(t *testing.T) {
	check(t, []sentence{
		{
			"According, behind",
			"The reef is dying, according to marine biologists.",
			[]string{"According: marine biologists | according to | The reef is dying"},
		},
		{
			"According, first",
			"According to marine biologists, the reef is dying.",
			[]string{"According: marine biologists | According to | the reef is dying"},
		},
		{
			"According, in the middle",
			"The reef, according to marine biologists, is dying.",
			[]string{"According: marine biologists | according to | The reef … is dying"},
		},
		{
			"According, in the middle of a list of facts",
			"Inflation is falling, according to Ann Ito, and fish are rare.",
			[]string{"According: Ann Ito | according to | Inflation is falling"},
		},
		{
			"According, with an apposition",
			"The town is growing, according to Ann Ito, a diver.",
			[]string{"According: Ann Ito, a diver | according to | The town is growing"},
		},
		{
			"According, first, with an apposition",
			"According to Ann Ito, a diver from Perth, inflation is falling.",
			[]string{"According: Ann Ito, a diver from Perth | According to | inflation is falling"},
		},
		{
			"According, citing somebody",
			"According to the Gazette, citing a diver, the town is growing.",
			[]string{"According: the Gazette | According to | the town is growing"},
		},
		{
			"According, a quotation",
			"“The party is split,” according to Ann Ito.",
			[]string{"According: Ann Ito | according to | “The party is split,”"},
		},
		{
			"According, first, a quotation without a comma",
			"According to Ann Ito “the party is split.”",
			[]string{"According: Ann Ito | According to | “the party is split.”"},
		},
		{
			"According, a quotation from the sentence before",
			"“It is over. The league is corrupt,” according to Ann Ito.",
			[]string{"According: Ann Ito | according to | “It is over. The league is corrupt,”"},
		},
		{"per", "The reef is dying, per Ann Ito.", []string{"According certain: Ann Ito | per | The reef is dying"}},
		{"per first", "Per the coach, the match is off.", []string{"According: the coach | Per | the match is off"}},
		{"per in a rate is no cue", "The tram costs 3 euros per ride, he paid.", nil},
		{
			"in somebody's words",
			"In Ito’s words, the reef is “a graveyard.”",
			[]string{"According certain: Ito | In Ito’s words | the reef is “a graveyard.”"},
		},
		{"in other words is nobody", "In other words, the league is corrupt.", nil},
		{"in a place is nobody", "In Perth, the reef is dying.", nil},
		{"nobody behind according to", "Inflation is falling, according to.", nil},
		{
			"passive, whether",
			"The striker was asked whether she would leave.",
			[]string{"ThatObject:  | was asked | whether she would leave"},
		},
		{
			"passive, about",
			"The banker was asked about the missing money.",
			[]string{"ThatObject:  | was asked | about the missing money"},
		},
		{
			"passive, a quotation",
			"The banker was asked “where the money was.”",
			[]string{"ThatObject:  | was asked | “where the money was.”"},
		},
		{"passive that asks nothing", "The banker was asked to leave.", nil},
		{
			"Colon, a headline",
			"Poll: voters tire of rain\n\nIt rained again.",
			[]string{"Colon: Poll | : | voters tire of rain"},
		},
		{"Colon, no headline in the text", "It rained again.\n\nPoll: voters tire of rain.", nil},
		{
			"Colon, a name and a quotation",
			"Ann Ito: “The town is growing.” “We are late.”",
			[]string{"Colon: Ann Ito | : | “The town is growing.” … “We are late.”"},
		},
		{
			"Colon, an aside behind the name",
			"Ann Ito (left): “The party is split.”",
			[]string{"Colon: Ann Ito (left) | : | “The party is split.”"},
		},
		{
			"Colon, a clause before is no name",
			"The diver saw one thing: “The league is corrupt.”",
			[]string{"Colon: The diver | saw | “The league is corrupt.”"},
		},
		{
			"a turn of a dialogue",
			"BRIGGS: The mill is sold.\n\nOSEI: To whom?",
			[]string{"Colon certain: BRIGGS | : | The mill is sold", "Colon certain: OSEI | : | To whom"},
		},
		{
			"a turn to the end of its paragraph",
			"BRIGGS: The mill is sold. It was time.",
			[]string{"Colon certain: BRIGGS | : | The mill is sold. It was time"},
		},
		{
			"a question and an answer",
			"Q: Who bought the mill?\n\nA: Nobody knows.",
			[]string{"Colon certain: Q | : | Who bought the mill", "Colon certain: A | : | Nobody knows"},
		},
		{"a label in the middle of a paragraph is no turn", "It rained. BRIGGS: The mill is sold.", nil},
		{
			"a label of many words is no turn",
			"THE OLD AND VERY QUIET MILLER: The mill is sold.",
			[]string{"Colon: THE OLD AND VERY QUIET MILLER | : | The mill is sold"},
		},
		{
			"a transcript that is quoted",
			"“BRIGGS: Will the mill close?\n\n“OSEI: It will not.\n\n“We will hire.\n\n“BRIGGS: Thank you.”",
			[]string{
				"Colon certain: BRIGGS | : | Will the mill close?",
				"Colon certain: OSEI | : | It will not.\n\n“We will hire.",
				"Colon certain: BRIGGS | : | Thank you.”",
			},
		},
		{
			"a quotation that begins with a name and no colon",
			"“BRIGGS sold the mill.”",
			[]string{"Continued continues:  |  | “BRIGGS sold the mill.”"},
		},
		{
			"According, in a quotation is none",
			"“According to Ito, inflation is falling” was printed.",
			[]string{"Unattributed:  |  | “According to Ito, inflation is falling”"},
		},
		{
			"According, first, no clause behind",
			"According to Ann Ito, a dying reef.",
			[]string{"According: Ann Ito | According to | a dying reef"},
		},
		{
			"in somebody's words, behind a clause",
			"The reef is a graveyard, in Ito’s words.",
			[]string{"According certain: Ito | in Ito’s words | The reef is a graveyard"},
		},
	})
}
