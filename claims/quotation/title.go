package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longWord is the number of letters from which on a word of a title has a
// capital: shorter ones may be prepositions and articles.
const longWord = 5

// TitleCase reports whether the words are written As in a Title: the first, and
// every word of five letters or more, begins with no lower-case letter. No words
// are no title.
func TitleCase(words []string) bool {
	for i, w := range words {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "“‘\"'("))
		if unicode.IsLower(r) && (i == 0 || utf8.RuneCountInString(w) >= longWord) {
			return false
		}
	}
	return len(words) > 0
}
