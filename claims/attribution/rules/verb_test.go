package rules

import "testing"

// TestVerb: which verbs are cues, and what belongs to their groups.
func TestVerb(t *testing.T) {
	check(t, []sentence{
		{
			"auxiliaries",
			"The firm has also said the reactor was safe.",
			[]string{"ClauseObject: The firm | has also said | the reactor was safe"},
		},
		{
			"a negation",
			"The firm didn’t say the merger was fair.",
			[]string{"ClauseObject: The firm | didn’t say | the merger was fair"},
		},
		{"a possessive is no auxiliary", "The firm’s said ship sank.", nil},
		{"a participle that modifies a noun", "The alleged thief left the court.", nil},
		{"a participle that modifies, behind an adjective", "The new proposed law failed.", nil},
		{
			"a participle with its own noun behind it",
			"The man said women drove better.",
			[]string{"ClauseObject: The man | said | women drove better"},
		},
		{
			"went on to say",
			"The firm went on to say the ship was sound.",
			[]string{"ClauseObject: The firm | went on to say | the ship was sound"},
		},
		{
			"declined to say",
			"The firm declined to say whether the sample was clean.",
			[]string{
				"ToObject: The firm | declined | to say whether the sample was clean",
				"ThatObject: The firm | declined to say | whether the sample was clean",
			},
		},
		{
			"continues to insist",
			"The firm continues to insist the ship is sound.",
			[]string{"ClauseObject: The firm | continues to insist | the ship is sound"},
		},
		{
			"wants to ask",
			"The heir wants to ask whether the will is real.",
			[]string{
				"ToObject: The heir | wants | to ask whether the will is real",
				"ThatObject: The heir | wants to ask | whether the will is real",
			},
		},
		{"an infinitive that nobody governs", "The right to say the roof was new is precious.", nil},
		{
			"an infinitive that leads to a quotation",
			"All that is left is to say: “The ship is sound.”",
			[]string{"QuotedObject:  | say | “The ship is sound.”"},
		},
		{"a passive infinitive", "The firm ought to be told that the ship sank.", nil},
		{
			"quoted as saying",
			"The owner was quoted as saying the penalty was just.",
			[]string{"ClauseObject sure: The owner | was quoted as saying | the penalty was just"},
		},
		{
			"quoted by somebody as saying",
			"The owner was quoted by the Post as saying the reactor was safe.",
			[]string{"ClauseObject sure: The owner | was quoted by the Post as saying | the reactor was safe"},
		},
		{
			"cited as saying",
			"The owner was cited as saying the merger was fair.",
			[]string{"ClauseObject sure: The owner | was cited as saying | the merger was fair"},
		},
		{"known as saying is no quoting", "The owner was known as saying the ship was sound.", nil},
		{
			"pointed out",
			"The owner pointed out that the ship was new.",
			[]string{"ThatObject: The owner | pointed out | that the ship was new"},
		},
		{
			"an unknown verb beside a quotation",
			"“The ship is sound, you fool,” the owner barked.",
			[]string{"QuotedBeside: the owner | barked | “The ship is sound, you fool,”"},
		},
		{
			"an unknown verb, inverted",
			"“Is the ship sound?” barked the owner.",
			[]string{"QuotedBeside: the owner | barked | “Is the ship sound?”"},
		},
		{
			"an unknown verb, inverted, with more",
			"“Is the ship sound?” barked the owner, a baker.",
			[]string{"QuotedBeside: the owner, a baker | barked | “Is the ship sound?”"},
		},
		{
			"an unknown verb in the middle of a clause",
			"“Is the ship sound?” The owner barked at the dog all night.",
			[]string{"Continued continues:  |  | “Is the ship sound?”"},
		},
		{
			"be is no such verb",
			"“The ship is sound,” was the answer.",
			[]string{"Unattributed:  |  | “The ship is sound,”"},
		},
		{
			"a verb taken for a noun",
			"“The ship is sound,” Conway notes.",
			[]string{"QuotedBeside: Conway | notes | “The ship is sound,”"},
		},
		{"a quotation that does not lead on", "“The ship” the owner painted.", nil},
		{
			"a verb in a quotation",
			"“He said it was sound” is a lie.",
			[]string{"Unattributed:  |  | “He said it was sound”"},
		},
		{"a participle that modifies, before an adjective", "The alleged old thief left the court.", nil},
		{"an infinitive without a quotation", "The firm used its blog to say the sample was clean.", nil},
		{
			"passive with an adverb",
			"The banker was never asked whether she knew.",
			[]string{"ThatObject:  | was never asked | whether she knew"},
		},
	})
}
