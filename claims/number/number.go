// Package number reads the figures in an article's prose: how many, of what.
// Dates, years, times of day, scores, ordinals and numbers that only name something (No. 10,
// Section 230) are no figures.
package number

import (
	"strings"
	"unicode/utf8"

	"claims/claims/wordlist"
	"claims/nlp"
)

// Kind says what a figure measures.
type Kind string

// The kinds of figure.
const (
	Count   Kind = "count"   // of things or people: 11 countries, a dozen, 4,000
	Money   Kind = "money"   // $3bn, 500 euros
	Percent Kind = "percent" // 40 per cent, 12%
	Measure Kind = "measure" // of time, length, weight: three years, 40 km
)

// Figure is a number as the article states it.
type Figure struct {
	// Span is the number with its currency, magnitude and per cent, without what
	// it counts: “$3bn”, “40 per cent”, “1.2 million”, “eleven”.
	nlp.Span
	Kind  Kind
	Value float64
	// Step is how exactly Value is given: the value of its last digit that is not
	// 0 (100 of 900, 100,000 of 1.2 million).
	Step float64
	// Unit is the lemma of what is counted or measured (country), or the currency
	// ($, euro); empty where the sentence leaves it open.
	Unit string
	// First and Last bound the tokens of Span: Tokens[First:Last]. Noun is the
	// token of what is counted, -1 where there is none.
	First, Last, Noun int
	// Approximate reports a bound or an estimate: more than 30, about a dozen, 10 to 20.
	Approximate bool
	// Part reports a figure that is no total: three of them, another two, five more.
	Part bool
}

// Find reads the figures of a document, in order; no two overlap.
func Find(d *nlp.Document) []Figure {
	var found []Figure
	for _, s := range d.Sentences {
		r := reader{d.Tokens, s.First, s.Last}
		for i := s.First; i < s.Last; {
			if !r.opens(i) {
				i++
				continue
			}
			f, next, ok := r.figure(i)
			if ok {
				found = append(found, f)
			}
			i = max(next, i+1)
		}
	}
	return found
}

// reader reads the figures of one sentence: tokens[first:last].
type reader struct {
	tokens      []nlp.Token
	first, last int
}

// opens reports whether a figure may begin with token i: most words are ruled out
// at a glance.
func (r reader) opens(i int) bool {
	t := &r.tokens[i]
	switch first := t.Lower[0]; {
	case t.Tag == "CD", t.Tag == "$", isDigit(first), first >= utf8.RuneSelf:
		return true
	}
	return smallOf(t.Lower) > 1 || wordlist.Has("a an one half", t.Lower) || strings.IndexByte(t.Lower, '-') > 0
}

// figure reads the figure that begins at token i; false where none does, with the
// token to go on from.
func (r reader) figure(i int) (f Figure, next int, ok bool) {
	start := i
	currency := r.currency(i)
	if currency != "" {
		i++
	}
	a, end := r.amount(i, currency != "")
	if end == i {
		return Figure{}, start + 1, false
	}
	f = Figure{Value: a.value, Step: a.step, First: start, Last: end, Noun: -1, Kind: Count, Unit: a.unit}
	if a.unit != "" {
		f.Noun = end - 1 // 11-country
	}
	if currency != "" {
		f.Kind, f.Unit = Money, currency
	}
	f.Approximate = r.approximate(start, end)
	if to, until := r.rangeEnd(end, currency != ""); until > end && to.value > a.value {
		f.Value, f.Step, f.Last, f.Approximate = to.value, to.step, until, true
	}
	r.unit(&f)
	if r.noFigure(f) {
		return Figure{}, f.Last, false
	}
	f.Part = r.part(f)
	f.Span = nlp.Hull(r.tokens[f.First].Span, r.tokens[f.Last-1].Span)
	return f, f.Last, true
}

// unit takes what the figure is followed by: per cent, a currency, a counted noun.
func (r reader) unit(f *Figure) {
	i := f.Last
	switch word := r.lower(i); {
	case f.Kind == Money || f.Unit != "":
	case wordlist.Has("% percent pct", word):
		f.Kind, f.Last = Percent, i+1
	case word == "per" && r.lower(i+1) == "cent":
		f.Kind, f.Last = Percent, i+2
	case word == "percentage" || word == "points":
		f.Kind, f.Unit = Measure, "point"
	default:
		f.Noun = r.noun(f)
		if f.Noun >= 0 {
			f.Unit = r.tokens[f.Noun].Lemma
		}
	}
	switch {
	case f.Kind != Count:
	case lists().Currencies.Has(f.Unit):
		f.Kind, f.Last = Money, f.Noun+1
	case lists().Measures.Has(f.Unit):
		f.Kind = Measure
	}
}

// lower is the token in lower case; empty outside the sentence.
func (r reader) lower(i int) string {
	if i < r.first || i >= r.last {
		return ""
	}
	return r.tokens[i].Lower
}

// tag is the token's tag; empty outside the sentence.
func (r reader) tag(i int) string {
	if i < r.first || i >= r.last {
		return ""
	}
	return r.tokens[i].Tag
}
