package lint

import (
	"slices"
	"sort"
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
				"Other publications have it the other way round, so that this rule is off.",
			Bad:  "‘The bridge is closed,’ Mayor Anna Holt said.",
			Good: "“The bridge is closed,” Mayor Anna Holt said.",
			Fix:  "the marks become double, and those of a quotation inside single, unless an apostrophe or a third level would no longer be clear, or the closing mark may be an apostrophe (the visitors’ book)",
		},
		Run: runSingleQuotesInBody,
	}
}

func runSingleQuotesInBody(p *Pass) {
	for i, q := range p.Quotations {
		if !p.inBody(q) || q.Close == "" || !quotation.SameLevel(q.Open, "‘") || isSubheading(p, q) {
			continue
		}
		var fix *Fix
		if edits := doubled(p, i); edits != nil && oneReading(p, q) {
			fix = &Fix{Message: "Use " + otherMarks(q.Open), Edits: edits}
		}
		p.reportMend(fix, p.claimOf(q), quotedPart(q), "single marks in the text: use "+otherMarks(q.Open))
	}
}

// doubled are the edits that give the quotation at the index double marks, and those
// inside it single ones; nil where that is not certain.
func doubled(p *Pass, i int) []Edit {
	q := p.Quotations[i]
	var inside []Edit
	for _, inner := range p.Quotations[i+1:] {
		if inner.Start >= q.End {
			break
		}
		if inner.Depth > 1 || quotation.SameLevel(inner.Open, q.Open) {
			return nil
		}
		swapped := p.remark(inner, quotation.Inside(inner.Open), nil)
		if swapped == nil {
			return nil
		}
		inside = append(inside, swapped...)
	}
	edits := p.remark(q, quotation.Inside(q.Open), inside)
	if edits == nil {
		return nil
	}
	edits = append(edits, inside...)
	slices.SortFunc(edits, func(a, b Edit) int { return a.Start - b.Start })
	return edits
}

// isSubheading reports whether the quotation is a paragraph of its own, written as a title is:
// plain text does not mark its subheadings.
func isSubheading(p *Pass, q quotation.Quotation) bool {
	all := p.Document.Paragraphs
	i := sort.Search(len(all), func(i int) bool { return all[i].End >= q.End })
	words := p.text(q.Span)
	return i < len(all) && strings.TrimSpace(all[i].Of(p.Document.Text)) == words && quotation.TitleCase(strings.Fields(words))
}
