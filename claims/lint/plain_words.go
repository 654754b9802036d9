package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// strayMark reports whether the text holds something that may be meant for a closing mark: a single
// mark, a prime, an accent or a backtick, of whatever script, that is no apostrophe within a word.
func strayMark(text string) bool {
	const marks = "'‘’‚‛‹›`´′″‵‶ʹʺʻʼʽˈˊˋ＇｀"
	before := ' '
	for i, r := range text {
		if strings.ContainsRune(marks, r) {
			after, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
			if !isWordRune(before) || !isWordRune(after) {
				return true
			}
		}
		before = r
	}
	return false
}

// isPlain reports whether the text is made of words, commas, points and signs of sum and share
// only. Anything else in it, such as a dash, a bracket, an ellipsis or a mark of another script, may end
// the words of a speaker.
func isPlain(text string) bool {
	before := ' '
	for i, r := range text {
		after, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
		switch {
		case unicode.IsSpace(r), strings.ContainsRune(",?!%$£€", r):
		case unicode.Is(unicode.Lm, r):
			return false
		case isWordRune(r), unicode.IsMark(r) && unicode.IsLetter(before):
		case r == '.' && after != '.' && !strings.HasPrefix(text[i+1:], " ."):
		case strings.ContainsRune("-'’", r) && isWordRune(before) && isWordRune(after):
		default:
			return false
		}
		before = r
	}
	return true
}
