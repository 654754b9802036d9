package lint

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/claims/quotation"
	"claims/nlp"
)

// continuedQuoteClosedEarly is Q105.
func continuedQuoteClosedEarly() Rule {
	return Rule{
		Code: "Q105", Name: "continued-quote-closed-early", Severity: Info,
		Doc: Doc{
			Title: "A quotation that runs on over paragraphs closes before its end",
			Rationale: "A closing mark at the end of a paragraph tells the reader that the speaker has ended, and a new opening mark that somebody else begins. The AP Stylebook " +
				"and the Reuters handbook open each paragraph of a quotation that runs on, and close only the last one. " +
				"A second paragraph that says anew who speaks is left alone, and so is a quotation that is part of the journalist's sentence. " +
				"It is a hint only: in published news every second such pair are two statements that the journalist has put one after the other (docs/linting.md).",
			Bad:  "Mayor Anna Holt said: “We will close the bridge now.”\n\n“And then we will build a new one, with lamps on both sides.”",
			Good: "Mayor Anna Holt said: “We will close the bridge now.\n\n“And then we will build a new one, with lamps on both sides.”",
		},
		Run: runContinuedQuoteClosedEarly,
	}
}

func runContinuedQuoteClosedEarly(p *Pass) {
	var ended quotation.Quotation // the last one of the article's own
	for _, q := range p.Quotations {
		if !p.inBody(q) {
			continue
		}
		if runsOn(p, ended, q) {
			p.ReportClaim(p.claimOf(ended), closingMark(ended), "the same speaker goes on in the next paragraph: close the quotation only at its end",
				Related{Span: openingMark(q), Message: "goes on here"})
		}
		ended = q
	}
}

// runsOn reports whether the second quotation, which begins the paragraph after
// that of the first, goes on with the first one's words.
func runsOn(p *Pass, first, second quotation.Quotation) bool {
	if first.Close == "" || second.Open != first.Open || !nextParagraph(p, first.End, second.Start) ||
		!wholeSentence(p, first) || !standsAlone(p, second) {
		return false
	}
	a, b := p.claimOf(first), p.claimOf(second)
	switch {
	case a == nil || a.Speaker == nil || b == nil:
		return false
	case a == b:
		return true
	}
	return len(b.Cue) == 0 && b.Speaker != nil && b.Speaker.Name == a.Speaker.Name
}

// wholeSentence reports whether the quotation begins and ends as a sentence does. One
// that is part of the journalist's sentence closes with it.
func wholeSentence(p *Pass, q quotation.Quotation) bool {
	first, _ := utf8.DecodeRuneInString(strings.Trim(p.text(q.Span), quotationMarks))
	return !unicode.IsLower(first) && endsSentence(p, q)
}

// standsAlone reports whether no words follow the quotation in its last sentence that
// could name another speaker. After a question or exclamation, any words could.
func standsAlone(p *Pass, q quotation.Quotation) bool {
	sentences, paragraphs := p.Document.Sentences, p.Document.Paragraphs
	i := sort.Search(len(sentences), func(i int) bool { return sentences[i].End >= q.End })
	if i == len(sentences) || sentences[i].End != q.End {
		return false
	}
	last := paragraphs[sentences[i].Paragraph].Last == i+1
	return last || strings.HasSuffix(strings.TrimRight(p.text(q.Span), quotationMarks), ".")
}

// nextParagraph reports whether nothing but a blank line stands between the two places.
func nextParagraph(p *Pass, end, start int) bool {
	if end > start {
		return false
	}
	between := p.text(nlp.Between(end, start))
	return strings.TrimSpace(between) == "" && strings.Count(between, "\n") > 1
}
