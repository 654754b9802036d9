package lint

import (
	"slices"

	"claims/claims"
	"claims/claims/cue"
	"claims/nlp"
)

// attributionChain is A210.
func attributionChain() Rule {
	return Rule{
		Code: "A210", Name: "attribution-chain", Severity: Info,
		Doc: Doc{
			Title: "Words come second-hand",
			Rationale: "What an agency reports that a minister said can be wrong twice. The Reuters handbook asks for both names, and to say that the words could not be checked " +
				"where that is so; a fact-checker starts at the far end. Each pair of names is reported once. Both names must stand in one sentence; polls and reported thoughts are left alone, and so is what somebody would say or did not say.",
			Bad:  "State media reported that Defence Minister Ida Holm said the harbour would open in May.",
			Good: "Defence Minister Ida Holm said the harbour would open in May.",
		},
		Run: runAttributionChain,
	}
}

func runAttributionChain(p *Pass) {
	type pair struct{ source, speaker string }
	seen, passes := make(map[pair]bool), p.OnlyNesting()
	for i := range p.Claims {
		c := &p.Claims[i]
		if len(c.Chain) < 2 || c.Parent != "" && !passes[c.Parent] || !speakerSaid(p, c) {
			continue
		}
		source, speaker := c.Chain[len(c.Chain)-2], c.Speaker
		names := pair{source.Name, speaker.Name}
		if source.Name == "" || speaker.Name == "" || seen[names] || !together(p.Document, source.Mention, speaker.Mention) {
			continue
		}
		seen[names] = true
		p.ReportClaim(c, whole(speaker.Mention), "the article has these words of "+speaker.Name+" from "+source.Name+
			": keep both names, and check the words at their source",
			Related{Span: whole(source.Mention), Message: "passed on here"})
	}
}

// together reports whether two mentions stand in one sentence.
func together(d *nlp.Document, a, b []nlp.Span) bool {
	one, other := tokensOf(d, a), tokensOf(d, b)
	return len(one) > 0 && len(other) > 0 && one[0].Sentence == other[0].Sentence
}

// speakerSaid reports whether the claim's speaker, a person or an organization that the article names
// there, said or wrote what the claim reports: nothing that was not or would be said.
func speakerSaid(p *Pass, c *claims.Claim) bool {
	if c.Speaker == nil || !isStatement(p, c) {
		return false
	}
	switch c.Speaker.Type {
	case claims.Person, claims.Organization, claims.Anonymous:
	default:
		return false
	}
	mention := whole(c.Speaker.Mention)
	if !slices.ContainsFunc(tokensOf(p.Document, c.Speaker.Mention), func(t nlp.Token) bool { return isProper(p.Document, t) }) || p.quoted(mention) || p.places.headings.Overlaps(mention) {
		return false
	}
	cue := tokensOf(p.Document, c.Cue)
	return slices.ContainsFunc(cue, tells) && !slices.ContainsFunc(cue, unsaid)
}

// unsaid reports a word that makes what a verb tells something not said, or not yet.
func unsaid(t nlp.Token) bool {
	return t.Tag == "MD" || t.Lower == "not" || t.Lower == "n't" || t.Lower == "never"
}

// tells reports whether the word is a verb of telling.
func tells(t nlp.Token) bool {
	entry, known := cue.Verb(t.Lemma)
	return known && t.IsVerb() && slices.Contains([]cue.Class{cue.Say, cue.Write, cue.Declare, cue.Pledge}, entry.Class)
}
