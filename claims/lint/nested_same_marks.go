package lint

import "claims/claims/quotation"

// nestedSameMarks is Q104.
func nestedSameMarks() Rule {
	return Rule{
		Code: "Q104", Name: "nested-same-marks", Severity: Warning,
		Doc: Doc{
			Title: "A quotation inside a quotation has the same marks",
			Rationale: "A reader takes the inner closing mark for the end of the whole, and so do programs. The AP Stylebook and the BBC's guide give a quotation " +
				"inside another one the other marks: single inside double, double inside single.",
			Bad:  "“He said “go” to us,” Mayor Anna Holt said.",
			Good: "“He said ‘go’ to us,” Mayor Anna Holt said.",
			Fix:  "the inner marks become single inside double ones and double inside single ones, unless an apostrophe or another quotation between them would no longer be clear, or the marks may be two quotations with one missing between them",
		},
		Run: runNestedSameMarks,
	}
}

func runNestedSameMarks(p *Pass) {
	outer := enclosing(p)
	for i, q := range p.Quotations {
		if outer[i] < 0 || q.Close == "" {
			continue
		}
		around := p.Quotations[outer[i]]
		if around.Close == "" || !quotation.SameLevel(around.Open, q.Open) {
			continue
		}
		innermost := i+1 == len(outer) || outer[i+1] != i
		var fix *Fix
		if innermost && insideSentence(p, q) && !mayBeApostrophe(p, closingMark(q)) && oneReading(p, around) {
			if edits := p.remark(q, quotation.Inside(around.Open), nil); edits != nil {
				fix = &Fix{Message: "Use " + otherMarks(around.Open) + " inside the quotation", Edits: edits}
			}
		}
		p.reportMend(fix, p.claimOf(around), q.Span, "these words stand inside another quotation in the same marks: use "+otherMarks(around.Open)+" for them",
			Related{Span: openingMark(around), Message: "the quotation around them opens here"})
	}
}

// otherMarks is what a message calls the marks for a quotation inside one opened by this mark.
func otherMarks(open string) string {
	if inside := quotation.Inside(open); inside != "" {
		return inside + " " + quotation.Closer(inside)
	}
	return "other marks"
}
