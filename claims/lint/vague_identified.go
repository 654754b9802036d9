package lint

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/cue"
	"claims/claims/wordlist"
	"claims/nlp"
)

// opinionVerbs are lemmas of cues by which a crowd is cited for an opinion.
const opinionVerbs = "say believe think argue fear suspect worry warn expect claim contend hope suggest wonder consider call"

// acts reports whether the claim tells what a crowd (“some”, “many”) or experts do rather than
// what they hold to be true (“Republicans met. Some painted the fight in grave terms”,
// “commentators exposed his tricks”).
func (p *Pass) acts(c *claims.Claim, head nlp.Token) bool {
	if c == nil || len(c.Cue) == 0 {
		return false
	}
	crowd := wordlist.Has("some many most", head.Lower)
	return !slices.ContainsFunc(p.tokensOf(c.Cue), func(t nlp.Token) bool {
		if crowd {
			return wordlist.Has(opinionVerbs, t.Lemma)
		}
		_, verb := cue.Verb(t.Lemma)
		_, noun := cue.Noun(t.Lemma)
		return verb || noun || !isVerb(t)
	})
}

// identifiedSoon reports whether the paragraph of a vague phrase or the next one tells,
// behind the phrase, who is meant: an expert speaks there under a name, or a study has its
// name. An article may open with experts whom it names anywhere below. A crowd is told by one of it
// who speaks next. Critics are not asked: any speaker may be one.
func (p *Pass) identifiedSoon(phrase nlp.Span, head nlp.Token) bool {
	expert := isExpert(head.Lemma) && !isCritic(head.Lemma)
	paragraph, last := p.paragraphAt(phrase.Start), len(p.Document.Paragraphs)-1
	if !expert || paragraph > p.firstProse()+1 {
		last = min(paragraph+1, last)
	}
	behind := nlp.Between(phrase.End, p.Document.Paragraphs[last].End)
	if isStudy(head.Lemma) {
		return p.namesStudy(behind)
	}
	if wordlist.Has("some many most people", head.Lower) {
		return p.speaksNext(phrase)
	}
	return expert && slices.ContainsFunc(p.Claims, func(c claims.Claim) bool { return p.isNamedExpert(&c, behind) })
}

// speaksNext reports whether the next paragraph begins with the words of a person who is
// named: one of the many.
func (p *Pass) speaksNext(phrase nlp.Span) bool {
	next := p.paragraphAt(phrase.Start) + 1
	return next < len(p.Document.Paragraphs) && slices.ContainsFunc(p.Claims, func(c claims.Claim) bool {
		begins := c.Paragraph == next && len(c.Quotations) > 0 && c.Quotations[0].Start == p.Document.Paragraphs[next].Start
		return begins && c.Speaker != nil && c.Speaker.Type == claims.Person && c.Speaker.Name != ""
	})
}

// namesStudy reports whether a study, poll or survey within the span is tied to a name.
func (p *Pass) namesStudy(within nlp.Span) bool {
	first, last := p.tokens(within)
	for i := first; i < last; i++ {
		if t := p.Document.Tokens[i]; isStudy(t.Lemma) && (p.specifies(p.rest(i)) || i > first && p.isProper(p.Document.Tokens[i-1])) {
			return true
		}
	}
	return false
}

// isNamedExpert reports whether the claim's speaker is mentioned within the span, by no pronoun, and is
// a person whom the article describes as one who knows (“said Clara Weiss, a professor of
// law”), or a house of experts.
func (p *Pass) isNamedExpert(c *claims.Claim, within nlp.Span) bool {
	if c.Speaker == nil || len(c.Speaker.Mention) == 0 || !within.Contains(whole(c.Speaker.Mention)) || isPronoun(p.text(whole(c.Speaker.Mention))) {
		return false
	}
	if c.Speaker.Type == claims.Organization && slices.ContainsFunc(p.tokensOf(c.Speaker.Mention), isHouseOfExperts) {
		return true
	}
	return slices.ContainsFunc(p.Names, func(e claims.Entity) bool {
		return e.Type == claims.Person && e.Name == c.Speaker.Name && slices.ContainsFunc(p.tokensOf(e.Descriptions), knows)
	})
}

// knows reports whether the word is for one who is asked because of what he or she knows.
func knows(t nlp.Token) bool {
	expert := isExpert(t.Lemma) || strings.HasSuffix(t.Lemma, "ist") || wordlist.Has("professor lecturer fellow consultant director", t.Lemma)
	return expert && !isCritic(t.Lemma)
}

// isHouseOfExperts reports whether the word of a name says that experts work there.
func isHouseOfExperts(t nlp.Token) bool {
	return wordlist.Has("university institute institution foundation center centre college academy laboratory", t.Lower)
}
