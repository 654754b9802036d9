package resolution

import "testing"

// TestEntityTypeOf: what somebody is by all his names.
func TestEntityTypeOf(t *testing.T) {
	check(t, whose, []story{
		{"a place", "It rained in Leeds. [Leeds] denied the report.", []string{"Leeds (organization)"}},
		{
			"a place's government",
			"France grew. [France] said the trial was fair.",
			[]string{"France (organization)"},
		},
	})
}

// TestEntityTypeCast: what somebody is by all his names.
func TestEntityTypeCast(t *testing.T) {
	check(t, cast, []story{
		{"a title", "Dr. Quux came.", []string{"Quux (person): Dr."}},
		{"people", "Democrats won.", []string{"Democrats (group)"}},
		{"shares", "Shares in Quux Xyzzy fell.", []string{"Quux Xyzzy (organization)"}},
		{"known to the gazetteer", "Yonhap wrote it.", []string{"Yonhap (organization)"}},
		{"a team", "Kelso Rovers won.", []string{"Kelso Rovers (organization)"}},
		{"a team with an article", "The Rovers won.", []string{"Rovers (organization)"}},
		{"a newspaper's word", "The Courier wrote it.", []string{"Courier (organization)"}},
		{"words of an organization", "Hansa Bank grew.", []string{"Hansa Bank (organization)"}},
		{
			"words of an organization that is used whole",
			"Anna Bank grew.",
			[]string{"Anna Bank (organization)"},
		},
		{"partners", "Tolley and Sons grew.", []string{"Tolley and Sons (organization)"}},
		{
			"a guild of",
			"The Guild of Stage and Screen met.",
			[]string{"Guild of Stage and Screen (organization)"},
		},
		{"a house", "House Republicans met.", []string{"House Republicans (group)"}},
		{"a given name", "Mary Zorblax came.", []string{"Mary Zorblax (person) she"}},
		{"a place by its preposition", "It rained in Zorblax.", []string{"Zorblax (unknown)"}},
		{
			"an abbreviation",
			"It rained in Zorblax, Md., again.",
			[]string{"Zorblax (unknown)", "Md. (unknown)"},
		},
		{"an acronym", "XQZ grew.", []string{"XQZ (organization)"}},
		{"two words", "Quux Xyzzy came.", []string{"Quux Xyzzy (person)"}},
		{"one word", "Zorblax came.", []string{"Zorblax (person)"}},
		{"one word with a role", "The singer Zorblax came.", []string{"Zorblax (person): singer"}},
		{"a particle", "The singer Zorb von Trapp came.", []string{"Zorb von Trapp (person): singer"}},
		{
			"hasAcronym: also named by an acronym",
			"Green Harvest Now grew. GHN fell.",
			[]string{"Green Harvest Now (organization)?"},
		},
		{
			"hasParticle: four words",
			"Zorb von der Trapp came to Leeds.",
			[]string{"Zorb von der Trapp (person)", "Leeds (unknown)"},
		},
		{"isTeam: a plural behind the", "The coach of the Otters left.", []string{"Otters (organization)"}},
		{
			"isPeople: people of a country",
			"Perth lost to the Highlanders again.",
			[]string{"Perth (unknown)", "Highlanders (group)"},
		},
		{
			"an acronym that somebody joins",
			"He joined QVZ in Leeds.",
			[]string{"QVZ (organization)", "Leeds (unknown)"},
		},
	})
}
