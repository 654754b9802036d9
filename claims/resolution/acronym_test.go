package resolution

import "testing"

// TestAcronymOf: acronyms, and whether the article explains them.
func TestAcronymOf(t *testing.T) {
	check(t, whose, []story{
		{
			"of capitals",
			"The Korean Central News Agency reported it. [KCNA] said the race was lost.",
			[]string{"Korean Central News Agency (organization)"},
		},
		{
			"of capitals, with points",
			"The Securities and Exchange Commission met. [The S.E.C.] said prices would rise.",
			[]string{"Securities and Exchange Commission (organization)"},
		},
		{
			"with small words",
			"The Department of Justice met. [DOJ] denied the report.",
			[]string{"Department of Justice (organization)"},
		},
		{
			"letters that a small word breaks",
			"The Trust against cruel Birds (TCB) met. [TCB] denied the report.",
			[]string{"TCB (organization)"},
		},
		{"an acronym of nobody's", "[NGO] said the trial was fair.", []string{"NGO (organization)"}},
	})
}

// TestAcronymCast: acronyms, and whether the article explains them.
func TestAcronymCast(t *testing.T) {
	check(t, cast, []story{
		{
			"defined in brackets",
			"The Alliance to Reclaim Our Schools (AROS) met. AROS said the trial was fair.",
			[]string{"Alliance to Reclaim Our Schools (organization)"},
		},
		{
			"defined in brackets, small words left out",
			"The Ministry of Farming and Forests (MFF) met. MFF welcomed the ruling.",
			[]string{"Ministry of Farming and Forests (organization)"},
		},
		{
			"defined in brackets, small words taken in",
			"The Ministry of Farming (MOF) met. MOF said the road was shut.",
			[]string{"Ministry of Farming (organization)"},
		},
		{
			"defined in brackets, with a possessive",
			"The Road Workers’ Union (RWU) met. RWU called the vote a farce.",
			[]string{"Road Workers’ Union (organization)"},
		},
		{
			"defined by or",
			"The Coastal Birds Trust, or CBT, met. CBT said the virus was mild.",
			[]string{"Coastal Birds Trust (organization)"},
		},
		{
			"defined by known as",
			"The Coastal Birds Trust, known as CBT, met. CBT warned of a strike.",
			[]string{"Coastal Birds Trust (organization)"},
		},
		{
			"not defined",
			"The Coastal Birds Trust met. CBT said so.",
			[]string{"Coastal Birds Trust (organization)?"},
		},
		{
			"other letters",
			"The Coastal Birds Trust (XYZ) met. XYZ said the race was lost.",
			[]string{"Coastal Birds Trust (organization)", "XYZ (organization)"},
		},
		{
			"a word in brackets is none",
			"The Coastal Birds Trust (Leeds) met. The trust said prices would rise.",
			[]string{"Coastal Birds Trust (organization)", "Leeds (unknown)"},
		},
	})
}
