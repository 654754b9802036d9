package resolution

import "testing"

// TestEntityShort: whom of several a short name stands for.
func TestEntityShort(t *testing.T) {
	check(t, whose, []story{
		{
			"the one with the word before a later one",
			"Anna Berg won. [Berg] said so. Paul Berg lost.",
			[]string{"Anna Berg (person)"},
		},
		{
			"of two later the one named more often",
			"[Berg] said so. Anna Berg won. Paul Berg lost. Paul Berg wept.",
			[]string{"Paul Berg (person)"},
		},
		{
			"of two later with an office",
			"[Senator Berg] said so. Anna Berg won. Senator Paul Berg lost.",
			[]string{"Paul Berg (person)"},
		},
		{
			"a title before the others",
			"Paul Berg met Mary Berg. [Mrs. Berg] left. [Berg] said so.",
			[]string{"Mary Berg (person)", "Mary Berg (person)"},
		},
		{
			"a word that became a nickname",
			"Edwin Jones won. Edwin “Shorty” Jones lost. [Shorty] said so.",
			[]string{"Edwin Jones (person)"},
		},
		{
			"a nickname told by a word alone",
			"Dana Jones won. “Shorty” Jones lost. [Jones] said so.",
			[]string{"Dana Jones (person)"},
		},
		{
			"an acronym with points",
			"The Coastal Birds Trust met. [C.B.T.] said so.",
			[]string{"Coastal Birds Trust (organization)"},
		},
		{
			"an acronym of the capitals alone",
			"The Trust for Coastal Birds met. [TCB] said so.",
			[]string{"Trust for Coastal Birds (organization)"},
		},
		{
			"a gender that was told on the way",
			"Quux Berg and Mary Berg met. Mr. Berg won. [Berg] said so.",
			[]string{"Quux Berg (person)"},
		},
	})
}
