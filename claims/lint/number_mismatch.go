package lint

import (
	"slices"

	"claims/claims/number"
)

// numberMismatch is N402.
func numberMismatch() Rule {
	return Rule{
		Code: "N402", Name: "number-mismatch", Severity: Error,
		Doc: Doc{
			Title: "Two figures for the same thing",
			Rationale: "A headline that says eleven above a text that says twelve is wrong in one place, and readers write in about it. AP and Reuters ask for every figure " +
				"to be added up and compared before publishing. The rule compares counts of the same noun in sentences about the same thing, and in headlines also " +
				"the dead, the hurt, money and shares. Estimates (“more than 30”), parts (“three of the 11”), other days and years, rounding " +
				"and two sources who disagree are left alone.",
			Bad:  "# Report by 11 countries accuses Marden of smuggling arms\n\nA joint report by 12 countries accuses Marden of smuggling arms, the ministry said on Monday.",
			Good: "# Report by 11 countries accuses Marden of smuggling arms\n\nA joint report by 11 countries accuses Marden of smuggling arms, the ministry said on Monday.",
		},
		Run: runNumberMismatch,
	}
}

func runNumberMismatch(p *Pass) {
	var headline, body []number.Figure
	for _, f := range p.shared.figures() {
		switch {
		case p.Headline.Contains(f.Span):
			headline = append(headline, f)
		case !p.places.headings.Overlaps(f.Span):
			body = append(body, f)
		}
	}
	for _, f := range headline {
		if other, differs := contradicted(p, f, body); differs {
			p.Report(f.Span, "the headline says "+cite(p.text(counted(p.Document, f)))+", the text "+cite(p.text(counted(p.Document, other)))+": check which is right",
				Related{Span: other.Span, Message: "the text’s figure"})
		}
	}
	compareBody(p, body)
}

// contradicted is the first figure of the body that says otherwise than the headline's,
// where the body has none that agrees with it.
func contradicted(p *Pass, headline number.Figure, body []number.Figure) (other number.Figure, differs bool) {
	if !exact(headline) {
		return other, false
	}
	subject := subjectOf(p.Document, headline)
	about := wordsAround(p.Document, headline)
	for _, f := range body {
		if subject == "" || subjectOf(p.Document, f) != subject {
			continue
		}
		if agree(headline, f) {
			return other, false
		}
		if !differs && exact(f) && sameMatter(about, wordsAround(p.Document, f), 2, 3) && !setApart(p.Document, f) {
			other, differs = f, true
		}
	}
	return other, differs
}

// compareBody reports counts within the text that say the same of the same noun
// with another number.
func compareBody(p *Pass, body []number.Figure) {
	const most = 6 // figures of one noun; an article with more is a list
	byUnit := make(map[string][]number.Figure)
	for _, f := range body {
		if f.Kind != number.Count || f.Noun < f.Last || isListWord(f.Unit) || !exact(f) || setApart(p.Document, f) {
			continue
		}
		earlier := byUnit[f.Unit]
		if i := slices.IndexFunc(earlier, func(e number.Figure) bool { return contradicts(p, e, f) }); i >= 0 {
			p.Report(f.Span, cite(p.text(counted(p.Document, f)))+" here, "+cite(p.text(counted(p.Document, earlier[i])))+" before: check which is right",
				Related{Span: earlier[i].Span, Message: "first given here"})
		}
		if len(earlier) < most {
			byUnit[f.Unit] = append(earlier, f)
		}
	}
}

// contradicts reports whether two counts of the text differ and are about the same: by
// the words before the noun, by what it depends on, by the names in their
// sentences and by most other words there; unless each is somebody else's figure.
func contradicts(p *Pass, a, b number.Figure) bool {
	const near = 3 // paragraphs; running updates give a new count further on
	if p.Document.ParagraphOf(b.First)-p.Document.ParagraphOf(a.First) > near {
		return false
	}
	return a.Value != b.Value && sentenceOf(p.Document, a) != sentenceOf(p.Document, b) && sameNames(p.Document, a, b) && governor(p.Document, a) == governor(p.Document, b) && slices.Equal(modifiers(p.Document, a), modifiers(p.Document, b)) &&
		sameMatter(wordsAround(p.Document, a), wordsAround(p.Document, b), 3, 2) && !ofTwoSpeakers(p, a, b)
}

// exact reports whether the figure is meant as a total and to the last digit.
func exact(f number.Figure) bool { return !f.Approximate && !f.Part && f.Value >= 2 }

// agree reports whether one of the figures is the other one, rounded or estimated.
func agree(a, b number.Figure) bool {
	const estimate = 1.3 // how far an estimate may be off: more than 30, of 39
	if a.Approximate || b.Approximate {
		return a.Value < b.Value*estimate && b.Value < a.Value*estimate
	}
	rounded := func(value float64, f number.Figure) bool {
		return value > f.Value-f.Step && value < f.Value+f.Step
	}
	return a.Value == b.Value || rounded(a.Value, b) || rounded(b.Value, a)
}
