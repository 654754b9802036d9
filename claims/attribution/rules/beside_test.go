package rules

import "testing"

// TestBeside: an attribution that stands beside its content or in the middle of it.
func TestBeside(t *testing.T) {
	check(t, []sentence{
		{
			"QuotedBeside",
			"“The pitch was frozen,” the coach said.",
			[]string{"QuotedBeside: the coach | said | “The pitch was frozen,”"},
		},
		{
			"QuotedBeside, inverted",
			"“The jury was misled,” said the coach.",
			[]string{"QuotedBeside: the coach | said | “The jury was misled,”"},
		},
		{
			"QuotedBeside, comma outside the marks",
			"“The comet was small”, the coach said.",
			[]string{"QuotedBeside: the coach | said | “The comet was small”"},
		},
		{
			"QuotedBeside, a question",
			"“Who pays?” the senator asked.",
			[]string{"QuotedBeside: the senator | asked | “Who pays?”"},
		},
		{
			"QuotedBeside, broken off",
			"“If the dam breaks—” the engineer said.",
			[]string{"QuotedBeside: the engineer | said | “If the dam breaks—”"},
		},
		{
			"QuotedBeside, of several sentences",
			"“We lost. We were tired,” the coach said.",
			[]string{"QuotedBeside: the coach | said | “We lost. We were tired,”"},
		},
		{
			"QuotedBeside, a fragment before",
			"The verdict was “a disgrace to the court,” the widow said.",
			[]string{"QuotedBeside: the widow | said | The verdict was “a disgrace to the court,”"},
		},
		{
			"QuotedBeside, words behind the cue",
			"“The train is late,” the guard said with a yawn.",
			[]string{"QuotedBeside: the guard | said | “The train is late,”"},
		},
		{
			"QuotedBeside, goes on within the sentence",
			"“The train,” the guard said, “is late.”",
			[]string{"QuotedBeside: the guard | said | “The train,” … “is late.”"},
		},
		{
			"QuotedBeside, goes on behind and",
			"“The verdict is wrong,” the guard said, and “it will be later.”",
			[]string{"QuotedBeside: the guard | said | “The verdict is wrong,” … “it will be later.”"},
		},
		{
			"QuotedBeside, goes on without a comma",
			"“The soup is cold,” the guard said “and full.”",
			[]string{"QuotedBeside: the guard | said | “The soup is cold,” … “and full.”"},
		},
		{
			"QuotedBeside, goes on in new sentences",
			"“The train is late,” the guard said. “It is full.” “It is cold.”",
			[]string{"QuotedBeside: the guard | said | “The train is late,” … “It is full.” … “It is cold.”"},
		},
		{
			"QuotedBeside, a colon and another quotation",
			"“It failed,” Ito said: “It was never tested.”",
			[]string{"QuotedBeside: Ito | said | “It failed,” … “It was never tested.”"},
		},
		{
			"QuotedBeside, not over what stands unquoted",
			"“We lost,” the coach said. He left. “It rained.”",
			[]string{"QuotedBeside: the coach | said | “We lost,”", "Continued: He |  | “It rained.”"},
		},
		{
			"QuotedBeside, not into a sentence around the next",
			"“We lost,” the coach said. “Rain” fell all day.",
			[]string{"QuotedBeside: the coach | said | “We lost,”"},
		},
		{
			"ClauseBeside",
			"The budget was cut, the coach said.",
			[]string{"ClauseBeside sure: the coach | said | The budget was cut"},
		},
		{
			"ClauseBeside, a dash before",
			"The pitch was frozen — the coach said on Friday.",
			[]string{"ClauseBeside: the coach | said | The pitch was frozen"},
		},
		{
			"ClauseBeside, a clause of time behind",
			"The dam burst, the mayor said as the water rose.",
			[]string{"ClauseBeside: the mayor | said | The dam burst"},
		},
		{
			"ClauseBeside, interrupting",
			"The tram, the driver said, was full.",
			[]string{"ClauseBeside: the driver | said | The tram … was full"},
		},
		{
			"ClauseBeside, a participle behind",
			"The tram was full, the driver said, citing a broken door.",
			[]string{
				"ClauseBeside: the driver | said | The tram was full",
				"NounObject: the driver | citing | a broken door",
			},
		},
		{
			"ClauseBeside, after behind",
			"The shop closed, the owner said, after the flood.",
			[]string{"ClauseBeside: the owner | said | The shop closed"},
		},
		{
			"ClauseBeside, begins with a quotation",
			"“Nobody” paid the fare, the driver said.",
			[]string{"ClauseBeside sure: the driver | said | “Nobody” paid the fare"},
		},
		{
			"ClauseBeside, no colon behind",
			"The tram, the driver said: it was full.",
			[]string{"ClauseObject: the driver | said | it was full"},
		},
		{
			"closesSentence: the end of the sentence",
			"Lee had resigned, the agency reported.",
			[]string{"ClauseBeside sure: the agency | reported | Lee had resigned"},
		},
		{
			"closesSentence: not with hearers",
			"Lee had resigned, the agency told subscribers.",
			[]string{"ClauseBeside: the agency | told | Lee had resigned"},
		},
		{
			"closesSentence: with a day",
			"Lee had resigned, the agency told on Friday.",
			[]string{"ClauseBeside sure: the agency | told | Lee had resigned"},
		},
		{
			"closesSentence: not inverted",
			"Lee had resigned, reported the agency.",
			[]string{"ClauseBeside: the agency | reported | Lee had resigned"},
		},
		{"nothing before the speaker", "The coach said.", nil},
		{
			"a quotation in the paragraph before",
			"“It rained all day,”\n\nThe coach said.",
			[]string{"Continued continues:  |  | “It rained all day,”"},
		},
		{
			"a title is no content",
			"On “Meet the Farmers,” Ito said the soil was dry.",
			[]string{"ClauseObject: Ito | said | the soil was dry"},
		},
		{
			"a finished quotation before",
			"“We lost.” The coach said the pitch was bad.",
			[]string{"Continued continues:  |  | “We lost.”", "ClauseObject: The coach | said | the pitch was bad"},
		},
		{"no comma before", "He left when the coach said.", nil},
		{"who is not beside", "Ann Ito, who said on Friday, left.", nil},
		{"a cue that does not stand beside", "The tram was full, the driver accused.", nil},
		{
			"a clause of its own behind",
			"The night was “cold,” the guard said the heating had failed.",
			[]string{"ClauseObject: the guard | said | the heating had failed"},
		},
		{
			"that behind",
			"“Trains,” the guard said that the line was shut.",
			[]string{"ThatObject: the guard | said | that the line was shut"},
		},
		{
			"QuotedBeside, a quotation with an exclamation",
			"“We lost!” The coach said.",
			[]string{"QuotedBeside: The coach | said | “We lost!”"},
		},
		{
			"QuotedBeside, a quotation in a quotation",
			"“I never read ‘The Mill,’ ” said Bo Ek.",
			[]string{"QuotedBeside: Bo Ek | said | “I never read ‘The Mill,’ ”"},
		},
		{
			"QuotedBeside, comma outside, words behind the cue",
			"“The verdict is wrong”, the guard said with a yawn.",
			[]string{"QuotedBeside: the guard | said | “The verdict is wrong”"},
		},
		{
			"QuotedBeside, broken off, words behind the cue",
			"“If the dam breaks—” the engineer said with a sigh.",
			[]string{"QuotedBeside: the engineer | said | “If the dam breaks—”"},
		},
		{
			"QuotedBeside, a fragment goes on",
			"The night was “cold,” the guard said, “and long.”",
			[]string{"QuotedBeside: the guard | said | The night was “cold,” … “and long.”"},
		},
		{
			"QuotedBeside, does not go on unquoted",
			"“The tram was full,” the driver said, and the bus was late.",
			[]string{"QuotedBeside: the driver | said | “The tram was full,”"},
		},
		{
			"ClauseBeside, between dashes",
			"The tram — the driver said — was full.",
			[]string{"ClauseBeside: the driver | said | The tram … was full"},
		},
		{
			"ClauseBeside, begins with a quotation of two sentences",
			"“Nobody. Ever” paid the fare, the driver said.",
			[]string{"ClauseBeside sure: the driver | said | “Nobody. Ever” paid the fare"},
		},
		{
			"closesSentence: with a day alone",
			"Lee had resigned, the agency told Friday.",
			[]string{"ClauseBeside sure: the agency | told | Lee had resigned"},
		},
		{
			"contentStart: behind another sentence",
			"It rained. The pitch was frozen, the coach said.",
			[]string{"ClauseBeside sure: the coach | said | The pitch was frozen"},
		},
		{
			"contentStart: a quotation behind another sentence",
			"It rained. “We lost,” the coach said.",
			[]string{"QuotedBeside: the coach | said | “We lost,”"},
		},
		{
			"contentStart: a fragment behind another sentence",
			"It rained. The verdict was “a disgrace to the court,” the widow said.",
			[]string{"QuotedBeside: the widow | said | The verdict was “a disgrace to the court,”"},
		},
		{
			"hasCue: a quotation behind somebody else’s statement",
			"The agent testified; “Nobody could have stopped him,” the officer said.",
			[]string{"QuotedBeside: the officer | said | “Nobody could have stopped him,”"},
		},
	})
}
