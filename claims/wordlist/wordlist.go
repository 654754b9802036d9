// Package wordlist looks words up among the few that a line of code names: at most four, with single
// spaces or line breaks between; longer lists are nlp/lexicon's. It also says how far apart
// two words are, for "did you mean".
package wordlist

import "strings"

// Has reports whether one of the list's words is the word, in the same case.
// The empty word is in no list.
func Has(list, word string) bool {
	for listed := range strings.FieldsSeq(list) {
		if listed == word {
			return true
		}
	}
	return false
}
