package resolution

import "testing"

// TestNameRun: where a name starts and ends among words with capitals.
func TestNameRun(t *testing.T) {
	check(t, cast, []story{
		{
			"a place before a title",
			"New Jersey Gov. Chris Christie came.",
			[]string{"New Jersey (unknown)", "Chris Christie (person): New Jersey Gov."},
		},
		{
			"a title inside",
			"Culture Minister José Manuel Prieto came.",
			[]string{"José Manuel Prieto (person): Culture Minister"},
		},
		{"letters behind a name", "Helen Marr KC came.", []string{"Helen Marr (person) she"}},
		{"a title of a council", "Cllr Deirdre Mac Giolla came.", []string{"Deirdre Mac Giolla (person) she: Cllr"}},
		{"the label of a turn", "Moira Standish came.\n\nSTANDISH: We will see.", []string{"Moira Standish (person) she"}},
		{"no label of a turn", "Moira Standish came.\n\nUPDATE: It rained.", []string{"Moira Standish (person) she"}},
		{"a verb before", "“No,” said Ellis Vane.", []string{"Ellis Vane (person) he"}},
		{
			"a role that a name follows",
			"The Perth critic Ann Lee came.",
			[]string{"Ann Lee (person) she: Perth critic", "Perth (unknown)"},
		},
		{
			"an agency in small letters",
			"The news agency dpa wrote it.",
			[]string{"dpa (organization): news agency"},
		},
		{
			"a newspaper's short name",
			"Ann Lee told the Courier.",
			[]string{"Ann Lee (person) she", "Courier (organization)"},
		},
		{"a hyphened given name", "Lee Jae-myung came.", []string{"Lee Jae-myung (person)"}},
		{"a day is none", "On Monday Anna Berg came.", []string{"Anna Berg (person) she"}},
		{
			"an adjective before a name",
			"The Norwegian Defence Ministry met.",
			[]string{"Norwegian Defence Ministry (organization)"},
		},
		{
			"of behind a department",
			"The Department of State met.",
			[]string{"Department of State (organization)"},
		},
		{"of the", "The Bank of the South met.", []string{"Bank of the South (organization)"}},
		{
			"with a particle",
			"The singer Maria von Trapp came.",
			[]string{"Maria von Trapp (person) she: singer"},
		},
		{
			"with two particles",
			"The singer Carlos de la Cruz came.",
			[]string{"Carlos de la Cruz (person) he: singer"},
		},
		{
			"cutsBefore: a role with a capital",
			"Perth Critic Ann Lee came.",
			[]string{"Ann Lee (person) she: Perth Critic", "Perth (unknown)"},
		},
		{
			"cutsBefore: another name",
			"Skylink Airways Mary Jones came.",
			[]string{"Skylink Airways (organization)", "Mary Jones (person) she"},
		},
		{
			"isPaper: a word that is read as a common noun",
			"Ann Lee told the Mail.",
			[]string{"Ann Lee (person) she", "Mail (organization)"},
		},
	})
}
