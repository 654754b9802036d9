package lint

import (
	"strings"

	"claims/nlp"
)

// Mutations of acronyms and the names that they stand for.

// defined is a full name with its acronym behind it, where the article speaks of both.
type defined struct {
	acronym nlp.Span   // the brackets: (MSB)
	full    nlp.Span   // Maritime Safety Board
	later   []nlp.Span // where the acronym stands again
}

// definitions are the acronyms that the article's own words define in brackets and use later,
// without those that everybody knows.
func (p *Pass) definitions() []defined {
	var found []defined
	text := p.Article.Text
	for _, b := range bracketed(text, nlp.Span{End: len(text)}, '(', ')') {
		short := insideBrackets(p.text(b))
		full, ok := p.spelledBefore(b, len(short))
		if !isAcronym(short) || isFamiliar(short) || !ok {
			continue
		}
		d := defined{acronym: b, full: full}
		for _, t := range p.Document.Tokens {
			if t.Start >= b.End && t.Of(p.Document.Text) == short && !p.quoted(t.Span) {
				d.later = append(d.later, t.Span)
			}
		}
		if len(d.later) > 0 {
			found = append(found, d)
		}
	}
	return found
}

// spelledBefore is the name of up to as many capital words, and small ones between them,
// that stands before the bracket.
func (p *Pass) spelledBefore(bracket nlp.Span, letters int) (nlp.Span, bool) {
	words := strings.Fields(p.Article.Text[:bracket.Start])
	capitals := 0
	for i := len(words) - 1; i >= 0 && i >= len(words)-letters-2; i-- {
		if nlp.StartsUpper(words[i]) {
			capitals++
		}
		if capitals == letters {
			full := strings.Join(words[i:], " ")
			return nlp.Span{Start: bracket.Start - 1 - len(full), End: bracket.Start - 1}, true
		}
	}
	return nlp.Span{}, false
}

func dropAcronym(p *Pass) []mutant {
	var made []mutant
	for _, d := range p.definitions() {
		made = append(made, mutant{[]Edit{{Span: nlp.Span{Start: d.full.End, End: d.acronym.End}}}, nlp.Span{Start: d.full.Start, End: whole(d.later).End}})
	}
	return made
}

func dropSpelledOut(p *Pass) []mutant {
	var made []mutant
	for _, d := range p.definitions() {
		made = append(made, change(nlp.Span{Start: d.full.Start, End: d.acronym.End}, insideBrackets(p.text(d.acronym))))
	}
	return made
}
