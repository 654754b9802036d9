package rules

import "testing"

// TestSubject: where the speaker of a cue is found.
func TestSubject(t *testing.T) {
	check(t, []sentence{
		{
			"an adverb between",
			"The vet repeatedly said the vaccine was safe.",
			[]string{"ClauseObject: The vet | repeatedly said | the vaccine was safe"},
		},
		{
			"a day between",
			"The vet on Tuesday said the budget was balanced.",
			[]string{"ClauseObject: The vet | said | the budget was balanced"},
		},
		{
			"late on a day between",
			"The vet late Tuesday said the pitch was frozen.",
			[]string{"ClauseObject: The vet | said | the pitch was frozen"},
		},
		{
			"a day before the speaker",
			"On Tuesday officials said the will was real.",
			[]string{"ClauseObject: officials | said | the will was real"},
		},
		{
			"a day that owns the noun",
			"Tuesday’s report said the line was shut.",
			[]string{"ClauseObject: Tuesday’s report | said | the line was shut"},
		},
		{
			"not is no adverb",
			"The vet did not say the dog was ill.",
			[]string{"ClauseObject: The vet | did not say | the dog was ill"},
		},
		{
			"a relative clause between",
			"The vet, who had come by boat, said the harvest was poor.",
			[]string{"ClauseObject: The vet | said | the harvest was poor"},
		},
		{
			"an apposition between",
			"The vet, a man of 60, said the vaccine was safe.",
			[]string{"ClauseObject: The vet | said | the vaccine was safe"},
		},
		{
			"a parenthesis between",
			"The vet (a man of 60) said the budget was balanced.",
			[]string{"ClauseObject: The vet | said | the budget was balanced"},
		},
		{
			"dashes between",
			"The vet — a man of 60 — said the pitch was frozen.",
			[]string{"ClauseObject: The vet | said | the pitch was frozen"},
		},
		{
			"two asides between",
			"The vet (a man of 60), who had come by boat, said the will was real.",
			[]string{"ClauseObject: The vet | said | the will was real"},
		},
		{
			"a clause before the comma is no aside",
			"When the vet came, she said the line was shut.",
			[]string{"ClauseObject: she | said | the line was shut"},
		},
		{
			"from a place",
			"Johnnie Wilson, of Springfield, Va., said the dog was ill.",
			[]string{"ClauseObject: Johnnie Wilson | said | the dog was ill"},
		},
		{
			"a name as aside",
			"His lawyer, Rui Costa, said the harvest was poor.",
			[]string{"ClauseObject: His lawyer, Rui Costa | said | the harvest was poor"},
		},
		{
			"a long aside that names nobody",
			"His lawyer, Rui Costa of the old firm in the harbour, said the vaccine was safe.",
			[]string{"ClauseObject: His lawyer | said | the vaccine was safe"},
		},
		{
			"a description before the name",
			"A spokeswoman, Anna Richardson White, said the budget was balanced.",
			[]string{"ClauseObject: A spokeswoman, Anna Richardson White | said | the budget was balanced"},
		},
		{
			"a place before the name is no description",
			"In court, Anna White said the pitch was frozen.",
			[]string{"ClauseObject: Anna White | said | the pitch was frozen"},
		},
		{
			"a plural before the name is no description",
			"For pets, Anna White said the will was real.",
			[]string{"ClauseObject: Anna White | said | the will was real"},
		},
		{
			"who behind a comma",
			"The vet, who said the dog was ill, left.",
			[]string{"ClauseObject certain: who = The vet | said | the dog was ill"},
		},
		{
			"who behind an aside",
			"The vet (Anna White), who said the dog was ill, left.",
			[]string{"ClauseObject certain: who = The vet | said | the dog was ill"},
		},
		{"who without a noun", "Who said the harvest was poor?", nil},
		{
			"joined by and",
			"The vet said the vaccine was safe and warned that it might die.",
			[]string{
				"ClauseObject: The vet | said | the vaccine was safe",
				"ThatObject: The vet | warned | that it might die",
			},
		},
		{
			"joined without a cue before",
			"The vet washed her hands and said the budget was balanced.",
			[]string{"ClauseObject: The vet | said | the budget was balanced"},
		},
		{
			"adding",
			"The dog was ill, the vet said, adding that it was old.",
			[]string{"ClauseBeside: the vet | said | The dog was ill", "ThatObject: the vet | adding | that it was old"},
		},
		{
			"while insisting",
			"The vet left while insisting the pitch was frozen.",
			[]string{"ClauseObject: The vet | insisting | the pitch was frozen"},
		},
		{
			"quoted as saying",
			"Xinhua quoted Wang as saying the will was real.",
			[]string{
				"NounObject: Xinhua | quoted | Wang as saying the will was real",
				"ClauseObject: Wang | saying | the will was real",
			},
		},
		{
			"cited as saying",
			"The Post cited two vets as saying the line was shut.",
			[]string{
				"NounObject: The Post | cited | two vets as saying the line was shut",
				"ClauseObject: two vets | saying | the line was shut",
			},
		},
		{
			"as saying of nobody quoted",
			"Fans remember Wang as saying the dog was ill.",
			[]string{"ClauseObject: Fans | remember | Wang as saying the dog was ill"},
		},
		{
			"inverted",
			"“The dog is ill,” says Anna White.",
			[]string{"QuotedBeside: Anna White | says | “The dog is ill,”"},
		},
		{
			"inverted with have",
			"“The dog is ill,” has said Anna White.",
			[]string{"QuotedBeside: Anna White | has said | “The dog is ill,”"},
		},
		{
			"inverted, behind a clause",
			"The dog is ill, said Anna White.",
			[]string{"ClauseBeside: Anna White | said | The dog is ill"},
		},
		{
			"inverted, behind a dash",
			"The dog is ill — said Anna White.",
			[]string{"ClauseBeside: Anna White | said | The dog is ill"},
		},
		{
			"inverted, behind an aside it is not",
			"The vet, a man of 60, said people were ill.",
			[]string{"ClauseObject: The vet | said | people were ill"},
		},
		{"inverted, the object it is not", "He came in, said people were ill and left.", nil},
		{"no subject", "To say the harvest was poor is wrong.", nil},
		{
			"an adverb before a day between",
			"The vet again on Tuesday said the vaccine was safe.",
			[]string{"ClauseObject: The vet | said | the vaccine was safe"},
		},
		{
			"inverted, an aside is no content",
			"The judge, a man of 60, said nothing.",
			[]string{"ClauseObject: The judge | said | nothing"},
		},
		{"inverted, nothing said", "Said Ann Ito on Friday.", nil},
		{
			"an apposition that is no name",
			"His lawyer, a good man, said the budget was balanced.",
			[]string{"ClauseObject: His lawyer | said | the budget was balanced"},
		},
		{
			"an object before the comma is no description",
			"He met a spokeswoman, Anna White said.",
			[]string{"ClauseBeside sure: Anna White | said | He met a spokeswoman"},
		},
		{
			"by saying",
			"The vet upset him by saying the pitch was frozen.",
			[]string{"ClauseObject: The vet | saying | the pitch was frozen"},
		},
		{"a quoted word is no speaker", "“Nobody” said the dog was ill.", nil},
	})
}
