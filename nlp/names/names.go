// Package names knows how names are written, whatever they name: what an acronym is, which
// letters make one, and which spellings of a name are the same. Titles, particles and
// suffixes of names are words: see nlp/lexicon.
package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsAcronym reports one word of two to six capitals; points between them do not count
// (U.N.), nor do digits, hyphens and “&” behind the first (G7, MI5, AFL-CIO, AT&T).
func IsAcronym(word string) bool {
	capitals, others := 0, 0
	for i, r := range word {
		switch {
		case unicode.IsUpper(r):
			capitals++
		case i > 0 && (unicode.IsDigit(r) || r == '-' || r == '&'):
			others++
		case r != '.':
			return false
		}
	}
	return capitals >= 1 && capitals <= 6 && capitals+others >= 2
}

// Initials are the first letters of the words, in capitals: of all, and of those that have one.
func Initials(words []string) (all, capitals string) {
	var every, upper strings.Builder
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		every.WriteRune(unicode.ToUpper(r))
		if unicode.IsUpper(r) {
			upper.WriteRune(r)
		}
	}
	return every.String(), upper.String()
}

// Words are the words of a name as names are compared: without points and commas, with
// straight apostrophes and plain hyphens, and single capitals that follow each other in one
// word, so that U.N., U. N. and UN are the same.
func Words(name string) []string {
	words := strings.Fields(strings.Map(plain, name))
	joined, before := words[:0], false // before: the word before is single capitals
	for _, w := range words {
		r, size := utf8.DecodeRuneInString(w)
		initial := size == len(w) && unicode.IsUpper(r)
		if initial && before {
			joined[len(joined)-1] += w
			continue
		}
		joined, before = append(joined, w), initial
	}
	return joined
}

// WithoutThe are the words without a leading “the”, and whether there was one.
func WithoutThe(words []string) ([]string, bool) {
	if len(words) > 1 && strings.EqualFold(words[0], "the") {
		return words[1:], true
	}
	return words, false
}

// Joined is the name of several together: Washington, Seoul and Tokyo.
func Joined(members []string) string {
	last := len(members) - 1
	if last < 1 {
		return strings.Join(members, "")
	}
	return strings.Join(members[:last], ", ") + " and " + members[last]
}

// plain is the character as names are compared.
func plain(r rune) rune {
	switch r {
	case '.', ',':
		return ' '
	case '’', '‘':
		return '\''
	case '‑': // a hyphen that never ends a line
		return '-'
	}
	return r
}
