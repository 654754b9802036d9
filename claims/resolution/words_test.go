package resolution

import "testing"

// TestWordsOf: what given names and nouns tell of a gender.
func TestWordsOf(t *testing.T) {
	check(t, whose, []story{
		{
			"a noun for men",
			"Quux Xyzzy, a monk, came. [He] left.",
			[]string{"Quux Xyzzy (person) by onlyBeside"},
		},
		{
			"a noun for women",
			"Quux Xyzzy, an actress, came. [She] left.",
			[]string{"Quux Xyzzy (person) by onlyBeside"},
		},
	})
}

// TestWordsCast: what given names and nouns tell of a gender.
func TestWordsCast(t *testing.T) {
	check(t, cast, []story{
		{"a woman's given name", "Mary Zorblax came.", []string{"Mary Zorblax (person) she"}},
		{"a man's given name", "John Zorblax came.", []string{"John Zorblax (person) he"}},
		{"a given name of both", "Leslie Zorblax came.", []string{"Leslie Zorblax (person)"}},
		{
			"a given name in no list, by its ending",
			"Zorbla Xyzzy came. Milo Xyzzy left.",
			[]string{"Zorbla Xyzzy (person) she", "Milo Xyzzy (person) he"},
		},
		{
			"an ending that tells nothing",
			"Zorbko Xyzzy came. Zorbsha Xyzzy left.",
			[]string{"Zorbko Xyzzy (person)", "Zorbsha Xyzzy (person)"},
		},
		{"a family name first", "Kim Jong Un came.", []string{"Kim Jong Un (person)"}},
		{"a family name first, with a hyphen", "Wang Li-hua came.", []string{"Wang Li-hua (person)"}},
		{"two letters tell nothing", "Bo Ek came.", []string{"Bo Ek (person)"}},
		{"a chairwoman", "Chairwoman Zorblax came.", []string{"Zorblax (person) she: Chairwoman"}},
		{"a congressman", "Congressman Zorblax came.", []string{"Zorblax (person) he: Congressman"}},
		{"a common family name first", "Zhang Zorbla came.", []string{"Zhang Zorbla (person)"}},
		{
			"endings of two letters",
			"Zorbus Xyzzy came. Zorbua Xyzzy left.",
			[]string{"Zorbus Xyzzy (person) he", "Zorbua Xyzzy (person)"},
		},
	})
}
