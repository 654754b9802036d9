package resolution

import "testing"

// TestCertainRepeated: descriptions that repeat what the article has said.
func TestCertainRepeated(t *testing.T) {
	check(t, whose, []story{
		{
			"repeated: a role",
			"Sergei Shoigu, a security aide, came. Mark Smith left. [The aide] said so.",
			[]string{"Sergei Shoigu (person) by repeated"},
		},
		{
			"repeated: a role with its words",
			"Sergei Shoigu, a security aide, came. Mark Smith left. [The security aide] said so.",
			[]string{"Sergei Shoigu (person) by repeated"},
		},
		{
			"repeated: other words than the role's",
			"Sergei Shoigu, a security aide, came. Mark Smith left. [The press aide] said so.",
			[]string{"press aide (anonymous) by antecedent"},
		},
		{
			"repeated: a word of the name",
			"The Leeds Institute opened. Skylink Airways paid. [The institute] said so.",
			[]string{"Leeds Institute (organization) by repeated"},
		},
		{
			"repeated: a word of the name with another",
			"The Leeds Institute opened. Skylink Airways paid. [The Leeds institute] said so.",
			[]string{"Leeds Institute (organization) by repeated"},
		},
		{
			"repeated: a word that is not in the name",
			"The Leeds Institute opened. Skylink Airways paid. [The Perth institute] said so.",
			[]string{"Perth institute (organization) by antecedent"},
		},
		{
			"repeated: the age",
			"Rosemary Pike, 81, fell. Mary Jones helped. [The 81-year-old] said so.",
			[]string{"Rosemary Pike (person) by repeated"},
		},
		{
			"repeated: another age",
			"Rosemary Pike, 81, fell. Mary Jones helped. [The 82-year-old] said so.",
			[]string{"Mary Jones (person) by varied"},
		},
		{
			"repeated: a teenager",
			"Tom Pike, 15, fell. Mark Smith, 40, helped. [The teenager] said so.",
			[]string{"Tom Pike (person) by repeated"},
		},
		{
			"repeated: a nationality",
			"The Norwegian runner Ola Vik beat Mark Smith. [The Norwegian] said so.",
			[]string{"Ola Vik (person) by repeated"},
		},
		{
			"repeated: a nationality as a noun",
			"The French runner Luc Petit beat Mark Smith. [The Frenchman] said so.",
			[]string{"Luc Petit (person) by repeated"},
		},
		{
			"repeated: what somebody is of",
			"Ruth Obi, mayor of Akita, met Mark Smith. [The mayor of Akita] said so.",
			[]string{"Ruth Obi (person) by repeated"},
		},
		{
			"repeated: of two the likelier",
			"Mayor Ruth Obi met Mayor Mark Smith. Smith left. [The mayor] said so.",
			[]string{"Mark Smith (person) by repeated"},
		},
		{
			"sameNoun: who spoke without a name",
			"[Researchers at the university] said so. Mark Smith paid. [The researchers] said more.",
			[]string{"Researchers at the university (group)", "Researchers at the university (group) by sameNoun"},
		},
		{
			"sameNoun: one who spoke without a name",
			"[A doctor at the clinic] said so. Mark Smith paid. [The doctor] said more.",
			[]string{"doctor at the clinic (anonymous)", "doctor at the clinic (anonymous) by sameNoun"},
		},
		{
			"sameNoun: not the plural of it",
			"[A doctor at the clinic] said so. Mark Smith paid. [The doctors] said more.",
			[]string{"doctor at the clinic (anonymous)", "doctors (group) by antecedent"},
		},
		{
			"sameNoun: not with more words",
			"[A doctor at the clinic] said so. Mark Smith paid. [The young doctor] said more.",
			[]string{"doctor at the clinic (anonymous)", "young doctor (person) by antecedent"},
		},
		{
			"sameNoun: a person too far back",
			"[A doctor at the clinic] said so. It rained. It snowed. It froze. It thawed. It rained. It snowed. It froze. [The doctor] said more.",
			[]string{"doctor at the clinic (anonymous)", "doctor (person) by antecedent"},
		},
		{
			"sameNoun: an institution far back",
			"[The farm ministry] said so. It rained. It snowed. It froze. It thawed. It rained. It snowed. It froze. [The ministry] said more.",
			[]string{"farm ministry (organization) by antecedent", "farm ministry (organization) by sameNoun, antecedent"},
		},
	})
}
