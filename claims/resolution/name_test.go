package resolution

import "testing"

// TestNameOf: what is a name, and what before it is none of it.
func TestNameOf(t *testing.T) {
	check(t, whose, []story{
		{
			"a title of an office with its place",
			"Secretary of State John Kerry came. [Kerry] welcomed the ruling.",
			[]string{"John Kerry (person)"},
		},
	})
}

// TestNameCast: what is a name, and what before it is none of it.
func TestNameCast(t *testing.T) {
	check(t, cast, []story{
		{"a title is no part", "President Anna Berg came.", []string{"Anna Berg (person) she: President"}},
		{
			"two titles",
			"Former Prime Minister Anna Berg came.",
			[]string{"Anna Berg (person) she: Former Prime Minister"},
		},
		{
			"a state's minister",
			"State Department came to the hall.",
			[]string{"State Department (organization)"},
		},
		{
			"a role that opens the sentence",
			"Farmer Jostein Lie came.",
			[]string{"Jostein Lie (person): Farmer"},
		},
		{"a role before a name of one word", "Nurse Tetteh came.", []string{"Tetteh (person): Nurse"}},
		{"a role before the name", "The critic Ann Lee came.", []string{"Ann Lee (person) she: critic"}},
		{
			"a common noun that opens the sentence",
			"Chipmaker shares slid on Monday. Traders feared for the chipmaker.",
			nil,
		},
		{
			"an institution that opens the sentence",
			"Council leader Anna Berg came.",
			[]string{"Anna Berg (person) she: Council leader"},
		},
		{"a plural that opens the sentence", "Forecasters erred again.", nil},
		{"an epithet", "Marco Silva, known as “The Crane,” came.", []string{"Marco Silva (person) he"}},
		{"a nickname inside", "Edwin “Shorty” Jones came.", []string{"Edwin Jones (person) he"}},
		{"straight and curly", "Ann O'Neill came. Ann O’Neill left.", []string{"Ann O'Neill (person) she"}},
		{"one letter is none", "The letter X came.", nil},
		{"with an article", "The Rovers came.", []string{"Rovers (organization)"}},
		{"near a place", "It rained near Zorblax.", []string{"Zorblax (unknown)"}},
		{"a possessive is no part", "Anna Berg’s dog came.", []string{"Anna Berg (person) she"}},
		{"a lady", "Lady Zorblax came.", []string{"Zorblax (person) she: Lady"}},
		{"a lord", "Lord Zorblax came.", []string{"Zorblax (person) he: Lord"}},
		{
			"a headline in capitals names nobody new",
			"Zorblax Wins Big Race Again\n\nIt rained in the town all day.",
			nil,
		},
		{"with Jr.", "Robert Kane Jr. came.", []string{"Robert Kane Jr. (person) he"}},
		{
			"a common noun that opens the sentence, before a role",
			"Harbour chief Ann Lee came.",
			[]string{"Ann Lee (person) she: Harbour chief"},
		},
		{
			"spellAlike: a word in both spellings",
			"O'Neill came. O’Neill left.",
			[]string{"O'Neill (person)"},
		},
		{
			"isCommon: a noun that is written small elsewhere",
			"Miner found alive\n\nA miner was found alive in Perth.",
			[]string{"Perth (unknown)"},
		},
	})
}
