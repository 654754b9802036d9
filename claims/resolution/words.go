package resolution

import (
	_ "embed"
	"strings"
	"sync"

	"claims/nlp/lexicon"
)

// Given names by gender: the Names Corpus, version 1.3, copyright 1991 Mark
// Kantrowitz; free to use and pass on with credit and its README (names/README).
// One name a line.
var (
	//go:embed names/female.txt
	femaleNames string
	//go:embed names/male.txt
	maleNames string
)

// gender is a person's, as far as the article or a given name tells.
type gender uint8

const (
	anyGender gender = iota
	female
	male
	genders = iota // how many there are
)

// givenNames are the names with the gender that each is used for; any where it is both.
var givenNames = sync.OnceValue(func() map[string]gender {
	all := make(map[string]gender, 8000)
	for name := range strings.Lines(femaleNames) {
		all[strings.TrimSpace(name)] = female
	}
	for name := range strings.Lines(maleNames) {
		name = strings.TrimSpace(name)
		if all[name] == female {
			all[name] = anyGender
			continue
		}
		all[name] = male
	}
	return all
})

// genderOfName is the gender that a given name is used for, by itself.
func genderOfName(given string) gender { return givenNames()[given] }

// genderOfPerson is the gender of a full name by its given name, and the one that its
// ending makes likely where no list has it; any where the family name stands first,
// as in most of East Asia: Wang Li-hua, Kim Jong Un.
func genderOfPerson(words []string) (known, likely gender) {
	before, behind, hyphenated := strings.Cut(words[len(words)-1], "-")
	romanized := hyphenated && before != "" && behind != "" && strings.ToLower(behind) == behind
	if romanized || lists().FamilyNames.Has(words[0]) && (len(words) == 3 || !isGivenName(words[0])) {
		return anyGender, anyGender
	}
	if isGivenName(words[0]) || len(words[0]) < 4 {
		return genderOfName(words[0]), anyGender
	}
	return anyGender, genderOfEnding(words[0])
}

// genderOfEnding is the gender of a given name that no list has, where its ending
// tells in most languages: Johanna, Milo.
func genderOfEnding(given string) gender {
	switch {
	case strings.HasSuffix(given, "ko"), strings.HasSuffix(given, "sha"), strings.HasSuffix(given, "ua"):
		return anyGender
	case strings.HasSuffix(given, "a"):
		return female
	case strings.HasSuffix(given, "o"), strings.HasSuffix(given, "us"):
		return male
	}
	return anyGender
}

// isGivenName reports whether the word is a given name of either gender.
func isGivenName(word string) bool {
	_, ok := givenNames()[word]
	return ok
}

// meansOrganization reports a noun by which articles vary the name of an organization: the
// company, the carmaker; not one that names an office of its own, as the court does.
func meansOrganization(noun string) bool {
	return strings.HasSuffix(noun, "maker") && !lists().HumanMakers.Has(noun) || lists().CompanyWords.Has(noun)
}

// genderOfNoun is the gender of those whom the noun means.
func genderOfNoun(noun string) gender { return genderIn(noun, lists().WomenWords, lists().MenWords) }

// genderIn is the gender whose words have this one.
func genderIn(word string, women, men lexicon.Words) gender {
	switch {
	case women.Has(word):
		return female
	case men.Has(word):
		return male
	}
	return anyGender
}

// countryOf is the country of an adjective of nationality, in lower case; "" for none.
func countryOf(adjective string) string { return lists().Demonyms.First(adjective) }
