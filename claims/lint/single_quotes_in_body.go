package lint

import (
	"strings"

	"claims/claims/quotation"
)

// singleQuotesInBody is Q106.
func singleQuotesInBody() Rule {
	return Rule{
		Code: "Q106", Name: "single-quotes-in-body", Severity: Info, Off: true,
		Doc: Doc{
			Title: "Single quotation marks in the text",
			Rationale: "House style: the BBC's guide and the AP Stylebook have double marks in the text, and single ones in headlines and inside another quotation. " +
				"Other houses have it the other way round, so that this rule is off.",
			Bad:  "‘The bridge is closed,’ Mayor Anna Holt said.",
			Good: "“The bridge is closed,” Mayor Anna Holt said.",
		},
		Run: runSingleQuotesInBody,
	}
}

func runSingleQuotesInBody(p *Pass) {
	for _, q := range p.Quotations {
		if p.inBody(q) && q.Close != "" && quotation.SameLevel(q.Open, "‘") && !p.isSubheading(q) {
			p.ReportClaim(p.claimOf(q), quotedPart(q), "single marks in the text: use "+otherMarks(q.Open))
		}
	}
}

// isSubheading reports whether the quotation is a paragraph of its own, written as a title is:
// plain text does not mark its subheadings.
func (p *Pass) isSubheading(q quotation.Quotation) bool {
	for _, paragraph := range p.Document.Paragraphs {
		if paragraph.Contains(q.Span) {
			return strings.TrimSpace(p.text(paragraph.Span)) == p.text(q.Span) && quotation.TitleCase(strings.Fields(p.text(q.Span)))
		}
	}
	return false
}
