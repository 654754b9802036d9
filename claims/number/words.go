package number

import "strings"

// currencies are nouns for money; a symbol is read by currency.
const currencies = "dollar euro pound sterling yen yuan renminbi ruble rouble rupee franc krone krona kroner zloty peso won real lira rand cent pence"

// measures are nouns for time, length, weight and other things that are measured
// rather than counted.
const measures = "year month week day hour minute second decade century quarter season " +
	"mile kilometer kilometre km meter metre foot feet inch yard acre hectare knot mph kph " +
	"ounce kilo kilogram kg ton tonne gram litre liter gallon barrel " +
	"degree point time round page inning half watt kilowatt megawatt gigawatt kb mb gb"

// currency is the symbol before an amount of money: $, €, £ or US$; empty for none.
func (r reader) currency(i int) string {
	word := r.lower(i)
	for _, symbol := range []string{"$", "€", "£", "¥", "₹", "₽"} {
		if strings.HasSuffix(word, symbol) && len(word) <= len(symbol)+3 {
			return word
		}
	}
	return ""
}

// smallOf is the value of a number word up to ninety-nine; 0 for another word.
func smallOf(word string) float64 {
	if tens, ones, tied := strings.Cut(word, "-"); tied {
		if t, o := tensOf(tens), onesOf(ones); t > 0 && o > 0 {
			return t + o
		}
		return 0
	}
	if n := onesOf(word); n > 0 {
		return n
	}
	if n := teensOf(word); n > 0 {
		return n
	}
	return tensOf(word)
}

// onesOf is the value of one to nine; 0 for another word.
func onesOf(word string) float64 {
	switch word {
	case "one":
		return 1
	case "two":
		return 2
	case "three":
		return 3
	case "four":
		return 4
	case "five":
		return 5
	case "six":
		return 6
	case "seven":
		return 7
	case "eight":
		return 8
	case "nine":
		return 9
	}
	return 0
}

// teensOf is the value of ten to nineteen; 0 for another word.
func teensOf(word string) float64 {
	switch word {
	case "ten":
		return 10
	case "eleven":
		return 11
	case "twelve":
		return 12
	case "thirteen":
		return 13
	case "fourteen":
		return 14
	case "fifteen":
		return 15
	case "sixteen":
		return 16
	case "seventeen":
		return 17
	case "eighteen":
		return 18
	case "nineteen":
		return 19
	}
	return 0
}

// tensOf is the value of twenty, thirty and so on to ninety; 0 for another word.
func tensOf(word string) float64 {
	switch word {
	case "twenty":
		return 20
	case "thirty":
		return 30
	case "forty":
		return 40
	case "fifty":
		return 50
	case "sixty":
		return 60
	case "seventy":
		return 70
	case "eighty":
		return 80
	case "ninety":
		return 90
	}
	return 0
}
