package saying

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsPlain reports whether the text is made of words, commas, points and signs of sum and share
// only. Anything else in it, such as a dash, a bracket, an ellipsis or a mark of another script, may end
// the words of a speaker.
func IsPlain(text string) bool {
	before := ' '
	for i, r := range text {
		after, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
		switch {
		case unicode.IsSpace(r), strings.ContainsRune(",?!%$£€", r):
		case unicode.Is(unicode.Lm, r):
			return false
		case IsWord(r), unicode.IsMark(r) && unicode.IsLetter(before):
		case r == '.' && after != '.' && !strings.HasPrefix(text[i+1:], " ."):
		case strings.ContainsRune("-'’", r) && IsWord(before) && IsWord(after):
		default:
			return false
		}
		before = r
	}
	return true
}

// IsWord reports a letter or a digit.
func IsWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
