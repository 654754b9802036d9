package resolution

import "testing"

// TestEntitySameOf: full names that are forms of one.
func TestEntitySameOf(t *testing.T) {
	check(t, whose, []story{
		{
			"with The",
			"The Kent Post wrote it. [Kent Post] said the trial was fair.",
			[]string{"Kent Post (organization)"},
		},
		{
			"without its nation",
			"The Norwegian Defence Ministry met. [The Defence Ministry] welcomed the ruling.",
			[]string{"Norwegian Defence Ministry (organization)"},
		},
		{
			"a middle initial",
			"Donald J. Trump spoke. [Donald Trump] said the road was shut.",
			[]string{"Donald J. Trump (person)"},
		},
		{
			"a middle name",
			"Anna Maria Berg spoke. [Anna Berg] called the vote a farce.",
			[]string{"Anna Maria Berg (person)"},
		},
		{
			"short for",
			"William Jones spoke. [Bill Jones] said the virus was mild.",
			[]string{"William Jones (person)"},
		},
		{
			"short for, with a middle name",
			"William Henry Jones spoke. [Bill Jones] warned of a strike.",
			[]string{"William Henry Jones (person)"},
		},
		{
			"family names alone",
			"Gabriel García Márquez spoke. [García Márquez] said so.",
			[]string{"Gabriel García Márquez (person)"},
		},
		{
			"the second family name left out",
			"Gabriel García Márquez spoke. [Gabriel García] said the race was lost.",
			[]string{"Gabriel García Márquez (person)"},
		},
		{
			"one letter wrong",
			"Rosemary Pikering spoke. [Rosemary Pickering] said prices would rise.",
			[]string{"Rosemary Pikering (person)"},
		},
		{
			"with a particle",
			"The baroness Maria von Trapp spoke. [Von Trapp] denied the report.",
			[]string{"Maria von Trapp (person)"},
		},
	})
}

// TestEntitySameCast: full names that are forms of one.
func TestEntitySameCast(t *testing.T) {
	check(t, cast, []story{
		{
			"in other capitals",
			"KENT POST grew. The Kent Post wrote it.",
			[]string{"KENT POST (organization)"},
		},
		{
			"with another nation",
			"The Norwegian Defence Ministry met the Swedish Defence Ministry.",
			[]string{"Norwegian Defence Ministry (organization)", "Swedish Defence Ministry (organization)"},
		},
		{
			"not short for",
			"William Jones met Bob Jones.",
			[]string{"William Jones (person) he", "Bob Jones (person) he"},
		},
		{
			"another given name is another person",
			"Mary Anna Berg met Anna Berg.",
			[]string{"Mary Anna Berg (person) she", "Anna Berg (person) she"},
		},
		{
			"two letters wrong",
			"Rosemary Pikerink met Rosemary Pickering.",
			[]string{"Rosemary Pikerink (person) she", "Rosemary Pickering (person) she"},
		},
		{
			"one letter of a short word",
			"Rosemary Pike met Rosemary Pine.",
			[]string{"Rosemary Pike (person) she", "Rosemary Pine (person) she"},
		},
		{
			"one letter of the given name",
			"Rosemari Pike met Rosemary Pike.",
			[]string{"Rosemari Pike (person)", "Rosemary Pike (person) she"},
		},
		{
			"organizations that differ by a letter",
			"Pickering Bank met Pikering Bank.",
			[]string{"Pickering Bank (organization)", "Pikering Bank (organization)"},
		},
	})
}
