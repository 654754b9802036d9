package roster

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// normal is the name as names are compared: lower case, single spaces, without
// points, hyphens, the form of apostrophes, courtesy titles and a leading "the".
func normal(name string) string {
	words := split(name)
	return strings.ReplaceAll(strings.Join(words, " "), "-", " ")
}

// split is the words of a name as they are compared, hyphens left in.
func split(name string) []string {
	words := strings.Fields(strings.Map(plain, name))
	for len(words) > 1 && (words[0] == "the" || lists().DroppedTitles.Has(words[0])) {
		words = words[1:]
	}
	return joinInitials(words)
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
	return unicode.ToLower(r)
}

// joinInitials makes one word of single letters that follow each other: J. K. and
// JK, U.N. and UN are the same.
func joinInitials(words []string) []string {
	joined := words[:0]
	before := false // the word before is of single letters
	for _, w := range words {
		initial := utf8.RuneCountInString(w) == 1
		if initial && before {
			joined[len(joined)-1] += w
			continue
		}
		joined, before = append(joined, w), initial
	}
	return joined
}

// fullName is a person's name taken apart.
type fullName struct {
	first, last string
	middle      []string
	surname     string // with its particles: de blasio; the last word for most
	suffix      string // jr
}

// parseFull takes a full name apart; false for a name of one word, or a surname
// of several (de Blasio).
func parseFull(words []string) (fullName, bool) {
	var n fullName
	if last := len(words) - 1; last > 1 && lists().NameSuffixes.Has(words[last]) {
		n.suffix, words = words[last], words[:last]
	}
	if isBare(words) {
		return n, false
	}
	last := len(words) - 1
	n.first, n.last, n.middle = words[0], words[last], words[1:last]
	from := last
	for from > 1 && lists().NameParticles.Has(words[from-1]) {
		from--
	}
	n.surname = strings.Join(words[from:], " ")
	return n, true
}

// isBare reports a surname or first name alone.
func isBare(words []string) bool {
	return len(words) <= 1 || lists().NameParticles.Has(words[0])
}

// middlesFit reports whether the middle names may be one person's: none on one
// side, or the same with initials for some (Donald J. and Donald John).
func middlesFit(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		short, long := a[i], b[i]
		if len(short) > len(long) {
			short, long = long, short
		}
		if short != long && (utf8.RuneCountInString(short) != 1 || !strings.HasPrefix(long, short)) {
			return false
		}
	}
	return true
}

// looksProper reports a name of several words, all with capitals but for the
// small ones: Anna Holt, Bank of Norwich. One word alone may be any that starts a
// sentence.
func looksProper(name string) bool {
	capitals := 0
	for word := range strings.FieldsSeq(name) {
		switch first, _ := utf8.DecodeRuneInString(word); {
		case unicode.IsUpper(first):
			capitals++
		case !lists().SmallWords.Has(word):
			return false
		}
	}
	return capitals > 1
}

// namesSomething reports whether a description has a name in it: a capital in
// another word than the first, or in the first where the mention has a word (the)
// before it.
func namesSomething(description, mention string) bool {
	for i, word := range strings.Fields(description) {
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "(“\"'‘"))
		if unicode.IsUpper(first) && (i > 0 || !strings.HasPrefix(mention, word)) {
			return true
		}
	}
	return false
}

// isAcronym reports one word of two to six capitals, points aside.
func isAcronym(word string) bool {
	n := 0
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			n++
		case r != '.':
			return false
		}
	}
	return n >= 2 && n <= 6
}

// inCapitals reports a name written as in a headline, and no acronym.
func inCapitals(name string) bool {
	return !isAcronym(name) && strings.ToUpper(name) == name
}
