package lint

import (
	"cmp"
	"slices"

	"claims/claims"
	"claims/nlp"
)

// farNames is how many sentences before a pronoun are searched for names.
const farNames = 2

// figure is a person named in a sentence; pronoun is he, she or, where nothing tells, empty.
type figure struct {
	nlp.Span
	name, pronoun string
}

// cast are the persons that the article's own words name in each sentence, each once, in
// order.
func cast(p *Pass) map[int][]figure {
	cast := make(map[int][]figure)
	for _, e := range p.Names {
		if e.Type != claims.Person {
			continue
		}
		last := -1
		for _, m := range e.Mentions {
			if s := sentenceAt(p.Document, m); s != last && !p.quoted(m) && !p.places.headings.Overlaps(m) {
				cast[s] = append(cast[s], figure{m, e.Name, e.Pronoun})
				last = s
			}
		}
	}
	for _, figures := range cast {
		slices.SortFunc(figures, func(a, b figure) int { return cmp.Compare(a.Start, b.Start) })
	}
	return cast
}

// fitting are those whom the pronoun fits.
func fitting(cast []figure, pronoun string) []figure {
	var fit []figure
	for _, f := range cast {
		if f.pronoun == "" || f.pronoun == pronoun {
			fit = append(fit, f)
		}
	}
	return fit
}

// lastNamed is the nearest sentence before the given one that names somebody whom the
// pronoun fits, and whom; nobody where the given one does so itself.
func lastNamed(cast map[int][]figure, sentence int, pronoun string) (int, []figure) {
	if len(fitting(cast[sentence], pronoun)) > 0 {
		return sentence, nil
	}
	for s := sentence - 1; s >= 0 && s >= sentence-farNames; s-- {
		if fit := fitting(cast[s], pronoun); len(fit) > 0 {
			return s, fit
		}
	}
	return sentence, nil
}
