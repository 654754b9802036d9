package nlp

import (
	"strings"
	"unicode"
)

// abbreviationClass says where an abbreviation may stand.
type abbreviationClass uint8

const (
	notAbbreviated abbreviationClass = iota
	beforeName                       // Mr., Sen.: never the end of a sentence
	anywhere                         // Inc., Jan., U.S.: what follows decides
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
	return classOf(lower) != notAbbreviated && (isUpper(w[0]) || lists().LowerAbbreviations.Has(lower))
}

// classOf classes a word in lower case without its period. The words are those
// of Punkt's English parameters that are not also common words, with those of
// the AP and Guardian style books.
func classOf(lower string) abbreviationClass {
	switch {
	case lists().BeforeNames.Has(lower):
		return beforeName
	case lists().Abbreviations.Has(lower):
		return anywhere
	}
	return notAbbreviated
}
