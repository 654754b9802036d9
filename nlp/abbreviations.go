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
	if isNumbering(lower) {
		return unicode.IsDigit(next)
	}
	return classOf(lower) != notAbbreviated && (isUpper(w[0]) || isLowerAbbreviation(lower))
}

// isNumbering reports the abbreviations that are words unless a number follows.
func isNumbering(lower string) bool {
	switch lower {
	case "no", "nos", "pp", "vol", "art", "fig", "sec", "ch":
		return true
	}
	return false
}

// classOf classes a word in lower case without its period. The words are those
// of Punkt's English parameters that are not also common words, with those of
// the AP and Guardian style books.
func classOf(lower string) abbreviationClass {
	switch lower {
	case "mr", "mrs", "ms", "mx", "dr", "drs", "prof", "messrs", "sen", "sens", "rep", "reps", "gov", "govs",
		"pres", "del", "amb", "gen", "adm", "col", "maj", "lt", "sgt", "capt", "cpl", "pvt", "cmdr", "brig",
		"det", "rev", "fr", "hon", "st", "ste", "mt", "ft", "supt", "atty", "asst", "treas",
		"vs", "v", "eg", "ie", "cf", "viz", "approx", "ca":
		return beforeName
	case "jr", "sr", "inc", "corp", "co", "cos", "ltd", "bros", "llc", "plc", "assn", "dept", "univ",
		"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "jan", "feb", "aug", "sept", "sep", "oct", "nov", "dec",
		"ala", "ariz", "ark", "calif", "colo", "conn", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md",
		"mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex",
		"va", "vt", "wash", "wis", "wyo", "dak", "ave", "blvd", "rd", "hwy", "etc", "al", "est", "ph":
		return anywhere
	}
	return notAbbreviated
}

// isLowerAbbreviation reports those that are abbreviations in lower case too.
func isLowerAbbreviation(lower string) bool {
	switch lower {
	case "etc", "al", "vs", "v", "eg", "cf", "viz", "approx", "inc", "ltd", "mr", "mrs", "dr":
		return true
	}
	return false
}
