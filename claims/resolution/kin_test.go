package resolution

import "testing"

// TestKin: husbands and wives.
func TestKin(t *testing.T) {
	check(t, whose, []story{
		{
			"spouse: her husband",
			"Walter Brandt and his wife, Hedda Brandt, moved. “It is cold,” [Hedda Brandt] said. [Her husband] agreed.",
			[]string{"Hedda Brandt (person)", "Walter Brandt (person) by soleOfGender, spouse"},
		},
		{
			"repeated, not spouse: his wife, as the article calls her",
			"Walter Brandt and his wife, Hedda Brandt, moved. “It is cold,” [Walter Brandt] said. [His wife] laughed at the idea.",
			[]string{"Walter Brandt (person)", "Hedda Brandt (person) by repeated"},
		},
		{
			"spouse: of nobody married",
			"Walter Brandt met Hedda Holm. “It is cold,” [Hedda Holm] said. [Her husband] said the same.",
			[]string{"Hedda Holm (person)", "Hedda Holm’s husband (person) by soleOfGender, antecedent"},
		},
		{
			"spouse: no brother",
			"Walter Brandt and his wife, Hedda Brandt, moved. “It is cold,” [Hedda Brandt] said. [Her brother] agreed.",
			[]string{"Hedda Brandt (person)", "Hedda Brandt’s brother (person) by antecedent, soleOfGender"},
		},
		{
			"spouse: the husband of nobody said",
			"Walter Brandt and his wife, Hedda Brandt, moved. [The husband] laughed at the idea.",
			[]string{"Walter Brandt (person) by onlyOfGender"},
		},
		{
			"repeated, not spouse: her husband, as the article calls him",
			"Hedda Brandt and her husband, Walter Brandt, moved. “It is cold,” [she] said. [Her husband] said the same.",
			[]string{"Hedda Brandt (person) by onlyBeside", "Walter Brandt (person) by repeated"},
		},
	})
}
