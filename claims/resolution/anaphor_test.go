package resolution

import "testing"

// TestAnaphor: which mentions only an earlier one tells the meaning of.
func TestAnaphor(t *testing.T) {
	check(t, whose, []story{
		{
			"he",
			"Mark Smith won the race. [He] welcomed the ruling.",
			[]string{"Mark Smith (person) by onlyBeside"},
		},
		{
			"she",
			"Mary Jones won the race. [She] said the road was shut.",
			[]string{"Mary Jones (person) by onlyBeside"},
		},
		{
			"they",
			"Forecasters were wrong. [They] called the vote a farce.",
			[]string{"Forecasters (group) by antecedent"},
		},
		{"I is nobody", "Mark Smith won the race. [I] said the virus was mild.", []string{"- (person)"}},
		{
			"her, whose",
			"Mary Jones won the race. [Her brother] warned of a strike.",
			[]string{"Mary Jones’s brother (person) by antecedent, soleOfGender"},
		},
		{
			"the and a noun",
			"Sergei Shoigu, an aide, came. [The aide] said so.",
			[]string{"Sergei Shoigu (person) by repeated"},
		},
		{
			"this and a noun",
			"Sergei Shoigu, an aide, came. [This aide] said the race was lost.",
			[]string{"Sergei Shoigu (person) by repeated"},
		},
		{
			"a and a noun is nobody known",
			"Sergei Shoigu, an aide, came. [An aide] said prices would rise.",
			[]string{"aide (anonymous)"},
		},
		{
			"a noun alone is nobody known",
			"Sergei Shoigu, an aide, came. [Aides] denied the report.",
			[]string{"Aides (anonymous)"},
		},
		{
			"an age",
			"Rosemary Pike, 81, fell. [The 81-year-old] said the trial was fair.",
			[]string{"Rosemary Pike (person) by repeated"},
		},
		{
			"a nationality",
			"The Norwegian runner Ola Vik won. [The Norwegian] welcomed the ruling.",
			[]string{"Ola Vik (person) by varied"},
		},
		{
			"nationalities are a group",
			"The Norwegian runner Ola Vik won. [Norwegians] said so.",
			[]string{"Norwegians (group)"},
		},
		{
			"the plural",
			"Researchers at the university tested rats. Officials paid. [The researchers] called the vote a farce.",
			[]string{"researchers (group) by antecedent"},
		},
		{
			"in a quotation, no pronoun is read",
			"Mark Smith won. “He came late,” [he] said.",
			[]string{"Mark Smith (person) by onlyBeside"},
		},
		{
			"it",
			"Skylink Airways cut fares. [It] said more would follow.",
			[]string{"Skylink Airways (organization) by antecedent"},
		},
	})
}
