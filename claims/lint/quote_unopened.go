package lint

import "claims/claims/quotation"

// quoteUnopened is Q102.
func quoteUnopened() Rule {
	return Rule{
		Code: "Q102", Name: "quote-unopened", Severity: Error,
		Doc: Doc{
			Title: "A mark closes a quotation that was never opened",
			Rationale: "A reader cannot tell which of the words before the mark are the speaker's. The Reuters handbook asks that " +
				"quoted words are exactly the speaker's, which needs both ends. Apostrophes (the 1990s', rock ’n’ roll), feet, inches and minutes are no such marks.",
			Bad:  "We will rebuild the bridge,” Mayor Anna Holt said.",
			Good: "“We will rebuild the bridge,” Mayor Anna Holt said.",
		},
		Run: func(p *Pass) {
			p.reportFaults(quotation.Unopened,
				"this mark closes a quotation that was never opened: add the opening mark, or delete this one")
		},
	}
}
