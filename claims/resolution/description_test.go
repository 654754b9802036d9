package resolution

import "testing"

// TestDescription: speakers whom a mention describes and does not name.
func TestDescription(t *testing.T) {
	check(t, whose, []story{
		{
			"without its article",
			"[The senior official] said the virus was mild.",
			[]string{"senior official (anonymous) by antecedent"},
		},
		{"with a quantity", "[About 20 drivers] warned of a strike.", []string{"About 20 drivers (group)"}},
		{"to the comma", "[A driver, who was late,] said so.", []string{"driver (anonymous)"}},
		{"to who", "[A driver who was late] said the race was lost.", []string{"driver (anonymous)"}},
		{
			"to the parenthesis",
			"[A driver (of 20)] said prices would rise.",
			[]string{"driver (anonymous)"},
		},
		{"an official is anonymous", "[An official] said so.", []string{"official (anonymous)"}},
		{
			"an aide is anonymous",
			"[The aide] said the trial was fair.",
			[]string{"aide (anonymous) by antecedent"},
		},
		{"unnamed", "[Unnamed drivers] welcomed the ruling.", []string{"Unnamed drivers (anonymous)"}},
		{
			"familiar with the matter",
			"[Two people familiar with the matter] said the road was shut.",
			[]string{"Two people familiar with the matter (anonymous)"},
		},
		{
			"close to the talks",
			"[A source close to the talks] called the vote a farce.",
			[]string{"source close to the talks (anonymous)"},
		},
		{
			"close to the talks, behind the mention",
			"[A source] close to the delegation said the virus was mild.",
			[]string{"source close to the delegation (anonymous)"},
		},
		{
			"briefed on the plan",
			"[A person briefed on the plan] warned of a strike.",
			[]string{"person briefed on the plan (anonymous)"},
		},
		{"a document", "[The annual report] said so.", []string{"annual report (document) by antecedent"}},
		{"documents", "[Court documents] said the race was lost.", []string{"Court documents (document)"}},
		{
			"the police",
			"[The police] said prices would rise.",
			[]string{"police (organization) by antecedent"},
		},
		{"a plural", "[Drivers] denied the report.", []string{"Drivers (group)"}},
		{"a family", "[The family] said the trial was fair.", []string{"family (group) by antecedent"}},
		{"critics", "[Some critics] welcomed the ruling.", []string{"Some critics (group)"}},
		{"others", "[Others] said the road was shut.", []string{"Others (group)"}},
		{
			"an institution",
			"[The ministry] called the vote a farce.",
			[]string{"ministry (organization) by antecedent"},
		},
		{"the chair", "[The chair] said the virus was mild.", []string{"chair (person) by antecedent"}},
		{"one person", "[The driver] warned of a strike.", []string{"driver (person) by antecedent"}},
		{"any person", "[A driver] said so.", []string{"driver (anonymous)"}},
		{
			"another person",
			"[Another driver] said the race was lost.",
			[]string{"Another driver (anonymous)"},
		},
		{"a thing", "[The cloud] said prices would rise.", []string{"cloud (unknown) by antecedent"}},
		{
			"owner: her statement",
			"Mary Jones resigned. [Her statement] denied the report.",
			[]string{"Mary Jones’s statement (document) by soleOfGender"},
		},
		{
			"owner: his office",
			"Mark Smith resigned. [His office] said the trial was fair.",
			[]string{"Mark Smith’s office (organization) by soleOfGender"},
		},
		{
			"owner: her brother",
			"Mary Jones resigned. [Her brother] welcomed the ruling.",
			[]string{"Mary Jones’s brother (person) by antecedent, soleOfGender"},
		},
		{
			"owner: her driver is only hers",
			"Mary Jones resigned. [Her driver] said the road was shut.",
			[]string{"Her driver (person) by antecedent"},
		},
		{
			"owner: of nobody named",
			"It rained. [His statement] called the vote a farce.",
			[]string{"His statement (document) by antecedent"},
		},
		{
			"owner: a name's letter",
			"Mary Jones resigned. [Jones’s letter] said the virus was mild.",
			[]string{"Mary Jones’s letter (document)"},
		},
		{
			"owner: the guild's letter",
			"The Bakers Guild met. [The guild’s letter] warned of a strike.",
			[]string{"Bakers Guild’s letter (document) by antecedent, repeated"},
		},
		{
			"owner: a name's driver stays",
			"Mary Jones resigned. [Jones’s driver] said so.",
			[]string{"Jones’s driver (person)"},
		},
		{
			"owner: its report",
			"Skylink Airways grew. [Its report] said the race was lost.",
			[]string{"Skylink Airways’s report (document) by antecedent"},
		},
		{
			"ownedDocument: not the one named before",
			"Mary Jones resigned. The club published a statement. [Her statement] said prices would rise.",
			[]string{"Mary Jones’s statement (document) by soleOfGender"},
		},
		{
			"countryFor: state media",
			"North Korean leader Kim Jong Un won, [state media] said.",
			[]string{"state media (North Korea) (organization)"},
		},
		{
			"countryFor: the government is told whose",
			"A French ship sank, [the government] said.",
			[]string{"government (organization) by antecedent"},
		},
		{
			"countryFor: official media, of two the first",
			"A Chinese ship hit a Cuban one, [official media] said.",
			[]string{"official media (China) (organization)"},
		},
		{
			"countryFor: where none is named",
			"A ship sank, [state media] said.",
			[]string{"state media (organization)"},
		},
		{
			"countryFor: half a name is none",
			"A ship sank off North Leeds, [state media] said.",
			[]string{"state media (organization)"},
		},
		{
			"countryFor: the south of it is another",
			"A South Sudanese ship sank, [state media] said.",
			[]string{"state media (organization)"},
		},
		{
			"countryFor: state television",
			"A Russian ship sank, [state television] said.",
			[]string{"state television (Russia) (organization)"},
		},
	})
}
