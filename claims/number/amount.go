package number

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"claims/claims/wordlist"
)

// amount is a number as it is written, and how exactly.
type amount struct {
	value, step float64
	unit        string // of a compound: country of 11-country
}

// amount reads the number that begins at token i: in digits or words, with its
// magnitude; end is i where there is none.
func (r reader) amount(i int, money bool) (a amount, end int) {
	if a, ok := digits(r.lower(i), money || r.tag(i+1) == "NNS"); ok {
		return r.magnitude(a, i+1)
	}
	if a, end := r.spelled(i); end > i {
		return r.magnitude(a, end)
	}
	return r.compound(i)
}

// magnitude takes the words that follow a number and multiply it: 1.2 million.
func (r reader) magnitude(a amount, i int) (amount, int) {
	for ; ; i++ {
		m := magnitudeOf(r.lower(i))
		if m == 0 {
			return a, i
		}
		a.value, a.step = a.value*m, a.step*m
	}
}

func magnitudeOf(word string) float64 {
	switch strings.TrimSuffix(word, "s") {
	case "dozen":
		return 12
	case "hundred":
		return 100
	case "thousand":
		return 1e3
	case "million", "mln", "mn":
		return 1e6
	case "billion", "bn":
		return 1e9
	case "trillion", "tn", "trn":
		return 1e12
	}
	return 0
}

// digits reads “1,200”, “3.5”, “3bn”; m, b and k only where they cannot be metres or the
// name of a road.
func digits(word string, letters bool) (amount, bool) {
	number := strings.TrimRightFunc(word, unicode.IsLetter)
	suffix := word[len(number):]
	if number == "" || !isDigit(number[0]) || len(number) > 20 {
		return amount{}, false
	}
	factor := 1.0
	switch suffix {
	case "":
	case "m", "b", "k":
		if !letters {
			return amount{}, false
		}
		factor = map[string]float64{"m": 1e6, "b": 1e9, "k": 1e3}[suffix]
	default:
		if factor = magnitudeOf(suffix); factor == 0 {
			return amount{}, false
		}
	}
	if !grouped(number) {
		return amount{}, false
	}
	number = strings.ReplaceAll(number, ",", "")
	value, err := strconv.ParseFloat(number, 64)
	if err != nil {
		return amount{}, false
	}
	return amount{value: value * factor, step: stepOf(number) * factor}, true
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// grouped reports whether the number is digits with at most one point, and its commas
// stand before groups of three.
func grouped(number string) bool {
	whole, fraction, point := strings.Cut(number, ".")
	if point && fraction == "" || strings.Trim(fraction, "0123456789") != "" {
		return false
	}
	groups := strings.Split(whole, ",")
	for i, g := range groups {
		if g == "" || strings.Trim(g, "0123456789") != "" || i > 0 && len(g) != 3 || len(groups) > 1 && len(g) > 3 {
			return false
		}
	}
	return true
}

// stepOf is the value of the last digit that is not 0.
func stepOf(number string) float64 {
	whole, fraction, _ := strings.Cut(number, ".")
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		return math.Pow10(-len(fraction))
	}
	return math.Pow10(len(whole) - len(strings.TrimRight(whole, "0")))
}

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
	if smallOf(noun) > 0 || magnitudeOf(noun) > 0 || wordlist.Has("odd plus some strong fold year something thirds third quarters quarter fifths tenths half way time times part", noun) {
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
