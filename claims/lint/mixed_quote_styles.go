package lint

import (
	"strings"

	"claims/claims/quotation"
	"claims/nlp"
)

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
			Fix:  "the closing mark takes the style of the opening one, if no other mark of their level stands between them and none in their paragraph is at fault",
		},
		Run: runMixedQuoteStyles,
	}
}

func runMixedQuoteStyles(p *Pass) {
	for _, f := range p.Faults {
		if f.Kind != quotation.Mixed {
			continue
		}
		reportMixed(p, f)
	}
}

// reportMixed reports a closing mark in another style than the opening one; the
// opening mark says which it should be.
func reportMixed(p *Pass, f quotation.Fault) {
	open := p.text(f.Other)
	message := "the quotation opens with " + open + " and closes with " + p.text(f.Mark) + ": use a pair of one style"
	var fix *Fix
	if mark := quotation.Closer(open); mark != "" && opensWord(p, f.Other) && closesWord(p, f.Mark) && !otherFault(p, f) && !marksBetween(p, f) {
		fix = &Fix{Message: "Close the quotation with " + mark, Edits: []Edit{{Span: f.Mark, Text: mark}}}
	}
	p.reportMend(fix, nil, f.Mark, message, Related{Span: f.Other, Message: "opened here"})
}

// marksBetween reports whether a mark stands between the two that either of them may pair with:
// “We said "no" and "yes" today," may be three quotations.
func marksBetween(p *Pass, f quotation.Fault) bool {
	const longest = 4000 // bytes: in longer ones a mark is missing
	words := p.text(nlp.Between(f.Other.End, f.Mark.Start))
	if quotation.SameLevel(p.text(f.Mark), "'") {
		return len(words) > longest || strayMark(words)
	}
	return len(words) > longest || strings.ContainsAny(words, "\"“”„‟«»＂")
}
