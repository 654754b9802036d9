package lint

import (
	"cmp"
	"slices"

	"claims/claims"
	"claims/nlp"
)

// farNames is how many sentences before a pronoun are searched for names.
const farNames = 2

// namedPerson is a person named in a sentence; pronoun is he, she or, where nothing tells, empty.
type namedPerson struct {
	nlp.Span
	name, pronoun string
}

// namedPersons are the persons that the article's own words name in each sentence, each once, in
// order.
func namedPersons(p *Pass) map[int][]namedPerson {
	persons := make(map[int][]namedPerson)
	for _, e := range p.Names {
		if e.Type != claims.Person {
			continue
		}
		last := -1
		for _, m := range e.Mentions {
			if s := sentenceAt(p.Document, m); s != last && !p.quoted(m) && !p.places.headings.Overlaps(m) {
				persons[s] = append(persons[s], namedPerson{m, e.Name, e.Pronoun})
				last = s
			}
		}
	}
	for _, all := range persons {
		slices.SortFunc(all, func(a, b namedPerson) int { return cmp.Compare(a.Start, b.Start) })
	}
	return persons
}

// fitting are those whom the pronoun fits.
func fitting(persons []namedPerson, pronoun string) []namedPerson {
	var fit []namedPerson
	for _, f := range persons {
		if f.pronoun == "" || f.pronoun == pronoun {
			fit = append(fit, f)
		}
	}
	return fit
}

// lastNamed is the nearest sentence before the given one that names somebody whom the
// pronoun fits, and whom; nobody where the given one does so itself.
func lastNamed(persons map[int][]namedPerson, sentence int, pronoun string) (int, []namedPerson) {
	if len(fitting(persons[sentence], pronoun)) > 0 {
		return sentence, nil
	}
	for s := sentence - 1; s >= 0 && s >= sentence-farNames; s-- {
		if fit := fitting(persons[s], pronoun); len(fit) > 0 {
			return s, fit
		}
	}
	return sentence, nil
}
