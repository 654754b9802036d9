package resolution

import "testing"

// TestBeside: whom the paragraph of a pronoun names.
func TestBeside(t *testing.T) {
	check(t, whose, []story{
		{
			"the only man of the paragraph",
			"Anna Berg met Mark Smith in Leeds on Monday. Berg left. [He] welcomed the ruling.",
			[]string{"Mark Smith (person) by onlyBeside"},
		},
		{
			"the only woman of the paragraph",
			"Mark Smith met Anna Berg in Leeds on Monday. Smith left. [She] said the road was shut.",
			[]string{"Anna Berg (person) by onlyBeside"},
		},
		{
			"two men of the paragraph",
			"Mark Smith met Paul Jones in Leeds. Anna Berg left. [He] called the vote a farce.",
			[]string{"Mark Smith (person) by antecedent"},
		},
		{
			"a man of another paragraph",
			"Mark Smith won the race.\n\nPaul Jones came last. [He] said the virus was mild.",
			[]string{"Paul Jones (person) by onlyBeside"},
		},
		{
			"somebody of unknown gender beside one of known",
			"Quux Xyzzy met Mark Smith in Leeds. It rained. [He] warned of a strike.",
			[]string{"Mark Smith (person) by onlyBeside"},
		},
		{
			"somebody whose gender a pronoun has told",
			"Leslie Quux and Mark Smith met. “I won,” [she] said. Smith left. [She] said the club was broke.",
			[]string{"Leslie Quux (person) by onlyBeside", "Leslie Quux (person) by onlyBeside"},
		},
	})
}
