package lint

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/wordlist"
	"claims/nlp"
	"claims/nlp/lexicon"
)

// headlineClaimUnattributed is H502.
func headlineClaimUnattributed() Rule {
	return Rule{
		Code: "H502", Name: "headline-claim-unattributed", Severity: Warning,
		Doc: Doc{
			Title: "The headline states as a fact what somebody says in the text",
			Rationale: "Most readers see the headline alone. The BBC's and Reuters' guides ask that it promises no more than the text holds: " +
				"what the text has from one side, the headline must not say in the newsroom's own voice. " +
				"A headline that attributes (says, a colon, marks, “accused”), or that the text also says itself, is left alone, and so is " +
				"one whose subject is the speaker (a company that closes its own works). What nobody disputes (a head teacher says which rooms are shut) is " +
				"left alone too: somebody in the text must deny it, or the verb must take a side (claims, alleges, argues).",
			Bad:  "# Mayor took bribes for harbour bridge contract\n\nThe mayor took bribes for the contract of the harbour bridge, opposition leader Ivo Hart said on Monday. Mayor Anna Holt denied it.",
			Good: "# Mayor took bribes for harbour bridge contract, Hart says\n\nThe mayor took bribes for the contract of the harbour bridge, opposition leader Ivo Hart said on Monday. Mayor Anna Holt denied it.",
		},
		Run: runHeadlineClaimUnattributed,
	}
}

// Shares of the headline's words, in per cent: what a claim must have of them to be
// what the headline says, and what the article's own words may have at most.
const (
	saidShare   = 70
	ownShare    = 50
	fewestWords = 4
)

func runHeadlineClaimUnattributed(p *Pass) {
	if p.Headline.Empty() || headlineAttributes(p) {
		return
	}
	first, last := p.Document.StartingIn(p.Headline)
	headline := p.Document.Tokens[first:last]
	words := contentWords(headline)
	if len(words) < fewestWords || statesItself(p, words) {
		return
	}
	disputed := slices.ContainsFunc(p.Claims, func(c claims.Claim) bool { return hasCue(p.Document, &c, lists().Denials) })
	for i := range p.Claims {
		c := &p.Claims[i]
		if !disputed && !hasCue(p.Document, c, lists().OneSided) {
			continue
		}
		if c.Parent != "" || c.Speaker == nil || c.Speaker.Name == "" || saysNothing(p.Document, c) || p.places.headings.Overlaps(c.Content[0]) {
			continue
		}
		content := tokensOf(p.Document, c.Content)
		said := overlap(words, contentWords(content)) >= saidShare && negated(headline) == negated(content)
		if said && !inHeadline(p, c.Speaker) {
			p.ReportClaim(c, p.Headline, "the text has this only from "+cite(c.Speaker.Name)+": say so in the headline",
				Related{Span: whole(c.Content), Message: "what the text reports"})
			return
		}
	}
}

// headlineAttributes reports whether the headline itself says whose words it has,
// or leaves open whether they are true.
func headlineAttributes(p *Pass) bool {
	for _, q := range p.Quotations {
		if p.Headline.Overlaps(q.Span) {
			return true
		}
	}
	for i := range p.Claims {
		if c := &p.Claims[i]; c.Confidence >= sureEnough && p.Headline.Overlaps(c.Content[0]) {
			return true
		}
	}
	first, last := p.Document.StartingIn(p.Headline)
	for _, t := range p.Document.Tokens[first:last] {
		if wordlist.Has(": ? — – - |", t.Lower) || t.Tag == "MD" || lists().HeadlineCues.Has(t.Lemma) {
			return true
		}
	}
	return false
}

// hasCue reports whether a lemma of the list is among the claim's cue.
func hasCue(d *nlp.Document, c *claims.Claim, lemmas lexicon.Words) bool {
	return slices.ContainsFunc(tokensOf(d, c.Cue), func(t nlp.Token) bool { return lemmas.Has(t.Lemma) })
}

// statesItself reports whether the article says in its own words, in one sentence, what
// the headline says.
func statesItself(p *Pass, words map[string]bool) bool {
	var said []nlp.Span
	for i := range p.Claims {
		said = append(said, p.Claims[i].Content...)
	}
	others := nlp.Cover(said)
	for _, s := range p.Document.Sentences {
		if p.places.headings.Overlaps(s.Span) {
			continue
		}
		var own []nlp.Token
		for _, t := range p.Document.Tokens[s.First:s.Last] {
			if !others.Overlaps(t.Span) && !p.quoted(t.Span) {
				own = append(own, t)
			}
		}
		if overlap(words, contentWords(own)) > ownShare {
			return true
		}
	}
	return false
}

// inHeadline reports whether the headline's subject may be the speaker: a word of the name
// stands there, or the mention only says whose people they are (his campaign).
func inHeadline(p *Pass, s *claims.Speaker) bool {
	if first, last := p.Document.StartingIn(whole(s.Mention)); first < last && p.Document.Tokens[first].Tag == "PRP$" && s.Type != claims.Person {
		return true
	}
	headline := normal(p.text(p.Headline))
	for word := range strings.FieldsSeq(normal(s.Name)) {
		if len(word) > 2 && strings.Contains(headline, " "+word+" ") {
			return true
		}
	}
	return false
}
