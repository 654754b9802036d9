package number

import (
	"strconv"
	"strings"

	"claims/nlp/lexicon"
)

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

// valueOf is the value of a word in a list of numbers; 0 for another word.
func valueOf(numbers lexicon.Pairs, word string) float64 {
	n, _ := strconv.ParseFloat(numbers.First(word), 64)
	return n
}

// smallOf is the value of a number word up to ninety-nine; 0 for another word.
func smallOf(word string) float64 {
	tens, ones, tied := strings.Cut(word, "-")
	t, o := valueOf(lists().SmallNumbers, tens), valueOf(lists().SmallNumbers, ones)
	if tied && (t < 20 || o == 0 || o > 9) {
		return 0
	}
	return t + o
}
