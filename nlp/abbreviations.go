package nlp

import (
	"strings"
	"unicode"
)

// isAbbreviation reports whether a word that a period follows is an
// abbreviation that owns the period; next is the first character of what
// follows. D-Mass is judged by its last part.
func isAbbreviation(w string, next rune) bool {
	w = w[strings.LastIndexByte(w, '-')+1:]
	if w == "" || len(w) > 7 {
		return false
	}
	lower := strings.ToLower(w)
	if lists().Numbering.Has(lower) { // a word unless a number follows
		return unicode.IsDigit(next)
	}
	known := lists().BeforeNames.Has(lower) || lists().Abbreviations.Has(lower)
	return known && (isUpper(w[0]) || lists().LowerAbbreviations.Has(lower))
}
