package lint

import (
	"strings"

	"claims/claims/quotation"
	"claims/nlp"
)

// quoteUnclosed is Q101.
func quoteUnclosed() Rule {
	return Rule{
		Code: "Q101", Name: "quote-unclosed", Severity: Error,
		Doc: Doc{
			Title: "A quotation is never closed",
			Rationale: "Without the closing mark a reader cannot tell where the speaker's words end and the journalist's begin. " +
				"The AP Stylebook and the Reuters handbook allow one exception: a quotation that runs on over paragraphs opens each of them " +
				"and closes only at its end. This rule knows it; a paragraph that itself says who speaks (“It will reopen, Holt said.) must close all the same. Where a mark further down closes the quotation, only the paragraphs between forgot to reopen it: Q102 reports that mark.",
			Bad:  "Mayor Anna Holt said: “We will rebuild the bridge. She left before noon.",
			Good: "Mayor Anna Holt said: “We will rebuild the bridge.” She left before noon.",
			Fix: "the closing mark is added of a quoted sentence at its only comma, where that stands before the one attribution (“, Mayor Anna Holt said.”), if the words are a clause of their own and no other word of speech, name or mark leaves a choice, " +
				"or at the end of a paragraph whose single clause a colon or “said,” introduces; nowhere else",
		},
		Run: runQuoteUnclosed,
	}
}

func runQuoteUnclosed(p *Pass) {
	const message = "this quotation is never closed: add the closing mark where the speaker's words end"
	for i, f := range p.Faults {
		if f.Kind != quotation.Unclosed || closedFurtherDown(p, i) {
			continue
		}
		var fix *Fix
		mark := quotation.Closer(p.text(f.Mark))
		if at, certain := closingPlace(p, f.Mark); certain && mark != "" && !otherFault(p, f) {
			fix = &Fix{Message: "Close the quotation with " + mark, Edits: []Edit{p.putAfter(at, mark)}}
		}
		p.reportMend(fix, nil, f.Mark, message)
	}
}

// closedFurtherDown reports whether the mark at fault right after this one ends its paragraph,
// not long after, and would close what this one opens.
func closedFurtherDown(p *Pass, i int) bool {
	const most = 8 // paragraphs
	if i+1 == len(p.Faults) {
		return false
	}
	open, next := p.Faults[i], p.Faults[i+1]
	at := p.Document.ParagraphAt(next.Mark.Start)
	return next.Kind == quotation.Unopened && p.text(next.Mark) == quotation.Closer(p.text(open.Mark)) &&
		at > p.Document.ParagraphAt(open.Mark.Start) && at <= p.Document.ParagraphAt(open.Mark.Start)+most &&
		strings.TrimSpace(p.text(nlp.Between(next.Mark.End, p.Document.Paragraphs[at].End))) == ""
}
