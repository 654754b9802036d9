package wordlist

import "testing"

func TestHas(t *testing.T) {
	const list = "said says ’s\nsay"
	for word, want := range map[string]bool{
		"said": true, "says": true, "’s": true, "say": true, "sa": false, "ay": false, "": false, "tell": false,
	} {
		if got := Has(list, word); got != want {
			t.Errorf("Has(%q) = %v, want %v", word, got, want)
		}
	}
}

func TestHasLine(t *testing.T) {
	for _, list := range []string{"Ann\nBo\nBob\nCy\nDora\n", "Ann\nBo\nBob\nCy\nDora"} {
		for _, word := range []string{"Ann", "Bo", "Bob", "Cy", "Dora"} {
			if !HasLine(list, word) {
				t.Errorf("%q is missing from %q", word, list)
			}
		}
		for _, word := range []string{"", "A", "Anna", "B", "Dor", "Zed", "Ann\nBo"} {
			if HasLine(list, word) {
				t.Errorf("%q is found in %q", word, list)
			}
		}
	}
	if HasLine("", "x") || HasLine("\n", "") {
		t.Error("an empty list holds nothing")
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b        string
		limit, want int
	}{
		{"", "", 9, 0}, {"table", "table", 9, 0}, {"tabel", "table", 9, 2}, {"csv", "tsv", 9, 1},
		{"é", "e", 9, 1}, {"", "json", 9, 4}, {"csv", "markdown", 3, 3},
	} {
		if got := Distance(c.a, c.b, c.limit); got != c.want {
			t.Errorf("Distance(%q, %q, %d) = %d, want %d", c.a, c.b, c.limit, got, c.want)
		}
	}
}

func TestNearest(t *testing.T) {
	words := []string{"name", "aliases", "type", "Wikidata"}
	tests := []struct{ typed, want string }{
		{"alias", "aliases"},
		{"Nmae", "name"},
		{"wikidat", "Wikidata"},
		{"type", "type"},
		{"wiki", "Wikidata"},
		{"gender", ""},
		{"", ""},
	}
	for _, test := range tests {
		if got := Nearest(test.typed, words); got != test.want {
			t.Errorf("Nearest(%q) = %q, want %q", test.typed, got, test.want)
		}
	}
}
