package lint

import (
	"claims/claims/number"
	"claims/nlp"
)

// numberUnsourced is N401.
func numberUnsourced() Rule {
	return Rule{
		Code: "N401", Name: "number-unsourced", Severity: Warning, Off: true,
		Doc: Doc{
			Title: "A figure that nobody is named for",
			Rationale: "Figures are what readers and fact-checkers check first. The Reuters handbook asks for a source with every figure that is not common knowledge, " +
				"and the IFCN code for one that a reader can follow. The rule looks at the dead and hurt, at money, shares in per cent and large counts, " +
				"in paragraphs without any attribution or link, and only where the figure does not come back later with a source. " +
				"It cannot know what is common knowledge or what the reporter counted.",
			Bad:  "The flood killed 4,000 people in two days.\n\nThe mayor will visit the valley on Monday.",
			Good: "The flood killed 4,000 people in two days, the Red Cross said.\n\nThe mayor will visit the valley on Monday.",
		},
		Options: []Option{{Name: "min-count", Doc: "how many people or things a count must have to be looked at", Default: Number(1000)}},
		Run:     runNumberUnsourced,
	}
}

func runNumberUnsourced(p *Pass) {
	sourced := p.shared.sourced()
	known := make(map[statedFigure]bool) // figures that come back with a source
	for _, f := range p.shared.figures() {
		if sourced[p.Document.ParagraphOf(f.First)] {
			known[stated(f)] = true
		}
	}
	for _, f := range p.shared.figures() {
		if sourced[p.Document.ParagraphOf(f.First)] || known[stated(f)] || p.quoted(f.Span) || p.places.headings.Overlaps(f.Span) || !checkable(p, f) {
			continue
		}
		known[stated(f)] = true
		p.Report(f.Span, "nobody is named for "+cite(p.text(counted(p.Document, f)))+": say where the figure comes from")
	}
}

// statedFigure is what a figure says, wherever it stands.
type statedFigure struct {
	kind  number.Kind
	value float64
}

func stated(f number.Figure) statedFigure { return statedFigure{f.Kind, f.Value} }

// counted is the figure with what it counts (4,000 people).
func counted(d *nlp.Document, f number.Figure) nlp.Span {
	if f.Noun < f.Last {
		return f.Span
	}
	return nlp.Between(f.Start, d.Tokens[f.Noun].End)
}

// checkable reports whether the figure is of the kinds that get checked.
func checkable(p *Pass, f number.Figure) bool {
	switch f.Kind {
	case number.Percent:
		return true
	case number.Money:
		return f.Value >= 1e6
	case number.Count:
		return f.Value >= float64(p.number("min-count")) || ofCasualties(p.Document, f)
	}
	return false
}

// ofCasualties reports whether the figure's sentence has a word for killing or
// hurting right by the figure.
func ofCasualties(d *nlp.Document, f number.Figure) bool {
	s := d.Sentences[d.Tokens[f.First].Sentence]
	for _, t := range d.Tokens[max(f.First-4, s.First):min(f.Last+5, s.Last)] {
		if lists().CasualtyWords.Has(t.Lemma) {
			return true
		}
	}
	return false
}

// sourcedParagraphs says which paragraphs attribute anything to anybody, or link it.
func (p *Pass) sourcedParagraphs() []bool {
	sourced := make([]bool, len(p.Document.Paragraphs))
	for i := range p.Claims {
		c := &p.Claims[i]
		for _, spans := range [][]nlp.Span{c.Content, c.Cue} {
			for _, s := range spans {
				for k := max(p.Document.ParagraphAt(s.Start), 0); k < len(sourced) && p.Document.Paragraphs[k].Start < s.End; k++ {
					sourced[k] = true
				}
			}
		}
	}
	for i, paragraph := range p.Document.Paragraphs {
		sourced[i] = sourced[i] || hasLink(p.Article.AsWritten(paragraph.Span))
	}
	return sourced
}
