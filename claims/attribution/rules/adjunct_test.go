package rules

import "testing"

// TestAdjuncts: what may stand between a cue and its content: a day, an occasion, those who listen.
func TestAdjuncts(t *testing.T) {
	check(t, []sentence{
		{
			"a day",
			"The coach said Tuesday that the pitch was frozen.",
			[]string{"ThatObject: The coach | said | that the pitch was frozen"},
		},
		{
			"an adverb",
			"The minister said again that the tax would stay.",
			[]string{"ThatObject: The minister | said | that the tax would stay"},
		},
		{
			"last week",
			"The bank said last week it would close ten branches.",
			[]string{"ClauseObject: The bank | said | it would close ten branches"},
		},
		{
			"this Friday",
			"The referee said this Friday that the goal was offside.",
			[]string{"ThatObject: The referee | said | that the goal was offside"},
		},
		{
			"this firm, no time",
			"The auditor said this firm was bankrupt.",
			[]string{"ClauseObject: The auditor | said | this firm was bankrupt"},
		},
		{
			"an adjective that is no adverb",
			"The vet said later tests were clean.",
			[]string{"ClauseObject: The vet | said | later tests were clean"},
		},
		{
			"an occasion before that",
			"The judge said in her ruling that the lease was void.",
			[]string{"ThatObject: The judge | said | that the lease was void"},
		},
		{
			"an occasion before a clause",
			"The airline said in a statement it had lost the luggage.",
			[]string{"ClauseObject: The airline | said | it had lost the luggage"},
		},
		{
			"a year",
			"The museum said in 2019 the mask was a forgery.",
			[]string{"ClauseObject: The museum | said | the mask was a forgery"},
		},
		{
			"a year of the last century",
			"The archive said in 1987 the letter was lost.",
			[]string{"ClauseObject: The archive | said | the letter was lost"},
		},
		{
			"a day behind on",
			"The club said on Friday its striker had signed.",
			[]string{"ClauseObject: The club | said | its striker had signed"},
		},
		{
			"at the end of the sentence",
			"“It works,” the engineer said at the plant.",
			[]string{"QuotedBeside: the engineer | said | “It works,”"},
		},
		{
			"at least is no occasion",
			"The police said at least six people were hurt.",
			[]string{"ClauseObject: The police | said | at least six people were hurt"},
		},
		{
			"a place that is no occasion",
			"The tram company said in Leeds the tracks were worn.",
			[]string{"ClauseObject: The tram company | said | in Leeds the tracks were worn"},
		},
		{
			"several after each other",
			"The senator said on Monday in an interview with the Gazette that the bill was dead.",
			[]string{"ThatObject: The senator | said | that the bill was dead"},
		},
		{
			"to an audience",
			"The surgeon said to reporters the patient was awake.",
			[]string{"ClauseObject: The surgeon | said | the patient was awake"},
		},
		{
			"a quotation behind it",
			"The farmer said on Sunday “the river is poisoned.”",
			[]string{"QuotedObject: The farmer | said | “the river is poisoned.”"},
		},
		{
			"an occasion before a comma",
			"“It was close,” the skipper said in an interview, smiling.",
			[]string{"QuotedBeside: the skipper | said | “It was close,”"},
		},
		{
			"at most is no occasion",
			"The police said at most six people were hurt.",
			[]string{"ClauseObject: The police | said | at most six people were hurt"},
		},
		{
			"a place before that",
			"The envoy said in Geneva that the talks had failed.",
			[]string{"ThatObject: The envoy | said | that the talks had failed"},
		},
		{
			"a place before a quotation",
			"The envoy said in Geneva “the talks have failed.”",
			[]string{"QuotedObject: The envoy | said | “the talks have failed.”"},
		},
		{
			"a place before the end",
			"The talks failed, the envoy said in Geneva.",
			[]string{"ClauseBeside sure: the envoy | said | The talks failed"},
		},
		{
			"behind a speaker that follows the cue",
			"The talks failed, said Ann Ito during a break.",
			[]string{"ClauseBeside: Ann Ito | said | The talks failed"},
		},
	})
}
