package resolution

import (
	"slices"
	"strings"

	"claims/claims/wordlist"
)

// sameFull reports whether two names of several words are forms of one: equal,
// or one with "The" in front, or forms of one person's name.
func sameFull(a, b []string) bool {
	a, b = trimThe(a), trimThe(b)
	if slices.EqualFunc(a, b, strings.EqualFold) {
		return true
	}
	if sameOffice(a, b) || sameOffice(b, a) {
		return true
	}
	return len(a) >= 2 && len(b) >= 2 && samePerson(a, b) && !isOrganizationName(a) && !isOrganizationName(b)
}

// sameOffice reports whether the second name is the first without its nation: Defence
// Ministry, for the Norwegian Defence Ministry.
func sameOffice(a, b []string) bool {
	return len(b) >= 2 && len(a) == len(b)+1 && slices.Equal(a[1:], b) && isOrganizationName(a) && countryOf(strings.ToLower(a[0])) != ""
}

// samePerson reports whether two names of two words and more are forms of one
// person's: with and without a middle name (Donald J. Trump), the given name
// short (Bill, William), family names alone (García Márquez), or one letter wrong.
func samePerson(a, b []string) bool {
	if len(a) > 4 || len(b) > 4 {
		return false
	}
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(a) == len(b) {
		return slices.Equal(a[1:], b[1:]) && isShortFor(a[0], b[0]) || misspelled(a, b)
	}
	if slices.EqualFunc(a[len(a)-len(b):], b, strings.EqualFold) {
		return !isGivenName(b[0]) || len(a) > 3 || lists().Particles.Has(strings.ToLower(b[0]))
	}
	if len(b) == 2 && b[0] == a[0] && len(a) > 2 && familyName(a, b[1]) {
		return true // Gabriel García, for Gabriel García Márquez
	}
	return (a[0] == b[0] || isShortFor(a[0], b[0])) && a[len(a)-1] == b[len(b)-1]
}

// isShortFor reports whether one of two given names is short for the other.
func isShortFor(a, b string) bool {
	return slices.Contains(lists().ShortNames[a], b) || slices.Contains(lists().ShortNames[b], a)
}

// longWord is the length in bytes from which one wrong letter in a word makes no other name of it.
const longWord = 6

// misspelled reports whether two names differ by one letter of one long word, not the first.
func misspelled(a, b []string) bool {
	wrong := 0
	for i := range a {
		if a[i] == b[i] {
			continue
		}
		if wrong > 0 || i == 0 {
			return false
		}
		wrong = i
	}
	return wrong > 0 && len(a[wrong]) >= longWord && wordlist.Distance(a[wrong], b[wrong], 2) <= 1
}

func trimThe(words []string) []string {
	if len(words) > 1 && words[0] == "The" {
		return words[1:]
	}
	return words
}

// familyName reports whether the word is the family name of a name that puts it
// first or in the middle: Lee, for Lee Jae-myung; García, for Gabriel García Márquez.
func familyName(words []string, w string) bool {
	return w == words[0] && !isGivenName(w) || len(words) == 3 && w == words[1] && !isGivenName(w) && len(w) > 2
}
