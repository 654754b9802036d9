package number

import (
	"math"
	"strconv"
	"strings"
	"unicode"
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
	return valueOf(lists().Magnitudes, strings.TrimSuffix(word, "s"))
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
