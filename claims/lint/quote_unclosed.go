package lint

import (
	"slices"
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
				"and closes only at its end. This rule knows it. Where a mark further down closes the quotation, only the paragraphs between forgot to reopen it: Q102 reports that mark.",
			Bad:  "Mayor Anna Holt said: “We will rebuild the bridge. She left before noon.",
			Good: "Mayor Anna Holt said: “We will rebuild the bridge.” She left before noon.",
			Fix:  "the closing mark is added of a quoted sentence at the comma before the one attribution behind it (“, Mayor Anna Holt said.”), if no other word of speech and no other name leaves a choice, or at the end of a paragraph whose single sentence a colon or “said,” introduces; nowhere else",
		},
		Run: runQuoteUnclosed,
	}
}

func runQuoteUnclosed(p *Pass) {
	const message = "this quotation is never closed: add the closing mark where the speaker's words end"
	for i, f := range p.Faults {
		if f.Kind != quotation.Unclosed || p.closedFurtherDown(i) {
			continue
		}
		var fix *Fix
		mark := quotation.Closer(p.text(f.Mark))
		if at, certain := p.closingPlace(f.Mark); certain && mark != "" {
			fix = &Fix{Message: "Close the quotation with " + mark, Edits: []Edit{p.putAfter(at, mark)}}
		}
		p.reportMend(fix, nil, f.Mark, message)
	}
}

// closedFurtherDown reports whether the mark at fault right after this one ends its paragraph,
// not long after, and would close what this one opens.
func (p *Pass) closedFurtherDown(i int) bool {
	const most = 8 // paragraphs
	if i+1 == len(p.Faults) {
		return false
	}
	open, next := p.Faults[i], p.Faults[i+1]
	at := p.paragraphAt(next.Mark.Start)
	return next.Kind == quotation.Unopened && p.text(next.Mark) == quotation.Closer(p.text(open.Mark)) &&
		at > p.paragraphAt(open.Mark.Start) && at <= p.paragraphAt(open.Mark.Start)+most &&
		strings.TrimSpace(p.text(nlp.Between(next.Mark.End, p.Document.Paragraphs[at].End))) == ""
}

// closingPlace is the offset at which the quotation that the mark opens, and nothing
// closes, ends for certain: at the comma before the only attribution clause behind the mark, or
// at the end of the paragraph where a single sentence that the article introduces reaches it.
// Another word of speech, be it one that the speaker quotes, leaves a choice.
func (p *Pass) closingPlace(mark nlp.Span) (at int, certain bool) {
	q, found := p.quotationAt(mark.Start)
	if !found || len(q.Parts) != 1 || q.Depth > 0 || !p.opensWord(mark) || !p.opensSentence(mark) {
		return 0, false
	}
	first, last := p.tokens(nlp.Between(mark.End, q.End))
	clauses, speeches := 0, 0
	for i := first; i < last; i++ {
		if mayReport(p.Document.Tokens[i]) {
			if speeches++; speeches > 1 {
				return at, false
			}
		}
		if i > first && p.endsWords(first, i, last) {
			at, clauses = p.Document.Tokens[i].End, clauses+1
		}
	}
	if speeches == 0 && p.isIntroduced(mark) && p.fillsParagraph(first, last, q.End) {
		return q.End, true
	}
	return at, clauses == 1 && speeches == 1
}

// endsWords reports whether the token is the comma that ends a speaker's words, which begin
// with the first token: an attribution clause is the rest of the sentence, and no words before the
// comma are its speaker (Ann Lee, a spokesman, told the Post). Where the words are of several
// sentences, the last one is the speaker's own if it speaks of I, we or you.
func (p *Pass) endsWords(first, comma, last int) bool {
	all := p.Document.Tokens
	sentence := p.Document.Sentences[all[comma].Sentence]
	if all[comma].Lower != "," || sentence.Last > last || !attribution(all[comma+1:sentence.Last]) {
		return false
	}
	start := max(first, sentence.First)
	for i := comma - 1; i >= start; i-- {
		if all[i].Lower == "," {
			if isSubject(all[i+1 : comma]) {
				return false
			}
			break
		}
	}
	return start == first || slices.ContainsFunc(all[start:comma], addresses)
}

// isIntroduced reports whether the words before the mark, in its own paragraph, announce
// a quotation: a colon, or a word of speech and a comma.
func (p *Pass) isIntroduced(mark nlp.Span) bool {
	i, _ := p.tokens(mark)
	if i < 2 || i == len(p.Document.Tokens) || p.paragraphOf(i-2) != p.paragraphOf(i) {
		return false
	}
	before := p.Document.Tokens[i-2 : i]
	return before[1].Lower == ":" || before[1].Lower == "," && speaks(before[0])
}

// fillsParagraph reports whether the tokens, up to the offset, are the rest of one
// sentence that ends its paragraph with a full stop.
func (p *Pass) fillsParagraph(first, last, end int) bool {
	if first == last || !strings.HasSuffix(p.Article.Text[:end], ".") {
		return false
	}
	sentence := p.Document.Tokens[first].Sentence
	paragraph := p.Document.Paragraphs[p.Document.Sentences[sentence].Paragraph]
	return sentence == p.Document.Tokens[last-1].Sentence && sentence == paragraph.Last-1 && last == p.Document.Sentences[sentence].Last &&
		!slices.ContainsFunc(p.Document.Tokens[first:last], speaks)
}
