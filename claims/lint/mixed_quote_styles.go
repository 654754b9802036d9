package lint

import "claims/claims/quotation"

// mixedQuoteStyles is Q103.
func mixedQuoteStyles() Rule {
	return Rule{
		Code: "Q103", Name: "mixed-quote-styles", Severity: Warning,
		Doc: Doc{
			Title: "A quotation opens in one style and closes in another",
			Rationale: "A curly mark closed by a straight one is mostly the seam of a copied passage, and programs that read the article " +
				"may pair it with the wrong mark. House styles (the BBC's, AP's) name one pair of marks for the text and another for a quotation inside it.",
			Bad:  "“We will rebuild the bridge,\" Mayor Anna Holt said.",
			Good: "“We will rebuild the bridge,” Mayor Anna Holt said.",
		},
		Run: runMixedQuoteStyles,
	}
}

func runMixedQuoteStyles(p *Pass) {
	for _, f := range p.Faults {
		if f.Kind != quotation.Mixed {
			continue
		}
		p.Report(f.Mark,
			"the quotation opens with "+p.text(f.Other)+" and closes with "+p.text(f.Mark)+": use a pair of one style",
			Related{Span: f.Other, Message: "opened here"})
	}
}
