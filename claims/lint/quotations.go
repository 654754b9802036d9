package lint

import (
	"sort"
	"strings"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// What the rules about quotations share.

// inBody reports whether the quotation stands in the article's own text: in no
// other quotation, no heading, and not set off as a block.
func (p *Pass) inBody(q quotation.Quotation) bool {
	return q.Depth == 0 && !q.Block && !p.places.headings.Overlaps(q.Span)
}

// openingMark and closingMark are where the quotation's marks stand.
func openingMark(q quotation.Quotation) nlp.Span {
	return nlp.Between(q.Start, q.Start+len(q.Open))
}

func closingMark(q quotation.Quotation) nlp.Span {
	return nlp.Between(q.End-len(q.Close), q.End)
}

// quotationAt is the quotation that opens at the offset.
func (p *Pass) quotationAt(start int) (quotation.Quotation, bool) {
	i := sort.Search(len(p.Quotations), func(i int) bool { return p.Quotations[i].Start >= start })
	if i == len(p.Quotations) || p.Quotations[i].Start != start {
		return quotation.Quotation{}, false
	}
	return p.Quotations[i], true
}

// claimOf is the claim whose content the quotation is; nil for none.
func (p *Pass) claimOf(q quotation.Quotation) *claims.Claim { return p.places.claimOf[q.Start] }

// wordsOf are the quotation's words in lower case, without punctuation.
func (p *Pass) wordsOf(q quotation.Quotation) []string {
	var words []string
	for _, part := range q.Parts {
		words = append(words, strings.Fields(normal(p.text(part)))...)
	}
	return words
}

// endsSentence reports whether the quoted words end as a sentence does.
func endsSentence(p *Pass, q quotation.Quotation) bool {
	words := strings.TrimRight(p.text(q.Span), quotationMarks)
	return words != strings.TrimRight(words, ".!?…")
}

// enclosing is, for each quotation that lies in another one, the index of that one
// in Quotations; -1 for the others.
func enclosing(p *Pass) []int {
	outer := make([]int, len(p.Quotations))
	var open []int // the indexes of the quotations around the one at hand, outermost first
	for i, q := range p.Quotations {
		for len(open) > 0 && p.Quotations[open[len(open)-1]].End < q.End {
			open = open[:len(open)-1]
		}
		outer[i] = -1
		if len(open) > 0 {
			outer[i] = open[len(open)-1]
		}
		open = append(open, i)
	}
	return outer
}

// bracketed are the stretches between an opening and a closing bracket within the
// span, brackets included, in order.
func bracketed(text string, span nlp.Span, open, close byte) []nlp.Span {
	var found []nlp.Span
	start := -1
	for i := span.Start; i < span.End; i++ {
		switch {
		case text[i] == open:
			start = i
		case text[i] == close && start >= 0:
			found = append(found, nlp.Between(start, i+1))
			start = -1
		}
	}
	return found
}

// insideBrackets is what a bracketed stretch holds.
func insideBrackets(text string) string { return strings.TrimSpace(text[1 : len(text)-1]) }
