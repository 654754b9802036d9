package roster

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/nlp/names"
)

// normal is the name as names are compared over articles: its names.Words in lower case, without
// hyphens, courtesy titles and a leading "the".
func normal(written string) string {
	return strings.ReplaceAll(strings.Join(split(written), " "), "-", " ")
}

// split is the words of a name as they are compared, hyphens left in.
func split(written string) []string {
	words := names.Words(written)
	for i, w := range words {
		words[i] = strings.ToLower(w)
	}
	for len(words) > 1 && (words[0] == "the" || lists().DroppedTitles.Has(words[0])) {
		words = words[1:]
	}
	return words
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
func looksProper(written string) bool {
	capitals := 0
	for word := range strings.FieldsSeq(written) {
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
