// Package wordlist looks words up in short lists kept as plain text: words
// separated by single spaces or line breaks. Such a list costs nothing at
// start-up and reads well in code. It also says how far apart two words are, for
// "did you mean".
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

// HasLine reports whether one line of the list is the word. The lines must be
// sorted by their bytes; the search is a binary one.
func HasLine(list, word string) bool {
	for len(list) > 0 {
		start := strings.LastIndexByte(list[:len(list)/2], '\n') + 1
		line, rest, _ := strings.Cut(list[start:], "\n")
		switch {
		case line == word:
			return word != ""
		case line < word:
			list = rest
		default:
			list = list[:start]
		}
	}
	return false
}
