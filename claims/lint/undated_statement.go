package lint

import (
	"slices"

	"claims/claims"
	"claims/nlp"
)

// undatedStatement is S309.
func undatedStatement() Rule {
	return Rule{
		Code: "S309", Name: "undated-statement", Severity: Info,
		Doc: Doc{
			Title: "Nobody can tell when it was said",
			Rationale: "Reuters and AP date what they quote: words of last year read as words of today mislead even where each of them was said. " +
				"“Once said” and “recently told” are no dates; a day, or where it was said (in a letter, at the hearing), is one. " +
				"Words without such an adverb are taken for those of the day that the article is about, so that a longer article without any day is " +
				"reported once, at its first claim.",
			Bad:  "The bridge closed on Monday. Mayor Anna Holt once said that it would stand for a century.",
			Good: "The bridge closed on Monday. Mayor Anna Holt said in 2011 that it would stand for a century.",
		},
		Options: []Option{{Name: "min-claims", Doc: "how many claims an article without any day must have to be reported", Default: Number(5)}},
		Run:     runUndatedStatement,
	}
}

func runUndatedStatement(p *Pass) {
	dayless := p.Article.Date == "" && len(p.Claims) >= p.number("min-claims") && namesNoDay(p)
	for i := range p.Claims {
		c := &p.Claims[i]
		if c.Parent != "" || len(c.Cue) != 1 || c.Speaker == nil || !c.Occasion.Empty() || !reportsSpeech(p.Document, c) || p.quoted(c.Cue[0]) || p.places.headings.Overlaps(c.Cue[0]) {
			continue
		}
		adverb, vague := vagueTime(p.Document, c)
		switch {
		case vague && !saysWhen(p.Document, adverb.Sentence, c):
			p.ReportClaim(c, adverb.Span, cite(p.text(adverb.Span))+" leaves open when this was said: add a day or an occasion")
		case dayless && slices.ContainsFunc(tokensOf(p.Document, c.Cue), isPastSpeech):
			p.ReportClaim(c, c.Cue[0], "the article names no day: when was this said?")
			dayless = false
		}
	}
}

// vagueTime is the adverb beside the claim's cue that puts it at some time in the
// past: once said, recently told; false for none.
func vagueTime(d *nlp.Document, c *claims.Claim) (nlp.Token, bool) {
	first, last := d.StartingIn(c.Cue[0])
	if !slices.ContainsFunc(d.Tokens[first:last], isPastSpeech) {
		return nlp.Token{}, false // recently ordered
	}
	content := nlp.Coverage(c.Content)
	for i := max(first-2, 0); i < min(last+1, len(d.Tokens)); i++ {
		t := d.Tokens[i]
		ofCue := i >= first && i < last || t.Head >= first && t.Head < last
		if ofCue && !content.Contains(t.Span) && lists().VagueTimes.Has(t.Lower) && next(d, i) != "again" {
			return t, true
		}
	}
	return nlp.Token{}, false
}

// isPastSpeech reports whether the token is a verb of speech in the past.
func isPastSpeech(t nlp.Token) bool {
	return (t.Tag == "VBD" || t.Tag == "VBN") && lists().SpeechVerbs.Has(t.Lemma)
}

// next is the word after token i, in lower case; empty at the end.
func next(d *nlp.Document, i int) string {
	if i+1 < len(d.Tokens) {
		return d.Tokens[i+1].Lower
	}
	return ""
}

// namesNoDay reports whether the article's own words name no day at all.
func namesNoDay(p *Pass) bool {
	for i, t := range p.Document.Tokens {
		if datedAt(p.Document, i) && !p.quoted(t.Span) {
			return false
		}
	}
	return true
}
