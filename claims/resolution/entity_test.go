package resolution

import "testing"

// TestEntityOf: which names are of one.
func TestEntityOf(t *testing.T) {
	check(t, whose, []story{
		{"surname", "Anna Berg won. [Berg] denied the report.", []string{"Anna Berg (person)"}},
		{"given name", "Anna Berg won. [Anna] said the trial was fair.", []string{"Anna Berg (person)"}},
		{
			"family name first",
			"Lee Jae-myung won. [Lee] welcomed the ruling.",
			[]string{"Lee Jae-myung (person)"},
		},
		{
			"the whole name from a short one",
			"[Berg] said the road was shut. Anna Berg won.",
			[]string{"Anna Berg (person)"},
		},
		{
			"the fuller name",
			"Anna Berg won. Anna Maria Berg lost. [Berg] called the vote a farce.",
			[]string{"Anna Maria Berg (person)"},
		},
		{
			"in capitals, as a transcript does",
			"Anna Berg met Mark Smith.\n\n[BERG] said the virus was mild.",
			[]string{"Anna Berg (person)"},
		},
		{
			"the one named last",
			"Anna Berg met Paul Berg. Anna Berg left. [Berg] warned of a strike.",
			[]string{"Anna Berg (person)"},
		},
		{
			"the one named next to it",
			"[Berg] said so. Anna Berg, Paul Berg and Anna Berg won.",
			[]string{"Anna Berg (person)"},
		},
		{
			"Mrs.",
			"Bill Clinton and Hillary Clinton came. [Mrs. Clinton] said the race was lost.",
			[]string{"Hillary Clinton (person)"},
		},
		{
			"a title tells a word alone apart",
			"Mr. Vane met Mrs. Vane. [Mr. Vane] said prices would rise.",
			[]string{"Vane (person)"},
		},
		{
			"a first word of an organization",
			"Transmar Ferries grew. [Transmar] denied the report.",
			[]string{"Transmar Ferries (organization)"},
		},
		{
			"a common first word of an organization",
			"National Ferries grew. [National] said the trial was fair.",
			[]string{"National (organization)"},
		},
		{
			"a last word of an organization",
			"Transmar Ferries grew. [Ferries] welcomed the ruling.",
			[]string{"Ferries (group)"},
		},
		{
			"a person is no organization's first word",
			"Maria Ferries grew. [Mrs. Maria] said the road was shut.",
			[]string{"Maria (person)"},
		},
		{
			"a given name is no organization's first word",
			"Maria Ferries grew. Maria Lopez won. [Maria] called the vote a farce.",
			[]string{"Maria Lopez (person)"},
		},
		{
			"a nickname",
			"Edwin “Shorty” Jones won. [Shorty] said the virus was mild.",
			[]string{"Edwin Jones (person)"},
		},
		{
			"a middle name that is a family name",
			"Gabriel García Márquez won. [García] warned of a strike.",
			[]string{"Gabriel García Márquez (person)"},
		},
		{"one word twice", "Madonna sang. [Madonna] said so.", []string{"Madonna (person)"}},
		{
			"Mr.",
			"Bill Vane and Mary Vane came. [Mr. Vane] said the race was lost.",
			[]string{"Bill Vane (person)"},
		},
		{
			"a title of no such gender is another",
			"Mary Vane came. [Mr. Vane] said prices would rise.",
			[]string{"Vane (person)"},
		},
		{
			"a paper's last word",
			"The Perth Courier wrote it. [The Courier] denied the report.",
			[]string{"Perth Courier (organization)"},
		},
	})
}

// TestEntityCast: which names are of one.
func TestEntityCast(t *testing.T) {
	check(t, cast, []story{
		{"in capitals in a dateline", "SEOUL — It rained. Seoul slept.", []string{"Seoul (organization)"}},
		{
			"two who share nothing",
			"Anna Berg met Paul Jones.",
			[]string{"Anna Berg (person) she", "Paul Jones (person) he"},
		},
		{
			"otherOffice: one introduced later without it",
			"President Vane spoke. Mary Vane left.",
			[]string{"Mary Vane (person) she", "Vane (person): President"},
		},
		{
			"otherOffice: one introduced later with it",
			"Senator Vane spoke. Senator Mary Vane left.",
			[]string{"Mary Vane (person) she: Senator; Senator"},
		},
		{
			"otherOffice: one introduced before",
			"Mary Vane left. President Vane spoke.",
			[]string{"Mary Vane (person) she: President"},
		},
	})
}

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
