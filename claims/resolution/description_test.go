package resolution

import "testing"

// TestDescription: speakers whom a mention describes and does not name.
func TestDescription(t *testing.T) {
	check(t, whose, []story{
		{
			"without its article",
			"[The senior official] said so.",
			[]string{"senior official (anonymous) by antecedent"},
		},
		{"with a quantity", "[About 20 drivers] said so.", []string{"About 20 drivers (group)"}},
		{"to the comma", "[A driver, who was late,] said so.", []string{"driver (anonymous)"}},
		{"to who", "[A driver who was late] said so.", []string{"driver (anonymous)"}},
		{"to the parenthesis", "[A driver (of 20)] said so.", []string{"driver (anonymous)"}},
		{"an official is anonymous", "[An official] said so.", []string{"official (anonymous)"}},
		{"an aide is anonymous", "[The aide] said so.", []string{"aide (anonymous) by antecedent"}},
		{"unnamed", "[Unnamed drivers] said so.", []string{"Unnamed drivers (anonymous)"}},
		{
			"familiar with the matter",
			"[Two people familiar with the matter] said so.",
			[]string{"Two people familiar with the matter (anonymous)"},
		},
		{
			"close to the talks",
			"[A source close to the talks] said so.",
			[]string{"source close to the talks (anonymous)"},
		},
		{
			"close to the talks, behind the mention",
			"[A source] close to the delegation said so.",
			[]string{"source close to the delegation (anonymous)"},
		},
		{
			"briefed on the plan",
			"[A person briefed on the plan] said so.",
			[]string{"person briefed on the plan (anonymous)"},
		},
		{"a document", "[The annual report] said so.", []string{"annual report (document) by antecedent"}},
		{"documents", "[Court documents] said so.", []string{"Court documents (document)"}},
		{"the police", "[The police] said so.", []string{"police (organization) by antecedent"}},
		{"a plural", "[Drivers] said so.", []string{"Drivers (group)"}},
		{"a family", "[The family] said so.", []string{"family (group) by antecedent"}},
		{"critics", "[Some critics] said so.", []string{"Some critics (group)"}},
		{"others", "[Others] said so.", []string{"Others (group)"}},
		{"an institution", "[The ministry] said so.", []string{"ministry (organization) by antecedent"}},
		{"the chair", "[The chair] said so.", []string{"chair (person) by antecedent"}},
		{"one person", "[The driver] said so.", []string{"driver (person) by antecedent"}},
		{"any person", "[A driver] said so.", []string{"driver (anonymous)"}},
		{"another person", "[Another driver] said so.", []string{"Another driver (anonymous)"}},
		{"a thing", "[The cloud] said so.", []string{"cloud (unknown) by antecedent"}},
		{
			"owner: her statement",
			"Mary Jones resigned. [Her statement] said so.",
			[]string{"Mary Jones’s statement (document) by soleOfGender"},
		},
		{
			"owner: his office",
			"Mark Smith resigned. [His office] said so.",
			[]string{"Mark Smith’s office (organization) by soleOfGender"},
		},
		{
			"owner: her brother",
			"Mary Jones resigned. [Her brother] said so.",
			[]string{"Mary Jones’s brother (person) by antecedent, soleOfGender"},
		},
		{
			"owner: her driver is only hers",
			"Mary Jones resigned. [Her driver] said so.",
			[]string{"Her driver (person) by antecedent"},
		},
		{
			"owner: of nobody named",
			"It rained. [His statement] said so.",
			[]string{"His statement (document) by antecedent"},
		},
		{
			"owner: a name's letter",
			"Mary Jones resigned. [Jones’s letter] said so.",
			[]string{"Mary Jones’s letter (document)"},
		},
		{
			"owner: the guild's letter",
			"The Bakers Guild met. [The guild’s letter] said so.",
			[]string{"Bakers Guild’s letter (document) by antecedent, repeated"},
		},
		{
			"owner: a name's driver stays",
			"Mary Jones resigned. [Jones’s driver] said so.",
			[]string{"Jones’s driver (person)"},
		},
		{
			"owner: its report",
			"Skylink Airways grew. [Its report] said so.",
			[]string{"Skylink Airways’s report (document) by antecedent"},
		},
		{
			"ownedDocument: not the one named before",
			"Mary Jones resigned. The club published a statement. [Her statement] said so.",
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
	})
}
