package resolution

import (
	"slices"
	"strings"
	"unicode"
)

// key is a hash of what two names of one entity have in common. Names with no key in
// common are of two entities; those with one are compared.
type key uint64

// index finds entities by the keys of their names: for each, in order, those that have it.
type index map[key][]int32

func (x index) add(k key, entity int) {
	all := x[k]
	at, found := slices.BinarySearch(all, int32(entity))
	if !found {
		x[k] = slices.Insert(all, at, int32(entity))
	}
}

func (x index) remove(k key, entity int) {
	if at, found := slices.BinarySearch(x[k], int32(entity)); found {
		x[k] = slices.Delete(x[k], at, at+1)
	}
}

// What a key is about.
const (
	keyWhole      = iota // the whole name
	keyFolded            // the same without regard to case
	keyEnd               // a person's name without its first words, as above
	keyStart             // the first two words of three of a person's name
	keyFirst             // the first word of such a name of three or four
	keyBounds            // the first and the last word
	keyOffice            // an organization's name without its nation
	keyMisspelled        // a person's name with a letter left out
	keyWord              // a word that may stand for the whole
	keyInitials
)

// keyOf is the key of words, and a number that tells kinds of them apart.
func keyOf(about, number int, words ...string) key {
	h := key(14695981039346656037)
	h = (h ^ key(about)) * 1099511628211
	h = (h ^ key(number)) * 1099511628211
	for _, w := range words {
		for i := 0; i < len(w); i++ {
			h = (h ^ key(w[i])) * 1099511628211
		}
		h = (h ^ 0xFF) * 1099511628211 // no byte of UTF-8
	}
	return h
}

// fold writes the words such that those that strings.EqualFold takes for equal are equal.
func fold(words []string) []string {
	folded := make([]string, len(words))
	for i, w := range words {
		folded[i] = strings.Map(foldRune, w)
	}
	return folded
}

// foldRune is the least of the code points that differ from r in case alone.
func foldRune(r rune) rune {
	least := r
	for next := unicode.SimpleFold(r); next != r; next = unicode.SimpleFold(next) {
		least = min(least, next)
	}
	return least
}

// isPersonal reports a name of several words, no The before it, that may be a person's,
// as sameFull takes it.
func isPersonal(words []string) bool {
	return len(words) >= 2 && len(words) <= 4 && !isOrganizationName(words)
}

// isNationalOffice reports an organization's name that starts with its nation.
func isNationalOffice(words []string) bool {
	return len(words) > 2 && isOrganizationName(words) && countryOf(strings.ToLower(words[0])) != ""
}

// fullKeys are the keys under which an entity with this full name is found.
func fullKeys(words []string) []key {
	words = trimThe(words)
	folded, last := fold(words), words[len(words)-1]
	keys := []key{keyOf(keyWhole, 0, words...), keyOf(keyFolded, 0, folded...)}
	if isNationalOffice(words) {
		keys = append(keys, keyOf(keyOffice, 0, words[1:]...))
	}
	if !isPersonal(words) {
		return keys
	}
	keys = append(keys, keyOf(keyBounds, len(words), words[0], last))
	for from := 1; from <= len(words)-2; from++ {
		keys = append(keys, keyOf(keyEnd, len(words), folded[from:]...))
	}
	if len(words) == 3 {
		keys = append(keys, keyOf(keyStart, 0, words[:2]...))
	}
	if len(words) > 2 {
		keys = append(keys, keyOf(keyFirst, 0, words[0]))
	}
	for i := 1; i < len(words); i++ {
		if len(words[i]) >= longWord {
			keys = append(keys, misspellings(words, i)...)
		}
	}
	return keys
}

// askedKeys are the keys by which the entities are found that a full name may be a form
// of: for each case of sameFull, those that make it hold.
func (c *clusters) askedKeys(words []string) []key {
	words = trimThe(words)
	folded := fold(words)
	keys := []key{keyOf(keyFolded, 0, folded...), keyOf(keyOffice, 0, words...)}
	if isNationalOffice(words) {
		keys = append(keys, keyOf(keyWhole, 0, words[1:]...))
	}
	if !isPersonal(words) {
		return keys
	}
	keys = append(keys, askedEnds(words, folded)...)
	keys = append(keys, askedStarts(words)...)
	first, rest := words[0], words[1:]
	for _, given := range append([]string{first}, c.shortFor[first]...) {
		keys = append(keys, keyOf(keyWhole, 0, append([]string{given}, rest...)...))
		for length := 2; length <= 4; length++ {
			if length != len(words) {
				keys = append(keys, keyOf(keyBounds, length, given, words[len(words)-1]))
			}
		}
	}
	for i := 1; i < len(words); i++ {
		if len(words[i]) >= longWord-4 {
			keys = append(keys, misspellings(words, i)...)
		}
	}
	return keys
}

// askedEnds are the keys of names that end as a person's name does, or that it ends with.
func askedEnds(words, folded []string) []key {
	var keys []key
	for length := len(words) + 1; length <= 4; length++ {
		if !isGivenName(words[0]) || length > 3 || lists().Particles.Has(strings.ToLower(words[0])) {
			keys = append(keys, keyOf(keyEnd, length, folded...))
		}
	}
	for from := 1; from <= len(words)-2; from++ {
		keys = append(keys, keyOf(keyFolded, 0, folded[from:]...))
	}
	return keys
}

// askedStarts are the keys of names of which the one is the start of the other: Gabriel
// García, Gabriel García Márquez.
func askedStarts(words []string) []key {
	if len(words) > 2 {
		return []key{keyOf(keyWhole, 0, words[0], words[1]), keyOf(keyWhole, 0, words[0], words[0])}
	}
	var keys []key
	if !isGivenName(words[1]) {
		keys = append(keys, keyOf(keyStart, 0, words...))
		if words[0] == words[1] {
			keys = append(keys, keyOf(keyFirst, 0, words[0]))
		}
	}
	return keys
}

// misspellings are keys of which a name shares one with every name that differs from it
// by one letter of word i: the name itself, and without each letter of the word.
func misspellings(words []string, i int) []key {
	const base = 1099511628211
	letters := []rune(words[i])
	behind := make([]key, len(letters)+1) // the hash of the letters from each on
	power := make([]key, len(letters)+1)
	power[0] = 1
	for k := range letters {
		power[k+1] = power[k] * base
	}
	for k := len(letters) - 1; k >= 0; k-- {
		behind[k] = key(letters[k]+1)*power[len(letters)-1-k] + behind[k+1]
	}
	others := keyOf(keyMisspelled, i, words[:i]...) ^ keyOf(keyMisspelled, len(words), words[i+1:]...)*3
	keys := []key{others ^ behind[0]}
	before := key(0)
	for k, letter := range letters {
		keys = append(keys, others^(before*power[len(letters)-1-k]+behind[k+1]))
		before = before*base + key(letter+1)
	}
	return keys
}
