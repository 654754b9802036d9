package nlp

import (
	"strings"
	"unicode/utf8"
)

// longestDateline bounds the number of tokens of a dateline.
const longestDateline = 16

// afterDateline reports the first token behind the dateline that opens a
// paragraph: SEOUL, June 5 (Reuters) - . It starts with a word in capitals and
// ends with a dash between spaces, and there is no verb's room in it: every
// word is capitalised, a number or in brackets.
func (s *segmenter) afterDateline(first, i int) bool {
	if first != 0 || i < 2 || i > longestDateline || !isDash(s.word(i-1)) || !s.spaced(i-1) || !s.spaced(i) {
		return false
	}
	if w := s.word(0); utf8.RuneCountInString(w) < 3 || !isCapitals(w) {
		return false
	}
	depth := 0
	for k := range i - 1 {
		w := s.word(k)
		switch {
		case w == "(":
			depth++
		case w == ")":
			depth--
		case depth == 0 && isLower(w[0]) || strings.ContainsAny(w, ":\"“”"):
			return false
		}
	}
	return true
}

func isDash(w string) bool { return w == "-" || w == "–" || w == "—" || w == "--" }
