package resolution

import "testing"

// TestEntityShort: whom of several a short name stands for.
func TestEntityShort(t *testing.T) {
	check(t, whose, []story{
		{
			"the one with the word before a later one",
			"Anna Berg won. [Berg] said the trial was fair. Paul Berg lost.",
			[]string{"Anna Berg (person)"},
		},
		{
			"of two later the one named more often",
			"[Berg] welcomed the ruling. Anna Berg won. Paul Berg lost. Paul Berg wept.",
			[]string{"Paul Berg (person)"},
		},
		{
			"of two later with an office",
			"[Senator Berg] said the road was shut. Anna Berg won. Senator Paul Berg lost.",
			[]string{"Paul Berg (person)"},
		},
		{
			"a title before the others",
			"Paul Berg met Mary Berg. [Mrs. Berg] left. [Berg] called the vote a farce.",
			[]string{"Mary Berg (person)", "Mary Berg (person)"},
		},
		{
			"a word that became a nickname",
			"Edwin Jones won. Edwin “Shorty” Jones lost. [Shorty] said the virus was mild.",
			[]string{"Edwin Jones (person)"},
		},
		{
			"a nickname told by a word alone",
			"Dana Jones won. “Shorty” Jones lost. [Jones] warned of a strike.",
			[]string{"Dana Jones (person)"},
		},
		{
			"an acronym with points",
			"The Coastal Birds Trust met. [C.B.T.] said so.",
			[]string{"Coastal Birds Trust (organization)"},
		},
		{
			"an acronym of the capitals alone",
			"The Trust for Coastal Birds met. [TCB] said the race was lost.",
			[]string{"Trust for Coastal Birds (organization)"},
		},
		{
			"a gender that was told on the way",
			"Quux Berg and Mary Berg met. Mr. Berg won. [Berg] said prices would rise.",
			[]string{"Quux Berg (person)"},
		},
	})
}
