package lint

import "claims/claims/quotation"

// quoteUnclosed is Q101.
func quoteUnclosed() Rule {
	return Rule{
		Code: "Q101", Name: "quote-unclosed", Severity: Error,
		Doc: Doc{
			Title: "A quotation is never closed",
			Rationale: "Without the closing mark a reader cannot tell where the speaker's words end and the journalist's begin. " +
				"The AP Stylebook and the Reuters handbook allow one exception: a quotation that runs on over paragraphs opens each of them " +
				"and closes only at its end. This rule knows it.",
			Bad:  "Mayor Anna Holt said: “We will rebuild the bridge. She left before noon.",
			Good: "Mayor Anna Holt said: “We will rebuild the bridge.” She left before noon.",
		},
		Run: func(p *Pass) {
			p.reportFaults(quotation.Unclosed,
				"this quotation is never closed: add the closing mark where the speaker's words end")
		},
	}
}

// reportFaults reports each mark that has this fault.
func (p *Pass) reportFaults(kind quotation.FaultKind, message string) {
	for _, f := range p.Faults {
		if f.Kind == kind {
			p.Report(f.Mark, message)
		}
	}
}
