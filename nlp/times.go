package nlp

import (
	"slices"
	"strings"

	"claims/nlp/model"
)

// IsMonth reports whether token i is a month, in full or shortened (Sept.), and neither
// another word (may, to march) nor somebody of that name (April Jones, June said).
func (d *Document) IsMonth(i int) bool {
	return d.looksLikeMonth(i) && !d.IsNamesake(i)
}

// IsNamesake reports whether token i is written as a month is and names somebody.
func (d *Document) IsNamesake(i int) bool {
	_, named := slices.BinarySearch(d.Namesakes, i)
	return named
}

// IsTime reports whether token i is a day of the week, a month, or a day counted from that of
// publication (today, but not in USA Today).
func (d *Document) IsTime(i int) bool {
	word := d.Tokens[i].Lower
	return lists().Weekdays.Has(word) || lists().RelativeDays.Has(word) && !(d.HasCapital(i) && d.At(i-1).IsProper()) || d.IsMonth(i)
}

// IsDate reports whether token i is a day of the week, a month, or what stands behind the time
// of day (p.m., GMT). Unlike those that are counted from another (IsTime), they are in no name.
func (d *Document) IsDate(i int) bool {
	word := d.Tokens[i].Lower
	return lists().Weekdays.Has(word) || lists().Clock.Has(word) || d.IsMonth(i)
}

// looksLikeMonth reports a proper noun that is written as a month is.
func (d *Document) looksLikeMonth(i int) bool {
	t := &d.Tokens[i]
	return t.IsProper() && lists().MonthForms.Has(strings.TrimSuffix(t.Lower, "."))
}

// findNamesakes notes who is called as a month is, from what stands around the word: it is
// part of a person's name, or behind a title, or says or is told something.
func (a *Analyzer) findNamesakes(d *Document) {
	for i := range d.Tokens {
		if d.looksLikeMonth(i) && (d.IsNamed(i, Person) ||
			lists().NamesLikeMonths.Has(d.Tokens[i].Lower) && !d.isDated(i) && (d.isTitled(i) || a.isTalking(d, i))) {
			d.Namesakes = append(d.Namesakes, i)
		}
	}
}

// isDated reports whether a number stands beside token i: June 5, 5 June, May 2026.
func (d *Document) isDated(i int) bool {
	return d.At(i-1).Tag == "CD" || d.At(i+1).Tag == "CD"
}

// isTitled reports whether token i is the rest of a name that starts with a title or an
// office: Councillor May; not Monday May.
func (d *Document) isTitled(i int) bool {
	if i == 0 || !d.Tokens[i-1].IsNoun() {
		return false
	}
	before := d.Tokens[i-1].Lower
	return lists().Titles.Has(before) || d.Tokens[i].Relation == "flat" && !lists().WeekdayForms.Has(before)
}

// isTalking reports whether token i says something, is told it, or is whom it is according to.
func (a *Analyzer) isTalking(d *Document, i int) bool {
	t := d.Tokens[i]
	switch t.Relation {
	case "nsubj", "obj", "iobj":
		if i > 0 && lists().TimeOpeners.Has(d.Tokens[i-1].Lower) {
			return false // who in June called for it
		}
		verb := d.Tokens[t.Head]
		return len(verb.Senses) > 0 && verb.Senses[0] == a.speech && verb.IsVerb()
	case "obl", "nmod":
		return i > 1 && d.Tokens[i-1].Lower == "to" && d.Tokens[i-2].Lower == "according"
	}
	return false
}

// speechSense is the number of the sense that verbs of communication have.
func speechSense(senses *model.Senses) uint8 {
	return uint8(slices.Index(senses.Names(), "verb.communication"))
}
