package lint

import (
	"sort"
	"strings"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// orphanQuote is A203.
func orphanQuote() Rule {
	return Rule{
		Code: "A203", Name: "orphan-quote", Severity: Warning,
		Doc: Doc{
			Title: "The speaker of a quotation can only be guessed from the sentence before",
			Rationale: "A quotation that stands behind a sentence about somebody is most likely theirs, but the article does not say so, and an editor who moves a " +
				"paragraph gives the words to somebody else. The Reuters handbook asks for a source with every statement; AP for “said”. " +
				"A quotation that goes on behind another in its paragraph (“…,” Holt said. “…”) is left alone, and so is one behind a colon. Where not even a neighbour can be guessed, it is A201.",
			Bad:  "Mayor Anna Holt left the hall before the vote. “Nobody asked me.” The work begins in June.",
			Good: "Mayor Anna Holt left the hall before the vote. “Nobody asked me,” she said. The work begins in June.",
		},
		Run: runOrphanQuote,
	}
}

func runOrphanQuote(p *Pass) {
	attributed := attributedIn(p)
	for i := range p.Claims {
		c := &p.Claims[i]
		if len(c.Quotations) == 0 || !orphan(p, c) || c.Speaker.Type != claims.Person && c.Speaker.Type != claims.Anonymous || c.Speaker.Name == "" {
			continue
		}
		words := c.Quotations[0]
		if q, found := p.quotationAt(words.Start); found && (isSigned(p.Document, q) || isFragment(p, q)) || isDocumented(p, words) || isListed(p, words) {
			continue
		}
		if attributed[c.Sentence-1] || attributed[c.Sentence] || afterColon(p, words) || asksOn(p, words) || !opensSpeech(p, c) {
			continue
		}
		var named []Related
		if len(c.Speaker.Mention) > 0 {
			named = []Related{{Span: whole(c.Speaker.Mention), Message: "the nearest person is named here"}}
		}
		p.ReportClaim(c, words, "only their place says that these are words of "+c.Speaker.Name+": say who said them", named...)
	}
}

// isListed reports whether the quotation is all that its line has, and another one all of the
// line before: a list of what one person said.
func isListed(p *Pass, words nlp.Span) bool {
	i := p.Document.ParagraphAt(words.Start)
	whole := func(q quotation.Quotation) bool {
		at := p.Document.Paragraphs[p.Document.ParagraphAt(q.Start)]
		return strings.TrimSpace(p.text(at.Span)) == strings.TrimSpace(p.text(q.Span))
	}
	k := sort.Search(len(p.Quotations), func(k int) bool { return p.Quotations[k].Start >= words.Start })
	return i > 0 && k > 0 && k < len(p.Quotations) && p.Document.ParagraphAt(p.Quotations[k-1].Start) == i-1 && whole(p.Quotations[k]) && whole(p.Quotations[k-1])
}

// attributedIn are the sentences in which a verb reports somebody's words: a quotation
// in them or right behind them goes on with those.
func attributedIn(p *Pass) map[int]bool {
	attributed := make(map[int]bool)
	for i := range p.Claims {
		if c := &p.Claims[i]; hasVerb(p.Document, c.Cue) {
			first, _ := p.Document.StartingIn(whole(c.Cue))
			attributed[p.Document.Tokens[first].Sentence] = true
		}
	}
	return attributed
}

// asksOn reports whether a quotation ends in a question or an exclamation and the
// paragraph goes on behind it: what follows may be its attribution (“Why?” Holt went on).
func asksOn(p *Pass, words nlp.Span) bool {
	ends := strings.TrimRight(p.text(words), quotationMarks)
	rest := strings.TrimLeft(p.prose[words.End:], " ")
	asks := strings.HasSuffix(ends, "?") || strings.HasSuffix(ends, "!")
	return asks && rest != "" && !strings.HasPrefix(rest, "\n")
}

// opensSpeech reports whether the claim's quotation is the first one of its paragraph,
// a sentence outside headings, and none that holds its attribution itself.
func opensSpeech(p *Pass, c *claims.Claim) bool {
	words := c.Quotations[0]
	start := p.Document.Paragraphs[c.Paragraph].Start
	first := sort.Search(len(p.Quotations), func(i int) bool { return p.Quotations[i].Start >= start })
	inner := first+1 < len(p.Quotations) && words.Overlaps(p.Quotations[first+1].Span)
	return first < len(p.Quotations) && p.Quotations[first].Start == words.Start && !inner &&
		isSaid(p, p.Quotations[first]) && !p.places.headings.Overlaps(words)
}

// isSaid reports whether the quotation is a clause, or written as a sentence of four
// words and more; no title is.
func isSaid(p *Pass, q quotation.Quotation) bool {
	words := strings.Fields(p.text(q.Span))
	return isClause(p.Document, q.Span) || len(words) > 3 && wholeSentence(p, q) && !quotation.TitleCase(words)
}

// afterColon reports whether a colon ends what stands before the span.
func afterColon(p *Pass, span nlp.Span) bool {
	return strings.HasSuffix(strings.TrimRight(p.prose[:span.Start], quotationMarks+"\n\r\t"), ":")
}
