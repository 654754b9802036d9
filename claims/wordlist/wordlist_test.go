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
