// Package wordlist looks words up among the few that a line of code names: at most four, with single
// spaces or line breaks between; longer lists are nlp/lexicon's. It also says how far apart
// two words are, for "did you mean".
package wordlist

import "strings"

// Has reports whether one of the list's words is the word, in the same case.
// The empty word is in no list.
func Has(list, word string) bool {
	if word == "" {
		return false
	}
	for from := 0; ; {
		i := strings.Index(list[from:], word)
		if i < 0 {
			return false
		}
		start := from + i
		end := start + len(word)
		if bounded(list, start, end) {
			return true
		}
		from = end
	}
}

// bounded reports whether list[start:end] stands between separators.
func bounded(list string, start, end int) bool {
	return (start == 0 || isSeparator(list[start-1])) && (end == len(list) || isSeparator(list[end]))
}

func isSeparator(b byte) bool { return b == ' ' || b == '\n' }
