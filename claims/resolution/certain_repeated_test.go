package resolution

import "testing"

// TestCertainRepeated: descriptions that repeat what the article has said.
func TestCertainRepeated(t *testing.T) {
	check(t, whose, []story{
		{
			"repeated: a role",
			"Sergei Shoigu, a security aide, came. Mark Smith left. [The aide] said the trial was fair.",
			[]string{"Sergei Shoigu (person) by repeated"},
		},
		{
			"repeated: a role with its words",
			"Sergei Shoigu, a security aide, came. Mark Smith left. [The security aide] welcomed the ruling.",
			[]string{"Sergei Shoigu (person) by repeated"},
		},
		{
			"repeated: other words than the role's",
			"Sergei Shoigu, a security aide, came. Mark Smith left. [The press aide] said the road was shut.",
			[]string{"press aide (anonymous) by antecedent"},
		},
		{
			"repeated: a word of the name",
			"The Leeds Institute opened. Skylink Airways paid. [The institute] called the vote a farce.",
			[]string{"Leeds Institute (organization) by repeated"},
		},
		{
			"repeated: a word of the name with another",
			"The Leeds Institute opened. Skylink Airways paid. [The Leeds institute] said the virus was mild.",
			[]string{"Leeds Institute (organization) by repeated"},
		},
		{
			"repeated: a word that is not in the name",
			"The Leeds Institute opened. Skylink Airways paid. [The Perth institute] warned of a strike.",
			[]string{"Perth institute (organization) by antecedent"},
		},
		{
			"repeated: the age",
			"Rosemary Pike, 81, fell. Mary Jones helped. [The 81-year-old] said so.",
			[]string{"Rosemary Pike (person) by repeated"},
		},
		{
			"repeated: another age",
			"Rosemary Pike, 81, fell. Mary Jones helped. [The 82-year-old] said the race was lost.",
			[]string{"Mary Jones (person) by varied"},
		},
		{
			"repeated: what somebody is of",
			"Ruth Obi, mayor of Akita, met Mark Smith. [The mayor of Akita] welcomed the ruling.",
			[]string{"Ruth Obi (person) by repeated"},
		},
		{
			"repeated: of two the likelier",
			"Mayor Ruth Obi met Mayor Mark Smith. Smith left. [The mayor] said the road was shut.",
			[]string{"Mark Smith (person) by repeated"},
		},
		{
			"sameNoun: who spoke without a name",
			"[Researchers at the university] called the vote a farce. Mark Smith paid. [The researchers] warned of floods.",
			[]string{"Researchers at the university (group)", "Researchers at the university (group) by sameNoun"},
		},
		{
			"sameNoun: one who spoke without a name",
			"[A doctor at the clinic] said the virus was mild. Mark Smith paid. [The doctor] said the tests had failed.",
			[]string{"doctor at the clinic (anonymous)", "doctor at the clinic (anonymous) by sameNoun"},
		},
		{
			"sameNoun: not the plural of it",
			"[A doctor at the clinic] warned of a strike. Mark Smith paid. [The doctors] said the club was broke.",
			[]string{"doctor at the clinic (anonymous)", "doctors (group) by antecedent"},
		},
		{
			"sameNoun: not with more words",
			"[A doctor at the clinic] said so. Mark Smith paid. [The young doctor] added that trams would stop.",
			[]string{"doctor at the clinic (anonymous)", "young doctor (person) by antecedent"},
		},
		{
			"sameNoun: a person too far back",
			"[A doctor at the clinic] said the race was lost. It rained. It snowed. It froze. It thawed. It rained. It snowed. It froze. [The doctor] said more.",
			[]string{"doctor at the clinic (anonymous)", "doctor (person) by antecedent"},
		},
		{
			"sameNoun: an institution far back",
			"[The farm ministry] said prices would rise. It rained. It snowed. It froze. It thawed. It rained. It snowed. It froze. [The ministry] warned of floods.",
			[]string{"farm ministry (organization) by antecedent", "farm ministry (organization) by sameNoun, antecedent"},
		},
		{
			"repeated: a senator by a short title",
			"Sen. Anna Berg came. Mark Smith left. [The senator] said so.",
			[]string{"Anna Berg (person) by repeated"},
		},
		{
			"repeated: a congresswoman by a short title",
			"Rep. Anna Berg came. Mark Smith left. [The congresswoman] said so.",
			[]string{"Anna Berg (person) by repeated"},
		},
		{
			"repeated: the paper, a newspaper",
			"The newspaper La Voix came. Mark Smith left. [The paper] said so.",
			[]string{"La Voix (organization) by repeated"},
		},
		{
			"repeated: other words behind it",
			"The Leeds Institute of Art opened. Skylink Airways paid. [The institute of law] said so.",
			[]string{"institute of law (organization) by antecedent"},
		},
	})
}
