package number

import (
	"strings"

	"claims/claims/wordlist"
)

// approximate reports whether the words around the number make it a bound or an
// estimate: more than 30, about a dozen, 40 or so.
func (r reader) approximate(start, end int) bool {
	if lists().Approximations.Has(r.lower(start - 1)) {
		return true
	}
	twoBefore := r.lower(start-2) + " " + r.lower(start-1)
	return lists().ApproximatePairs.Has(twoBefore) || r.lower(end) == "or" && wordlist.Has("so more fewer less", r.lower(end+1)) || r.lower(end) == "plus" || r.lower(end) == "+" ||
		strings.HasSuffix(r.lower(end-1), "s") && magnitudeOf(r.lower(end-1)) > 0 // dozens, hundreds
}

// rangeEnd reads the second number of a range that follows token i: 10 to 20, 10 or 12,
// 10 – 20; end is i where there is none.
func (r reader) rangeEnd(i int, money bool) (amount, int) {
	if !wordlist.Has("to or - – and", r.lower(i)) || r.lower(i) == "and" && !r.follows("between", i) {
		return amount{}, i
	}
	from := i + 1
	if r.currency(from) != "" {
		from++
	}
	a, end := r.amount(from, money)
	if end == from || a.unit != "" {
		return amount{}, i
	}
	return a, end
}

// follows reports whether the word stands among the five tokens before token i.
func (r reader) follows(word string, i int) bool {
	for k := i - 1; k >= i-5; k-- {
		if r.lower(k) == word {
			return true
		}
	}
	return false
}

// noFigure reports whether the number names or dates something: a year, a day, a time, an
// age, a score, a number of a road or a house.
func (r reader) noFigure(f Figure) bool {
	before, after := r.lower(f.First-1), r.lower(f.Last)
	switch {
	case f.Kind == Money || f.Kind == Percent:
		return false
	case r.isMonth(f.First-1) || r.isMonth(f.Last) || after == "of" && r.isMonth(f.Last+1):
		return true
	case lists().Clock.Has(after), lists().Numbered.Has(before):
		return true
	case r.namesYear(f):
		return f.Noun != f.Last || !strings.HasPrefix(r.tag(f.Noun), "NNS") || lists().YearPrepositions.Has(before)
	case f.Unit == "":
		named := strings.HasPrefix(r.tag(f.First-1), "NNP")      // Boeing 737, Apollo 11
		aside := before == "," && (after == "," || after == ".") // Anna Holt, 63,
		return named || aside
	}
	return false
}

// namesYear reports whether the number may be a year, or the range one of years: four
// digits without a comma.
func (r reader) namesYear(f Figure) bool {
	return len(r.lower(f.First)) == 4 && len(r.lower(f.Last-1)) == 4 && isDigit(r.lower(f.First)[0]) && f.Value >= 1700 && f.Value <= 2100
}

// isMonth reports whether the token is a month; “may” is one with a capital letter.
func (r reader) isMonth(i int) bool {
	return strings.HasPrefix(r.tag(i), "NNP") && lists().MonthForms.Has(strings.TrimSuffix(r.lower(i), "."))
}

// part reports whether the figure is no total: three of them, another two, two other
// countries, the first ten, the remaining four.
func (r reader) part(f Figure) bool {
	if r.lower(f.Last) == "of" && r.lower(f.First-1) != "all" || r.follows("including", f.First) || lists().PartDeterminers.Has(r.lower(f.First-1)) {
		return true
	}
	for i := f.Last; i < f.Noun; i++ {
		if lists().PartNouns.Has(r.lower(i)) {
			return true
		}
	}
	return r.lower(f.Last) == "more" || r.lower(f.Last) == "others"
}

// reach is how many tokens after the number what it counts may come.
const reach = 6

// noun is the token of what the number counts: the noun that the parser hangs it
// on, or else the last noun of the phrase that follows; -1 for none.
func (r reader) noun(f *Figure) int {
	if head := r.tokens[f.Last-1].Head; head >= f.Last && head < min(f.Last+reach, r.last) && strings.HasPrefix(r.tag(head), "NN") && r.inPhrase(f.Last, head) {
		return head
	}
	found := -1
	for i := f.Last; i < min(f.Last+reach, r.last); i++ {
		tag := r.tag(i)
		switch {
		case tag == "NN" || tag == "NNS":
			found = i
		case strings.HasPrefix(tag, "NNP") && found < 0, strings.HasPrefix(tag, "JJ") && found < 0, tag == "VBN" && found < 0, tag == "VBG" && found < 0:
		default:
			return found
		}
	}
	return found
}

// inPhrase reports whether the tokens between belong to the noun phrase that ends
// with the noun: no verb, mark or preposition.
func (r reader) inPhrase(from, noun int) bool {
	for i := from; i < noun; i++ {
		tag := r.tag(i)
		if !strings.HasPrefix(tag, "NN") && !strings.HasPrefix(tag, "JJ") && tag != "VBN" && tag != "VBG" && tag != "POS" && tag != "HYPH" && tag != "RB" {
			return false
		}
	}
	return true
}
