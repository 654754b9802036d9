package resolution

import "testing"

// TestCertainPronoun: pronouns that need no weighing, by the rule that knows them.
func TestCertainPronoun(t *testing.T) {
	check(t, whose, []story{
		{
			"speaksOn: in the next sentence",
			"[Mark Smith] said so in the town of Oldham. [He] said the tests had failed.",
			[]string{"Mark Smith (person)", "Mark Smith (person) by speaksOn"},
		},
		{
			"speaksOn: who is of unknown gender",
			"[Quux Xyzzy] said the trial was fair. [She] said the club was broke.",
			[]string{"Quux Xyzzy (person)", "Quux Xyzzy (person) by speaksOn"},
		},
		{
			"speaksOn: nobody of the other gender",
			"Mary Jones won. [Mark Smith] welcomed the ruling. [She] added that trams would stop.",
			[]string{"Mark Smith (person)", "Mary Jones (person) by onlyBeside"},
		},
		{
			"speaksOn: somebody was named since",
			"[Mark Smith] said the road was shut. Paul Jones left, and [he] said more.",
			[]string{"Mark Smith (person)", "Paul Jones (person) by antecedent or Mark Smith"},
		},
		{
			"speaksOn: not two sentences on",
			"[Mark Smith] called the vote a farce. It rained. Paul Jones left. [He] warned of floods.",
			[]string{"Mark Smith (person)", "Paul Jones (person) by antecedent or Mark Smith"},
		},
		{
			"speaksOn: not two at once",
			"[Mark Smith and Paul Jones] said the virus was mild. [He] said the tests had failed.",
			[]string{"Mark Smith; Paul Jones (person)", "Mark Smith (person) by antecedent"},
		},
		{
			"speaksOn: one of known gender beside him",
			"Mary Jones met Quux Xyzzy. “No,” [Xyzzy] said. [She] said the club was broke.",
			[]string{"Quux Xyzzy (person)", "Mary Jones (person) by onlyBeside"},
		},
		{
			"onlyBeside: the subject before",
			"Anna Holt came. [She] warned of a strike.",
			[]string{"Anna Holt (person) by onlyBeside"},
		},
		{
			"onlyBeside: the subject before, in apposition",
			"The mill’s owner, Ann Lee, declined. [She] added that trams would stop.",
			[]string{"Ann Lee (person) by onlyBeside"},
		},
		{
			"onlyBeside: the only one of the gender",
			"Rain fell on Ann Lee and Quux Xyzzy at noon. It was cold. [She] said so.",
			[]string{"Ann Lee (person) by onlyBeside"},
		},
		{
			"onlyBeside: not an object",
			"Anna Holt came with Mary Jones. [She] said the race was lost.",
			[]string{"Anna Holt (person) by antecedent or Mary Jones"},
		},
		{
			"onlyBeside: two of the gender",
			"Anna Holt met Mary Jones. It rained. [She] said prices would rise.",
			[]string{"Anna Holt (person) by antecedent or Mary Jones"},
		},
		{
			"speaksOn: not in another paragraph",
			"[Mark Smith] denied the report.\n\nIt rained on Paul Jones.\n\n[He] said more.",
			[]string{"Mark Smith (person)", "Mark Smith (person) by antecedent or Paul Jones"},
		},
		{
			"soleOfGender: the only candidate",
			"It rained on Anna Holt.\n\nIt was cold in the hall, [she] said.",
			[]string{"Anna Holt (person) by soleOfGender"},
		},
		{
			"soleOfGender: not of unknown gender",
			"It rained on Quux Xyzzy.\n\nIt was cold in Leeds, [she] said.",
			[]string{"- (person) by antecedent"},
		},
		{
			"soleOfGender: not of two",
			"It rained on Anna Holt and Mary Jones.\n\nIt was cold in Leeds, [she] said.",
			[]string{"Anna Holt (person) by antecedent or Mary Jones"},
		},
	})
}

// TestPersonsBeside: whom the paragraph of a pronoun names.
func TestPersonsBeside(t *testing.T) {
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
