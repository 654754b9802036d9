package lint

import (
	"slices"
	"strings"
	"unicode"

	"claims/claims"
	"claims/nlp"
)

// Report reports one finding of the rule at the span; related places explain it.
func (p *Pass) Report(span nlp.Span, message string, related ...Related) {
	p.report(p.finding(span, message, related))
}

// ReportClaim is Report for a finding that concerns a claim.
// A nil claim is none.
func (p *Pass) ReportClaim(c *claims.Claim, span nlp.Span, message string, related ...Related) {
	f := p.finding(span, message, related)
	if c != nil {
		f.Claim = c.ID
	}
	p.report(f)
}

// Hint is ReportClaim for what may be no fault of the article: an info, however grave the
// rule's findings are.
func (p *Pass) Hint(c *claims.Claim, span nlp.Span, message string) {
	f := p.finding(span, message, nil)
	f.Severity, f.Claim = Info, c.ID
	p.report(f)
}

// ReportFix is ReportClaim for a finding that a change mends for certain. Code is left as
// it is.
func (p *Pass) ReportFix(c *claims.Claim, span nlp.Span, message string, fix Fix, related ...Related) {
	f := p.finding(span, message, related)
	if c != nil {
		f.Claim = c.ID
	}
	if !slices.ContainsFunc(fix.Edits, func(e Edit) bool { return p.Document.IsCode(e.Span) }) {
		f.Fix = &fix
	}
	p.report(f)
}

func (p *Pass) finding(span nlp.Span, message string, related []Related) Finding {
	return Finding{
		Rule: p.rule.Code, Name: p.rule.Name, Severity: p.rule.Severity,
		Message: message, Span: span, Related: related,
	}
}

// text is the span's stretch of the article, with spaces in place of comments to
// the program.
func (p *Pass) text(span nlp.Span) string { return span.Of(p.prose) }

// places are the stretches of one article that several rules ask for; Run
// works them out once.
type places struct {
	quotations nlp.Coverage // in quotation marks, or set off as a quotation
	notSpeech  nlp.Coverage // in marks, and nobody's words
	headings   nlp.Coverage // the headline and all headings

	// claimOf is the innermost claim that a quoted stretch is content of, by
	// the stretch's start.
	claimOf map[int]*claims.Claim
}

func placesOf(x *claims.Extraction) places {
	quotations := make([]nlp.Span, 0, len(x.Quotations))
	notSpeech := make([]nlp.Span, 0, len(x.NotSpeech))
	var headings []nlp.Span
	for _, q := range x.Quotations {
		quotations = append(quotations, q.Parts...)
		if len(q.Parts) == 0 {
			quotations = append(quotations, q.Span)
		}
	}
	for _, n := range x.NotSpeech {
		notSpeech = append(notSpeech, n.Span)
	}
	headings = append(headings, x.Headline)
	for _, paragraph := range x.Document.Paragraphs {
		if paragraph.Kind == nlp.Heading {
			headings = append(headings, paragraph.Span)
		}
	}
	return places{nlp.Cover(quotations), nlp.Cover(notSpeech), nlp.Cover(headings), claimsByQuotation(x)}
}

func claimsByQuotation(x *claims.Extraction) map[int]*claims.Claim {
	claimOf := make(map[int]*claims.Claim)
	for i := range x.Claims { // an outer claim comes before those inside it
		for _, q := range x.Claims[i].Quotations {
			claimOf[q.Start] = &x.Claims[i]
		}
	}
	return claimOf
}

// quoted reports whether the span lies inside a quotation: other people's
// words, which most rules leave alone.
func (p *Pass) quoted(span nlp.Span) bool { return p.places.quotations.Contains(span) }

// whole is the stretch from the first span's start to the last one's end.
func whole(spans []nlp.Span) nlp.Span {
	if len(spans) == 0 {
		return nlp.Span{}
	}
	return nlp.Between(spans[0].Start, spans[len(spans)-1].End)
}

// mentions are the places where the claim's speaker and source are named.
func mentions(c *claims.Claim) []nlp.Span {
	var places []nlp.Span
	for _, s := range []*claims.Speaker{c.Speaker, c.Source} {
		if s != nil && len(s.Mention) > 0 {
			places = append(places, whole(s.Mention))
		}
	}
	return places
}

// longest is how many code points of the article a message repeats.
const longest = 60

// quotationMarks are the marks of all styles, and the space some set within them.
const quotationMarks = "\"'“”‘’«»‹›„‚「」『』 "

// cite is a stretch of the article as a message shows it: on one line, in
// curly marks, cut at a space where it is long, without marks of its own.
func cite(text string) string {
	text = strings.TrimFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(quotationMarks, r) })
	var line []rune
	for word := range strings.FieldsSeq(text) {
		if len(line) > 0 {
			line = append(line, ' ')
		}
		for _, r := range word {
			if line = append(line, r); len(line) > longest {
				return "“" + cutAtSpace(string(line[:longest])) + "…”"
			}
		}
	}
	return "“" + string(line) + "”"
}

// cutAtSpace is the text up to its last space; all of it where it has none.
func cutAtSpace(text string) string {
	if space := strings.LastIndexByte(text, ' '); space > 0 {
		return text[:space]
	}
	return text
}

// tokensOf are the document's tokens that start inside the spans.
func tokensOf(d *nlp.Document, spans []nlp.Span) []nlp.Token {
	if len(spans) == 1 {
		first, last := d.StartingIn(spans[0])
		return d.Tokens[first:last]
	}
	var all []nlp.Token
	for _, s := range spans {
		first, last := d.StartingIn(s)
		all = append(all, d.Tokens[first:last]...)
	}
	return all
}
