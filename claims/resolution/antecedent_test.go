package resolution

import "testing"

// TestAntecedent: what an anaphor refers to where it has to be weighed, and what it is not.
func TestAntecedent(t *testing.T) {
	check(t, whose, []story{
		{
			"antecedent: the subject before him",
			"Mark Smith met Paul Jones in Leeds. They talked for an hour. On Monday [he] said the virus was mild.",
			[]string{"Mark Smith (person) by antecedent"},
		},
		{
			"antecedent: an organization for it",
			"The coach left in May. Skylink cut fares in Leeds. [It] warned of a strike.",
			[]string{"Skylink (organization) by antecedent"},
		},
		{
			"antecedent: a noun phrase for they",
			"The nurses went on strike. [They] said so.",
			[]string{"nurses (group) by antecedent"},
		},
		{
			"antecedent: nobody before",
			"[She] said the race was lost.",
			[]string{"- (person) by antecedent"},
		},
		{
			"antecedent: nobody for it",
			"It rained. [It] said prices would rise.",
			[]string{"- (unknown) by antecedent"},
		},
		{
			"antecedent: a description of nobody",
			"Mark Smith won. [The committee] denied the report.",
			[]string{"committee (organization) by antecedent"},
		},
		{
			"a relative of somebody is nobody",
			"Mark Smith met Anna Berg. [His brother] said the trial was fair.",
			[]string{"Mark Smith’s brother (person) by antecedent, soleOfGender"},
		},
		{
			"holdsOther: another office",
			"A court cleared transport minister Joseph Camilleri. [The prime minister] welcomed the ruling.",
			[]string{"prime minister (person) by antecedent"},
		},
		{
			"holdsOther: the same office",
			"A court cleared transport minister Joseph Camilleri. [The transport minister] said the road was shut.",
			[]string{"Joseph Camilleri (person) by repeated"},
		},
		{
			"holdsOther: the office alone",
			"A court cleared transport minister Joseph Camilleri. [The minister] called the vote a farce.",
			[]string{"Joseph Camilleri (person) by repeated"},
		},
		{
			"holdsOther: a hospital is no company",
			"Medicor treats the sick in Leeds. [The hospital] said the virus was mild.",
			[]string{"hospital (organization) by antecedent"},
		},
		{
			"holdsOther: the hospital by its name",
			"Leeds General Hospital opened. [The hospital] warned of a strike.",
			[]string{"Leeds General Hospital (organization) by repeated"},
		},
		{
			"holdsOther: a deputy",
			"Mayor Anna Berg resigned. [The deputy mayor] said so.",
			[]string{"deputy mayor (person) by antecedent"},
		},
		{
			"learnGender: a pronoun tells it",
			"Leslie Quux won the race. She was late. Mark Smith came second. [She] said the race was lost.",
			[]string{"Leslie Quux (person) by onlyBeside"},
		},
		{
			"learnGender: and tells it of no other",
			"Leslie Quux won the race. She was late. [He] said prices would rise.",
			[]string{"- (person) by antecedent"},
		},
		{
			"remember: the next pronoun of the kind",
			"Mark Smith beat Paul Jones. [He] was late, [he] said.",
			[]string{"Mark Smith (person) by antecedent", "Mark Smith (person) by speaksOn"},
		},
		{
			"antecedent: a rival comes near",
			"Anna Holt met Mary Jones. It rained. [She] denied the report.",
			[]string{"Anna Holt (person) by antecedent or Mary Jones"},
		},
		{
			"holdsOther: a doctor at another hospital",
			"Mercy Clinic opened in Leeds. [The clinic] said the trial was fair. Skylink Airways paid. [The prison] said no.",
			[]string{"clinic (organization) by antecedent", "prison (organization) by antecedent"},
		},
		{
			"remember: the pronoun before it meant him",
			"Mark Smith met Paul Jones at noon in Leeds. Jones was ill. He had been ill for weeks. Smith called a doctor. In the evening [he] said so.",
			[]string{"Paul Jones (person) by antecedent or Mark Smith"},
		},
		{
			"holdsOther: a hospital is another than the airline",
			"[Skylink Airways] grew. [The hospital] said more.",
			[]string{"Skylink Airways (organization)", "hospital (organization) by antecedent"},
		},
	})
}
