package resolution

import "testing"

// TestDescribeOf: what the article says of those whom it names.
func TestDescribeOf(t *testing.T) {
	check(t, whose, []story{
		{
			"readAge: behind the name",
			"Rosemary Pike, 81, fell. Mary Jones, 54, helped. [The 54-year-old] denied the report.",
			[]string{"Mary Jones (person) by repeated"},
		},
		{
			"readAge: before the name",
			"The 81-year-old Rosemary Pike fell. Mary Jones helped. [The 81-year-old] said the trial was fair.",
			[]string{"Rosemary Pike (person) by repeated"},
		},
		{
			"readTail: of a club",
			"Coach Marcus Bell of Upton Athletic lost. Mark Smith won. [The Upton coach] welcomed the ruling.",
			[]string{"Marcus Bell (person) by repeated"},
		},
		{
			"readTail: of a club, behind a comma",
			"Priya Raman, of Upton Athletic, met coach Mark Smith. It rained. [The Upton striker] said the road was shut.",
			[]string{"Upton striker (person) by antecedent"},
		},
		{
			"readTail: a firm behind words",
			"Marek Zorb, of the research firm ChipWatch, met Mark Smith. [The ChipWatch analyst] called the vote a farce.",
			[]string{"ChipWatch analyst (person) by antecedent"},
		},
	})
}

// TestDescribeCast: what the article says of those whom it names.
func TestDescribeCast(t *testing.T) {
	check(t, cast, []story{
		{"a title before the name", "Mayor Anna Berg came.", []string{"Anna Berg (person) she: Mayor"}},
		{"a courtesy title is none", "Mrs. Anna Berg came.", []string{"Anna Berg (person) she"}},
		{"a short title", "Sen. Anna Berg came. She left.", []string{"Anna Berg (person) she: Sen."}},
		{
			"a role before the name",
			"The security aide Anna Berg came.",
			[]string{"Anna Berg (person) she: security aide"},
		},
		{
			"a role that begins the headline",
			"Skipper Berit Halvorsen wins\n\nBerit Halvorsen won on Sunday.",
			[]string{"Berit Halvorsen (person): Skipper"},
		},
		{
			"an apposition behind",
			"Sergei Shoigu, a security aide, came.",
			[]string{"Sergei Shoigu (person) he: a security aide"},
		},
		{
			"an apposition before",
			"The bank’s chairwoman, Ruth Obi, came.",
			[]string{"Ruth Obi (person) she: The bank’s chairwoman"},
		},
		{
			"an apposition before, of a place",
			"The governor of Akita, Haruto Shimizu, came.",
			[]string{"Haruto Shimizu (person) he: The governor of Akita", "Akita (unknown)"},
		},
		{
			"a place before a comma is none",
			"In Akita, Haruto Shimizu came.",
			[]string{"Haruto Shimizu (person) he", "Akita (unknown)"},
		},
		{
			"an apposition before, with a title",
			"His lawyer, Mr. Rui Costa, came.",
			[]string{"Rui Costa (person) he: His lawyer"},
		},
		{
			"a relative clause before",
			"The doctor who treats him, Sina Leota, came.",
			[]string{"Sina Leota (person) she: The doctor"},
		},
		{
			"a sentence that says so",
			"Ruth Obi is a bookbinder in Lagos.",
			[]string{"Ruth Obi (person) she: a bookbinder in Lagos", "Lagos (unknown)"},
		},
		{
			"what somebody remains",
			"Ruth Obi remains the captain.",
			[]string{"Ruth Obi (person) she: the captain"},
		},
		{
			"a thing is no person's description",
			"Ruth Obi, a success, came.",
			[]string{"Ruth Obi (person) she"},
		},
		{
			"a person is no organization's description",
			"Skylink Airways, a leader, grew.",
			[]string{"Skylink Airways (organization)"},
		},
		{
			"what an organization is",
			"Skylink Airways, an airline from Leeds, grew.",
			[]string{"Skylink Airways (organization): an airline from Leeds", "Leeds (unknown)"},
		},
		{
			"a gender that a noun tells",
			"Quux Xyzzy, a widow, came.",
			[]string{"Quux Xyzzy (person) she: a widow"},
		},
		{
			"the same description twice",
			"Mayor Anna Berg came. Mayor Anna Berg left.",
			[]string{"Anna Berg (person) she: Mayor; Mayor"},
		},
		{
			"readTail: a person by where he works",
			"Rakesh Batra of Deccan Securities came.",
			[]string{"Rakesh Batra (person)", "Deccan Securities (organization)"},
		},
		{
			"readPronoun: it tells an organization",
			"Skylink said it had no plans.",
			[]string{"Skylink (organization)"},
		},
		{"readPronoun: she tells a person", "Skylink said she had no plans.", []string{"Skylink (person)"}},
		{
			"readPronoun: not far behind",
			"Skylink said the bus that came on Monday had it.",
			[]string{"Skylink (person)"},
		},
		{
			"typeByRole: an operator",
			"The ferry operator Transmar grew.",
			[]string{"Transmar (organization): ferry operator"},
		},
		{
			"typeByRole: a newspaper",
			"The newspaper La Voix came.",
			[]string{"La Voix (organization): newspaper"},
		},
		{
			"typeByRole: a publisher",
			"Her publisher, Editorial Faro, grew.",
			[]string{"Editorial Faro (organization): Her publisher"},
		},
		{"typeByRole: a person's role", "The singer Zorblax came.", []string{"Zorblax (person): singer"}},
		{
			"typeByRole: a noun for a person in no list",
			"The miner Jörg Albers came.",
			[]string{"Jörg Albers (person): miner"},
		},
		{
			"typeByRole: an owner may be a firm",
			"The vessel’s owner, Aleson Lines, grew.",
			[]string{"Aleson Lines (organization)"},
		},
		{
			"typeByRole: a title is surer",
			"Mayor Quux Xyzzy, the newspaper, came.",
			[]string{"Quux Xyzzy (person): Mayor"},
		},
		{
			"what somebody became",
			"Ruth Obi became the mayor of Lagos.",
			[]string{"Ruth Obi (person) she: the mayor of Lagos", "Lagos (unknown)"},
		},
	})
}
