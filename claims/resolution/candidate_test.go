package resolution

import "testing"

// TestCandidate: what an anaphor may refer to at all.
func TestCandidate(t *testing.T) {
	check(t, whose, []story{
		{
			"an organization is no he",
			"Mark Smith sued Skylink Airways. [He] said so.",
			[]string{"Mark Smith (person) by onlyBeside"},
		},
		{
			"a woman is no he",
			"Mark Smith sued Mary Jones. [He] said the race was lost.",
			[]string{"Mark Smith (person) by onlyBeside"},
		},
		{
			"a person is no it",
			"Skylink Airways sued Mark Smith. [It] said prices would rise.",
			[]string{"Skylink Airways (organization) by antecedent"},
		},
		{
			"a person for a noun",
			"The driver was hurt. [He] denied the report.",
			[]string{"driver (person) by antecedent"},
		},
		{
			"a plural for they",
			"The drivers were hurt. [They] said the trial was fair.",
			[]string{"drivers (group) by antecedent"},
		},
		{
			"a plural is no he",
			"The drivers met Mark Smith. [He] welcomed the ruling.",
			[]string{"Mark Smith (person) by onlyBeside"},
		},
		{
			"a thing is no he",
			"The report blamed the driver. [He] said the road was shut.",
			[]string{"driver (person) by antecedent"},
		},
		{
			"a thing for it",
			"The report blamed the driver. [It] called the vote a farce.",
			[]string{"report (document) by antecedent"},
		},
		{
			"a share is nobody",
			"Unicef said only 31 percent of infants were immune. [It] added that trams would stop.",
			[]string{"Unicef (organization) by antecedent"},
		},
		{
			"a name's own description is no other person",
			"The dancer Mark Smith won. [He] said the virus was mild.",
			[]string{"Mark Smith (person) by onlyBeside"},
		},
		{
			"a noun in a quotation is not meant outside",
			"Mark Smith said “the driver slept.” [He] warned of a strike.",
			[]string{"Mark Smith (person) by onlyBeside"},
		},
		{
			"the same noun for the plural",
			"Two nurses and a doctor spoke. [The nurses] said so.",
			[]string{"Two nurses (group) by antecedent"},
		},
		{
			"too far back",
			"The driver was hurt. It rained. It snowed. It froze. It thawed. It rained. It snowed. It froze. [He] said prices would rise.",
			[]string{"- (person) by antecedent"},
		},
		{
			"maybePerson: a name of which nothing tells what it is",
			"Alpha Beta Gamma Delta won. It was late. [He] said so.",
			[]string{"Alpha Beta Gamma Delta (person) by antecedent"},
		},
	})
}
