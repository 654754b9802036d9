package resolution

import "testing"

// TestNameJoint: words that join a name: of, and, a possessive.
func TestNameJoint(t *testing.T) {
	check(t, cast, []story{
		{
			"a plural that owns",
			"The Road Workers’ Union met.",
			[]string{"Road Workers’ Union (organization)"},
		},
		{"women that own", "The Women’s Hospital opened.", []string{"Women’s Hospital (organization)"}},
		{
			"a person owns nothing",
			"Mark Giles met Giles’ Bank.",
			[]string{"Mark Giles (person) he", "Bank (organization)"},
		},
		{
			"a country owns no name",
			"The United States’ Energy Department met.",
			[]string{"United States (organization)", "Energy Department (organization)"},
		},
		{
			"of, in a university",
			"The University of Perth met.",
			[]string{"University of Perth (organization)"},
		},
		{"of, in a district", "The District of Columbia met.", []string{"District of Columbia (unknown)"}},
		{
			"of behind a person is none",
			"Anna Berg of Perth met him.",
			[]string{"Anna Berg (person) she", "Perth (unknown)"},
		},
		{
			"for, in a society",
			"The Society for the Protection of Water met.",
			[]string{"Society for the Protection of Water (organization)"},
		},
		{
			"a ministry of three things",
			"The Ministry of Food, Farming and Forests met.",
			[]string{"Ministry of Food, Farming and Forests (organization)"},
		},
		{
			"a ministry of two things",
			"The Ministry of Food and Farming met.",
			[]string{"Ministry of Food and Farming (organization)"},
		},
		{
			"a ministry and a person",
			"The Ministry of Food and Anna Berg met.",
			[]string{"Ministry of Food (organization)", "Anna Berg (person) she"},
		},
		{
			"and inside a commission",
			"The Securities and Exchange Commission met.",
			[]string{"Securities and Exchange Commission (organization)"},
		},
		{
			"and between persons",
			"Anna Berg and Paul Jones met.",
			[]string{"Anna Berg (person) she", "Paul Jones (person) he"},
		},
		{"and Sons", "Tolley and Sons grew.", []string{"Tolley and Sons (organization)"}},
		{
			"a nickname",
			"Edwin “Shorty” Jones met Anna.",
			[]string{"Edwin Jones (person) he", "Anna (person)"},
		},
		{
			"an organization that begins like a title",
			"General Motors grew.",
			[]string{"General Motors (organization)"},
		},
		{
			"an officer of an organization that begins like a title",
			"General Anna Motors grew.",
			[]string{"Anna Motors (person) she: General"},
		},
		{
			"a chief of staff",
			"The Joint Chiefs of Staff met.",
			[]string{"Joint Chiefs of Staff (organization)"},
		},
		{
			"hasNickname: a nickname that is a title",
			"Chef Edwin “Coach” Jones came.",
			[]string{"Edwin Jones (person) he: Chef"},
		},
		{
			"afterPortfolio: what somebody is a secretary for",
			"Secretary for Foreign Trade Ann Lee came.",
			[]string{"Ann Lee (person) she"},
		},
	})
}
