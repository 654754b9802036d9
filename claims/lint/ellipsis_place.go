package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/nlp"
)

// inProse reports whether the ellipsis at the place stands between words of prose: what touches
// it is a word, a mark or punctuation, and no code, formula, range or path ($1...$2, x...y(), 1...10, .../src).
func inProse(text string, at nlp.Span) bool {
	before, after, short := beside(text, at)
	if !short {
		return false
	}
	const opening, closing = "“‘\"'«‹([", ",;:!?%)]”’\"'»›"
	word := strings.TrimLeft(strings.TrimRight(before, closing), opening)
	next := strings.TrimRight(strings.TrimLeft(after, "“‘«‹"+closing), closing+".")
	if isNumber(word) && next == "" || isNumber(next) && word == "" {
		return true
	}
	return (word == "" || isProseWord(word)) && (next == "" || isProseWord(next))
}

// beside are the stretches without space that touch the place; not short where one of them is
// longer than words are.
func beside(text string, at nlp.Span) (before, after string, short bool) {
	const longest = 60 // bytes
	from, to := max(0, at.Start-longest), min(len(text), at.End+longest)
	before, after = text[from:at.Start], text[at.End:to]
	if i := strings.LastIndexFunc(before, unicode.IsSpace); i >= 0 {
		_, size := utf8.DecodeRuneInString(before[i:])
		before, from = before[i+size:], 0
	}
	if i := strings.IndexFunc(after, unicode.IsSpace); i >= 0 {
		after, to = after[:i], len(text)
	}
	return before, after, from == 0 && to == len(text)
}

// isNumber reports whether the word is one figure (2020, 1,000).
func isNumber(word string) bool {
	return word != "" && strings.Trim(word, "0123456789,.") == "" && unicode.IsDigit(rune(word[0]))
}

// isProseWord reports whether the word is one of a language rather than of a program: of letters,
// with apostrophes and hyphens among them, of two at least unless it is a, I or O, and without a capital behind a small letter.
func isProseWord(word string) bool {
	before, letters := ' ', 0
	for _, r := range word {
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
			if unicode.IsUpper(r) && unicode.IsLower(before) {
				return false
			}
			letters++
		case !strings.ContainsRune("'’-", r) || !unicode.IsLetter(before):
			return false
		}
		before = r
	}
	return letters > 1 || strings.Contains("aAIO", word)
}
