package resolution

import "testing"

// TestCertain: descriptions that need no weighing, by the rule that knows them.
func TestCertain(t *testing.T) {
	check(t, whose, []story{
		{
			"olderOrYounger: the older",
			"Rosemary Pike, 81, and Doris Lunt, 76, fell. [The older woman] denied the report.",
			[]string{"Rosemary Pike (person) by olderOrYounger"},
		},
		{
			"olderOrYounger: the younger",
			"Rosemary Pike, 81, and Doris Lunt, 76, fell. [The younger woman] said the trial was fair.",
			[]string{"Doris Lunt (person) by olderOrYounger"},
		},
		{
			"olderOrYounger: the elder",
			"Rosemary Pike, 81, and Doris Lunt, 76, fell. [The elder woman] welcomed the ruling.",
			[]string{"Rosemary Pike (person) by olderOrYounger"},
		},
		{
			"olderOrYounger: of three nobody",
			"Rosemary Pike, 81, Doris Lunt, 76, and Ada Holm, 70, fell. [The older woman] said the road was shut.",
			[]string{"older woman (person) by antecedent"},
		},
		{
			"onlyInstitution: the only organization",
			"Skylink Airways cut fares. Passengers cheered. It rained for three days in Leeds. Nobody came.\n\n[The company] called the vote a farce.",
			[]string{"Skylink Airways (organization) by onlyInstitution"},
		},
		{
			"onlyInstitution: of two nobody",
			"Skylink Airways cut fares. Hansa Bank did not. Passengers cheered.\n\nIt rained for three days in Leeds. Nobody came. Trams stood still.\n\n[The company] said the virus was mild.",
			[]string{"company (organization) by antecedent"},
		},
		{
			"onlyInstitution: no country",
			"France cut fares. Passengers cheered.\n\nIt rained for three days in Leeds. Nobody came. Trams stood still.\n\n[The company] warned of a strike.",
			[]string{"company (organization) by antecedent"},
		},
		{
			"onlyInstitution: no court, which is another",
			"Skylink Airways cut fares. Passengers cheered.\n\n[The court] said so.",
			[]string{"court (organization) by antecedent"},
		},
		{
			"onlyInstitution: not with more words",
			"Skylink Airways cut fares. Passengers cheered. It rained for three days.\n\n[The old company] said the race was lost.",
			[]string{"old company (organization) by antecedent"},
		},
		{
			"onlyInstitution: a carmaker",
			"Skylink Motors cut prices. Drivers cheered. It rained for three days in Leeds.\n\n[The carmaker] said prices would rise.",
			[]string{"Skylink Motors (organization) by onlyInstitution"},
		},
		{
			"onlyOfGender: the only woman",
			"Hedda Brandt and Mark Smith lost a house. It rained.\n\n[The widow] denied the report.",
			[]string{"Hedda Brandt (person) by onlyOfGender"},
		},
		{
			"onlyOfGender: the only man",
			"Hedda Brandt and Mark Smith lost a house. It rained.\n\n[The man] said the trial was fair.",
			[]string{"Mark Smith (person) by onlyOfGender"},
		},
		{
			"onlyOfGender: of two nobody",
			"Hedda Brandt and Mary Smith lost a house. It rained.\n\n[The widow] welcomed the ruling.",
			[]string{"widow (person) by antecedent"},
		},
		{
			"onlyOfGender: a wife is no widow",
			"Walter Brandt and his wife, Hedda Brandt, lost a house. It rained.\n\n[The widow] said the road was shut.",
			[]string{"widow (person) by antecedent"},
		},
		{
			"onlyOfGender: not with more words",
			"Hedda Brandt lost a house. It rained.\n\n[The old widow] said the virus was mild.",
			[]string{"old widow (person) by antecedent"},
		},
		{
			"varied: who spoke last",
			"“I shut my eyes,” [Ola Solli] said. [The midfielder] said more.",
			[]string{"Ola Solli (person)", "Ola Solli (person) by varied"},
		},
		{
			"varied: the subject of the sentence before",
			"Ola Solli scored in Leeds. [The midfielder] warned of a strike.",
			[]string{"Ola Solli (person) by varied"},
		},
		{
			"varied: an office is somebody else",
			"“I shut my eyes,” [Ola Solli] said. [The judge] warned of floods.",
			[]string{"Ola Solli (person)", "judge (person) by antecedent"},
		},
		{
			"varied: somebody with another occupation",
			"“I shut my eyes,” [the baker Ola Solli] said. [The midfielder] said the tests had failed.",
			[]string{"Ola Solli (person)", "midfielder (person) by antecedent"},
		},
		{
			"varied: the one named most",
			"Ola Solli scored. Solli ran. Solli fell. “He ran,” said [the baker Bo Ek]. [The midfielder] said the club was broke.",
			[]string{"Bo Ek (person)", "Ola Solli (person) by varied"},
		},
		{
			"varied: of the other gender nobody",
			"“I shut my eyes,” [Mary Solli] said. [The widower] added that trams would stop.",
			[]string{"Mary Solli (person)", "widower (person) by antecedent"},
		},
		{
			"varied: an age that nobody told",
			"“I shut my eyes,” [Ola Solli] said. [The 22-year-old] said more.",
			[]string{"Ola Solli (person)", "Ola Solli (person) by varied"},
		},
		{
			"varied: a nationality",
			"“I shut my eyes,” [Ola Solli] said. [The Norwegian] warned of floods.",
			[]string{"Ola Solli (person)", "Ola Solli (person) by varied"},
		},
		{
			"varied: not an object",
			"“I shut my eyes,” [Ola Solli] said. Fans met [the midfielder].",
			[]string{"Ola Solli (person)", "midfielder (person) by antecedent"},
		},
		{
			"varied: not with the words of somebody's",
			"“I shut my eyes,” [Ola Solli] said. [The midfielder from Bergen] said the club was broke.",
			[]string{"Ola Solli (person)", "midfielder from Bergen (person) by antecedent"},
		},
		{
			"varied: two who spoke",
			"[Ola Solli and Bo Ek] said the race was lost. [The midfielder] added that trams would stop.",
			[]string{"Ola Solli; Bo Ek (person)", "midfielder (person) by antecedent"},
		},
		{
			"varied: an organization that spoke last",
			"[Skylink Airways] said prices would rise. Hansa Bank did not. [The airline] said more.",
			[]string{"Skylink Airways (organization)", "Skylink Airways (organization) by varied"},
		},
		{
			"varied: an organization that was far back",
			"[Skylink Airways] denied the report. Hansa Bank did not. It rained. It snowed. It froze.\n\n[The airline] warned of floods.",
			[]string{"Skylink Airways (organization)", "airline (organization) by antecedent"},
		},
		{
			"onlyInstitution: those named later do not count",
			"Skylink Airways cut fares. Passengers cheered. It rained for three days in Leeds. Nobody came.\n\n[The company] said so. Hansa Bank did not.",
			[]string{"Skylink Airways (organization) by onlyInstitution"},
		},
		{
			"varied: not who does something else",
			"“I shut my eyes,” [Ola Solli] said. [The midfielder] left.",
			[]string{"Ola Solli (person)", "midfielder (person) by antecedent"},
		},
		{
			"varied: a pilot is no airline",
			"[Skylink Airways] said so. [The pilot] said more.",
			[]string{"Skylink Airways (organization)", "pilot (person) by antecedent"},
		},
		{
			"varied: not an old airline",
			"[Skylink Airways] said so. [The old airline] said more.",
			[]string{"Skylink Airways (organization)", "old airline (organization) by antecedent"},
		},
		{
			"varied: not this midfielder",
			"“I shut my eyes,” [Ola Solli] said. [This midfielder] said more.",
			[]string{"Ola Solli (person)", "This midfielder (person) by antecedent"},
		},
		{
			"mentioned: a union that the article spoke of",
			"The pilots’ union met. Hansa Bank paid. [Skylink Airways] said so. It rained. It froze.\n\n[The union] said more.",
			[]string{"Skylink Airways (organization)", "pilots’ union (organization) by antecedent"},
		},
	})
}
