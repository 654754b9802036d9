package rules

import "testing"

// TestSubject: where the speaker of a cue is found.
func TestSubject(t *testing.T) {
	check(t, []sentence{
		{
			"an adverb between",
			"The vet repeatedly said the dog was ill.",
			[]string{"ClauseObject: The vet | repeatedly said | the dog was ill"},
		},
		{
			"a day between",
			"The vet on Tuesday said the dog was ill.",
			[]string{"ClauseObject: The vet | said | the dog was ill"},
		},
		{
			"late on a day between",
			"The vet late Tuesday said the dog was ill.",
			[]string{"ClauseObject: The vet | said | the dog was ill"},
		},
		{
			"a day before the speaker",
			"On Tuesday officials said the dog was ill.",
			[]string{"ClauseObject: officials | said | the dog was ill"},
		},
		{
			"a day that owns the noun",
			"Tuesday’s report said the dog was ill.",
			[]string{"ClauseObject: Tuesday’s report | said | the dog was ill"},
		},
		{
			"not is no adverb",
			"The vet did not say the dog was ill.",
			[]string{"ClauseObject: The vet | did not say | the dog was ill"},
		},
		{
			"a relative clause between",
			"The vet, who had come by boat, said the dog was ill.",
			[]string{"ClauseObject: The vet | said | the dog was ill"},
		},
		{
			"an apposition between",
			"The vet, a man of 60, said the dog was ill.",
			[]string{"ClauseObject: The vet | said | the dog was ill"},
		},
		{
			"a parenthesis between",
			"The vet (a man of 60) said the dog was ill.",
			[]string{"ClauseObject: The vet | said | the dog was ill"},
		},
		{
			"dashes between",
			"The vet — a man of 60 — said the dog was ill.",
			[]string{"ClauseObject: The vet | said | the dog was ill"},
		},
		{
			"two asides between",
			"The vet (a man of 60), who had come by boat, said the dog was ill.",
			[]string{"ClauseObject: The vet | said | the dog was ill"},
		},
		{
			"a clause before the comma is no aside",
			"When the vet came, she said the dog was ill.",
			[]string{"ClauseObject: she | said | the dog was ill"},
		},
		{
			"from a place",
			"Johnnie Wilson, of Springfield, Va., said the dog was ill.",
			[]string{"ClauseObject: Johnnie Wilson | said | the dog was ill"},
		},
		{
			"a name as aside",
			"His lawyer, Rui Costa, said the dog was ill.",
			[]string{"ClauseObject: His lawyer, Rui Costa | said | the dog was ill"},
		},
		{
			"a long aside that names nobody",
			"His lawyer, Rui Costa of the old firm in the harbour, said the dog was ill.",
			[]string{"ClauseObject: His lawyer | said | the dog was ill"},
		},
		{
			"a description before the name",
			"A spokeswoman, Anna Richardson White, said the dog was ill.",
			[]string{"ClauseObject: A spokeswoman, Anna Richardson White | said | the dog was ill"},
		},
		{
			"a place before the name is no description",
			"In court, Anna White said the dog was ill.",
			[]string{"ClauseObject: Anna White | said | the dog was ill"},
		},
		{
			"a plural before the name is no description",
			"For pets, Anna White said the dog was ill.",
			[]string{"ClauseObject: Anna White | said | the dog was ill"},
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
		{"who without a noun", "Who said the dog was ill?", nil},
		{
			"joined by and",
			"The vet said the dog was ill and warned that it might die.",
			[]string{"ClauseObject: The vet | said | the dog was ill", "ThatObject: The vet | warned | that it might die"},
		},
		{
			"joined without a cue before",
			"The vet washed her hands and said the dog was ill.",
			[]string{"ClauseObject: The vet | said | the dog was ill"},
		},
		{
			"adding",
			"The dog was ill, the vet said, adding that it was old.",
			[]string{"ClauseBeside: the vet | said | The dog was ill", "ThatObject: the vet | adding | that it was old"},
		},
		{
			"while insisting",
			"The vet left while insisting the dog was ill.",
			[]string{"ClauseObject: The vet | insisting | the dog was ill"},
		},
		{
			"quoted as saying",
			"Xinhua quoted Wang as saying the dog was ill.",
			[]string{
				"NounObject: Xinhua | quoted | Wang as saying the dog was ill",
				"ClauseObject: Wang | saying | the dog was ill",
			},
		},
		{
			"cited as saying",
			"The Post cited two vets as saying the dog was ill.",
			[]string{
				"NounObject: The Post | cited | two vets as saying the dog was ill",
				"ClauseObject: two vets | saying | the dog was ill",
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
		{"no subject", "To say the dog was ill is wrong.", nil},
		{
			"an adverb before a day between",
			"The vet again on Tuesday said the dog was ill.",
			[]string{"ClauseObject: The vet | said | the dog was ill"},
		},
		{
			"inverted, an aside is no content",
			"The judge, a man of 60, said nothing.",
			[]string{"ClauseObject: The judge | said | nothing"},
		},
		{"inverted, nothing said", "Said Ann Ito on Friday.", nil},
		{
			"an apposition that is no name",
			"His lawyer, a good man, said the dog was ill.",
			[]string{"ClauseObject: His lawyer | said | the dog was ill"},
		},
		{
			"an object before the comma is no description",
			"He met a spokeswoman, Anna White said.",
			[]string{"ClauseBeside sure: Anna White | said | He met a spokeswoman"},
		},
		{
			"by saying",
			"The vet upset him by saying the dog was ill.",
			[]string{"ClauseObject: The vet | saying | the dog was ill"},
		},
	})
}
