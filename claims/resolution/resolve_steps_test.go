package resolution

import "testing"

// TestResolveSteps: each step by which a mention is told.
func TestResolveSteps(t *testing.T) {
	check(t, whose, []story{
		{"no words for anybody", "[] said the road was shut.", []string{"no speaker"}},
		{
			"named: by a name",
			"Anna Berg won. [Anna Berg] called the vote a farce.",
			[]string{"Anna Berg (person)"},
		},
		{
			"described: the same words elsewhere are nobody’s",
			"Sergei Shoigu, a security aide, came. [a security aide] left.",
			[]string{"security aide (anonymous)"},
		},
		{
			"described: the description before the name",
			"[The bank’s chairwoman], Ruth Obi, said the virus was mild.",
			[]string{"Ruth Obi (person)"},
		},
		{
			"described: the description behind the name",
			"Ruth Obi, [the bank’s chairwoman], warned of a strike.",
			[]string{"Ruth Obi (person)"},
		},
		{
			"bothOf: the two countries",
			"France and Spain met. [The two countries] said so.",
			[]string{"France; Spain (organization)"},
		},
		{
			"bothOf: both men",
			"Mark Smith and Paul Jones met. [Both men] said the race was lost.",
			[]string{"Mark Smith; Paul Jones (person)"},
		},
		{
			"bothOf: two of nobody",
			"Two countries met. [The two countries] said prices would rise.",
			[]string{"Two countries (group) by antecedent"},
		},
		{
			"bothOf: not joined",
			"France met Spain. [The two countries] denied the report.",
			[]string{"two countries (group) by antecedent"},
		},
		{
			"bothOf: not two alone",
			"France and Spain met. [Two countries] said the trial was fair.",
			[]string{"Two countries (group)"},
		},
		{
			"bothOf: too far back",
			"France and Spain met. It rained. It snowed. It froze. It thawed. It rained. It snowed. It froze. [The two countries] welcomed the ruling.",
			[]string{"two countries (group) by antecedent"},
		},
		{
			"a pronoun of nobody, a person",
			"[She] said the road was shut.",
			[]string{"- (person) by antecedent"},
		},
		{
			"a pronoun of nobody, perhaps more",
			"[They] called the vote a farce.",
			[]string{"- (unknown) by antecedent"},
		},
		{
			"joint: each by itself",
			"Anna Berg met Paul Jones. [Berg and Jones] said the virus was mild.",
			[]string{"Anna Berg; Paul Jones (person)"},
		},
		{
			"origin: what a noun phrase refers to in the end",
			"Sarda Foods cut jobs. The company failed. It rained on the company. [It] warned of a strike.",
			[]string{"Sarda Foods (organization) by antecedent, onlyInstitution"},
		},
		{
			"origin: a noun phrase and what it hangs on",
			"The ministry of farming met. [It] said so.",
			[]string{"ministry of farming (organization) by antecedent"},
		},
		{
			"origin: a noun phrase with a day behind it",
			"The ministry on Wednesday met. [It] said the race was lost.",
			[]string{"ministry (organization) by antecedent"},
		},
		{
			"a place stands for its government",
			"It rained in Leeds. [Leeds] said prices would rise.",
			[]string{"Leeds (organization)"},
		},
		{
			"readOn: a pronoun between tells who is a woman",
			"Robin Holm won the match. Later she wept. Mark Smith lost. [She] said so.",
			[]string{"Robin Holm (person) by onlyBeside"},
		},
		{
			"readOn: a pronoun between tells who is a man",
			"Leslie Holm met Robin Quux. Holm was late. He wept. Quux laughed. She left. In the end [he] said so.",
			[]string{"Leslie Holm (person) by antecedent"},
		},
	})
}
