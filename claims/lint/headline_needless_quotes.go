package lint

import (
	"strings"

	"claims/claims"
	"claims/nlp"
)

// headlineNeedlessQuotes is H503.
func headlineNeedlessQuotes() Rule {
	return Rule{
		Code: "H503", Name: "headline-needless-quotes", Severity: Info, Off: true,
		Doc: Doc{
			Title: "Marks around a word or two in a headline that attributes them anyway",
			Rationale: "A headline that names the speaker needs no marks around a plain word: they read as doubt. House styles differ; " +
				"the BBC puts marks where nobody is named, the Guardian asks for none where the attribution does the work.",
			Bad:  "# Mayor Holt says bridge ‘unsafe’\n\n“The bridge is unsafe,” Mayor Anna Holt said on Monday.",
			Good: "# Mayor Holt says bridge unsafe\n\n“The bridge is unsafe,” Mayor Anna Holt said on Monday.",
		},
		Options: []Option{{Name: "max-words", Doc: "how many words in marks are too few to need them", Default: Number(2)}},
		Run:     runHeadlineNeedlessQuotes,
	}
}

func runHeadlineNeedlessQuotes(p *Pass) {
	titles := titles(p)
	for _, q := range p.Quotations {
		if q.Depth > 0 || !p.Headline.Contains(q.Span) || titles.Overlaps(q.Span) {
			continue
		}
		words := len(strings.Fields(normal(p.text(q.Span))))
		if words == 0 || words > p.number("max-words") {
			continue
		}
		if speaker := headlineSpeaker(p, q.Span); speaker != nil {
			p.Report(q.Span, "the headline already names "+cite(speaker.Name)+": drop the marks around "+cite(p.text(q.Span)))
		}
	}
}

// headlineSpeaker is whom the headline itself names for the quoted words; nil for
// nobody.
func headlineSpeaker(p *Pass, quoted nlp.Span) *claims.Speaker {
	for _, i := range p.shared.spoken().overlapping(quoted) {
		s := p.Claims[i].Speaker
		if s != nil && s.Name != "" && len(s.Mention) > 0 && p.Headline.Contains(s.Mention[0]) {
			return s
		}
	}
	return nil
}
