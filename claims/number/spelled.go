package number

import (
	"strconv"
	"strings"
	"unicode"

	"claims/claims/wordlist"
)

// spelled reads a number in words: twenty-five, two hundred and fifty, a dozen,
// half a million. One alone is mostly a pronoun and is none.
func (r reader) spelled(i int) (a amount, end int) {
	if r.lower(i) == "half" && r.lower(i+1) == "a" && magnitudeOf(r.lower(i+2)) >= 1e6 {
		return amount{value: 0.5, step: 0.5}, i + 2
	}
	if wordlist.Has("a an one", r.lower(i)) && magnitudeOf(r.lower(i+1)) > 0 {
		return amount{value: 1, step: 1}, i + 1
	}
	n := smallOf(r.lower(i))
	if n < 2 {
		return amount{}, i
	}
	a, end = amount{value: n, step: stepOf(strconv.Itoa(int(n)))}, i+1
	if r.lower(end) == "hundred" {
		a, end = amount{value: n * 100, step: 100}, end+1
		next := end
		if r.lower(next) == "and" {
			next++
		}
		if rest := smallOf(r.lower(next)); rest > 0 {
			a, end = amount{value: a.value + rest, step: stepOf(strconv.Itoa(int(rest)))}, next+1
		}
	}
	return a, end
}

// compound reads a number tied to what it counts: 11-country, three-judge.
func (r reader) compound(i int) (amount, int) {
	number, noun, tied := strings.Cut(r.lower(i), "-")
	if !tied || noun == "" || strings.TrimFunc(noun, unicode.IsLetter) != "" {
		return amount{}, i
	}
	if smallOf(noun) > 0 || magnitudeOf(noun) > 0 || lists().Compounds.Has(noun) {
		return amount{}, i
	}
	if n := smallOf(number); n >= 2 {
		return amount{n, 1, noun}, i + 1
	}
	if a, ok := digits(number, false); ok {
		a.unit = noun
		return a, i + 1
	}
	return amount{}, i
}
