package rules

import "testing"

// TestAfter: the content behind a cue, and where it ends.
func TestAfter(t *testing.T) {
	check(t, []sentence{
		{
			"QuotedObject, behind a colon",
			"The nurse said: “The ward is full.”",
			[]string{"QuotedObject: The nurse | said | “The ward is full.”"},
		},
		{
			"QuotedObject, behind a comma",
			"The guard asked, “Who left the gate open?”",
			[]string{"QuotedObject: The guard | asked | “Who left the gate open?”"},
		},
		{
			"QuotedObject, with the rest of its clause",
			"The mayor said “the old bridge” would be sold.",
			[]string{"QuotedObject: The mayor | said | “the old bridge” would be sold"},
		},
		{
			"QuotedObject, goes on",
			"The mayor said: “We will rebuild.” “It may take years.”",
			[]string{"QuotedObject: The mayor | said | “We will rebuild.” … “It may take years.”"},
		},
		{
			"QuotedObject, and the next cue",
			"The mayor said the plan was “a farce” and added that he would resign.",
			[]string{
				"ClauseObject: The mayor | said | the plan was “a farce”",
				"ThatObject: The mayor | added | that he would resign",
			},
		},
		{"a title that is praised", "Critics praised “The Long Winter” on Friday.", nil},
		{
			"a fragment behind a verb that only stands beside",
			"The strike will continue “as long as it takes” in Leeds.",
			[]string{"Fragment: The strike | will continue | “as long as it takes”"},
		},
		{
			"ThatObject",
			"The surveyor warned that the tower was leaning.",
			[]string{"ThatObject: The surveyor | warned | that the tower was leaning"},
		},
		{
			"ThatObject, whether",
			"The board asked whether the bank had lied.",
			[]string{"ThatObject: The board | asked | whether the bank had lied"},
		},
		{
			"ThatObject, how",
			"The coroner asked how the fire began.",
			[]string{"ThatObject: The coroner | asked | how the fire began"},
		},
		{
			"ThatObject, pointed out",
			"The lawyer pointed out that the deadline had passed.",
			[]string{"ThatObject: The lawyer | pointed out | that the deadline had passed"},
		},
		{
			"ClauseObject",
			"Traders said the price of copper would fall.",
			[]string{"ClauseObject: Traders | said | the price of copper would fall"},
		},
		{
			"ClauseObject, without a verb",
			"The witness said nothing about the car.",
			[]string{"ClauseObject: The witness | said | nothing about the car"},
		},
		{
			"ToObject",
			"The company promised to refund the fares.",
			[]string{"ToObject: The company | promised | to refund the fares"},
		},
		{
			"ToObject, by its preposition",
			"The goalkeeper admitted to a foul.",
			[]string{"ToObject: The goalkeeper | admitted | to a foul"},
		},
		{"to somebody is no content", "The widow said to the priest.", nil},
		{
			"NounObject",
			"The report cited a lack of lifeboats.",
			[]string{"NounObject: The report | cited | a lack of lifeboats"},
		},
		{
			"NounObject, behind a preposition",
			"The union called for a strike.",
			[]string{"NounObject: The union | called for | a strike"},
		},
		{
			"NounObject, pointed to",
			"The geologist pointed to a crack in the dam.",
			[]string{"ToObject: The geologist | pointed | to a crack in the dam"},
		},
		{
			"callsOn: what somebody is to do",
			"The union called on ministers to act.",
			[]string{"NounObject sure: The union | called on | ministers to act"},
		},
		{
			"callsOn: not without a verb",
			"The union called on ministers.",
			[]string{"NounObject: The union | called on | ministers"},
		},
		{"nothing behind the preposition", "The crowd called for.", nil},
		{"nothing but an object", "The court accused the bank.", nil},
		{"a comma behind the cue", "The clerk said, then left.", nil},
		{"an adverbial clause tells when", "The captain spoke as the ship sank.", nil},
		{"an adverbial clause is no content", "The vet said as she left.", nil},
		{
			"a semicolon ends it",
			"The chef said the fish was fresh; the inspector disagreed.",
			[]string{"ClauseObject: The chef | said | the fish was fresh"},
		},
		{
			"a closing parenthesis ends it",
			"The team (its doctor said the knee was fine) lost again.",
			[]string{"ClauseObject: its doctor | said | the knee was fine"},
		},
		{
			"a parenthesis of its own does not",
			"The ranger said the lake (the largest in the county) was dry.",
			[]string{"ClauseObject: The ranger | said | the lake (the largest in the county) was dry"},
		},
		{
			"according to ends it",
			"The trader said rice was scarce, according to the Gazette.",
			[]string{
				"According: the Gazette | according to | The trader said rice was scarce",
				"ClauseObject: The trader | said | rice was scarce",
			},
		},
		{
			"citing ends it",
			"The Gazette said the pier would close, citing an engineer.",
			[]string{
				"ClauseObject: The Gazette | said | the pier would close",
				"NounObject: The Gazette | citing | an engineer",
			},
		},
		{
			"a participle that is no cue does not",
			"The coach said the team played badly, losing all its games.",
			[]string{"ClauseObject: The coach | said | the team played badly, losing all its games"},
		},
		{
			"joined by and",
			"The warden said the jail was full and added that it was cold.",
			[]string{
				"ClauseObject: The warden | said | the jail was full",
				"ThatObject: The warden | added | that it was cold",
			},
		},
		{
			"joined by a comma and and",
			"The warden said the jail was full, and added that it was cold.",
			[]string{
				"ClauseObject: The warden | said | the jail was full",
				"ThatObject: The warden | added | that it was cold",
			},
		},
		{
			"a wish that is joined stays inside",
			"The owner said the club was poor and wanted a buyer.",
			[]string{"ClauseObject: The owner | said | the club was poor and wanted a buyer"},
		},
		{
			"set against by but",
			"The pilot said the engine failed, but the maker said it was sound.",
			[]string{
				"ClauseObject: The pilot | said | the engine failed",
				"ClauseObject: the maker | said | it was sound",
			},
		},
		{
			"set against by a comma and and",
			"The tenant said the roof leaked, and the landlord said it was new.",
			[]string{
				"ClauseObject: The tenant | said | the roof leaked",
				"ClauseObject: the landlord | said | it was new",
			},
		},
		{
			"and without a comma goes on",
			"The tenant said the roof leaked and the landlord said it was new.",
			[]string{
				"ClauseObject: The tenant | said | the roof leaked and the landlord said it was new",
				"ClauseObject: the landlord | said | it was new",
			},
		},
		{
			"another one beside it",
			"The doctor said the virus was mild, the agency reported.",
			[]string{
				"ClauseBeside sure: the agency | reported | The doctor said the virus was mild",
				"ClauseObject: The doctor | said | the virus was mild",
			},
		},
		{
			"another one beside a quotation",
			"The doctor said the virus was “mild,” the agency reported.",
			[]string{
				"QuotedBeside: the agency | reported | The doctor said the virus was “mild,”",
				"ClauseObject: The doctor | said | the virus was “mild,”",
			},
		},
		{
			"who, to the next comma",
			"The farmer, who said the well was poisoned, moved away.",
			[]string{"ClauseObject certain: who = The farmer | said | the well was poisoned"},
		},
		{
			"quoted by, as saying",
			"Ito was quoted by the Post as saying the probe was lost.",
			[]string{"ClauseObject sure: Ito | was quoted by the Post as saying | the probe was lost"},
		},
		{
			"QuotedObject, a sentence with words behind it",
			"The mayor said “The bridge will be sold!” to the crowd.",
			[]string{"QuotedObject: The mayor | said | “The bridge will be sold!”"},
		},
		{
			"NounObject, of whom it is said, a pronoun",
			"Prosecutors accused him of hiding losses.",
			[]string{"NounObject: Prosecutors | accused | him of hiding losses"},
		},
		{
			"callsOn: no other verb",
			"The minister insisted on troops to leave.",
			[]string{"NounObject: The minister | insisted on | troops to leave"},
		},
		{
			"callsOn: no other preposition",
			"The union called for ministers to act.",
			[]string{"NounObject: The union | called for | ministers to act"},
		},
		{
			"ThatObject, a participle at the start, to the comma",
			"Asked whether he would resign, the minister left the hall.",
			[]string{"ThatObject:  | Asked | whether he would resign"},
		},
		{
			"a semicolon in quotation marks does not end it",
			"The poet said the line “rain; wind; snow” was hers.",
			[]string{"ClauseObject: The poet | said | the line “rain; wind; snow” was hers"},
		},
		{
			"adding ends it",
			"The firm said sales fell, adding that it would cut jobs.",
			[]string{
				"ClauseObject: The firm | said | sales fell",
				"ThatObject: The firm | adding | that it would cut jobs",
			},
		},
		{
			"writing ends it",
			"The critic said the play was dull, writing that it lacked jokes.",
			[]string{
				"ClauseObject: The critic | said | the play was dull",
				"ThatObject: The critic | writing | that it lacked jokes",
			},
		},
		{
			"announcing ends it",
			"The club said its coach was ill, announcing that the match was off.",
			[]string{
				"ClauseObject: The club | said | its coach was ill",
				"ThatObject: The club | announcing | that the match was off",
			},
		},
		{
			"another one beside it, inverted",
			"The doctor said the virus was mild, reported the agency.",
			[]string{
				"ClauseBeside: the agency | reported | The doctor said the virus was mild",
				"ClauseObject: The doctor | said | the virus was mild",
			},
		},
		{"nobody behind a preposition", "Called for by the union, the strike began.", nil},
	})
}
