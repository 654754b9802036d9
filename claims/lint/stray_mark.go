package lint

import (
	"strings"
	"unicode/utf8"

	"claims/claims/saying"
)

// strayMark reports whether the text holds something that may be meant for a closing mark: a single
// mark, a prime, an accent or a backtick, of whatever script, that is no apostrophe within a word.
func strayMark(text string) bool {
	const marks = "'‘’‚‛‹›`´′″‵‶ʹʺʻʼʽˈˊˋ＇｀"
	before := ' '
	for i, r := range text {
		if strings.ContainsRune(marks, r) {
			after, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
			if !saying.IsWord(before) || !saying.IsWord(after) {
				return true
			}
		}
		before = r
	}
	return false
}
