package lint

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/wordlist"
	"claims/nlp"
)

// unnamed is an anonymous source at the place where it is introduced.
type unnamed struct {
	claim   *claims.Claim
	speaker *claims.Speaker
	mention nlp.Span
}

// findUnnamed are the anonymous sources of the article's own words, each once, and
// again only where it is introduced anew.
func (p *Pass) findUnnamed() []unnamed {
	var found []unnamed
	chain := make(map[string]bool)  // what the sources found are: official, aide
	seen := make(map[nlp.Span]bool) // their places
	lately := -1                    // the paragraph of the last one
	for i := range p.Claims {
		c := &p.Claims[i]
		if !reportsSpeech(p.Document, c) || deeds(p.Document, c) {
			continue
		}
		for _, s := range []*claims.Speaker{c.Speaker, c.Source} {
			if s == nil || s.Type != claims.Anonymous || len(s.Mention) == 0 {
				continue
			}
			mention, what := whole(s.Mention), lastWord(s.Name)
			paragraph := p.Document.ParagraphAt(mention.Start)
			again := seen[mention] || (chain[what] || lately >= 0 && paragraph <= lately+1) && refersBack(p.text(mention))
			if again || strings.EqualFold(p.text(mention), "they") || !withholds(p, mention) || speaksFor(what) || speaksInPublic(what) || speakForOffice(s.Name) {
				continue
			}
			seen[mention], chain[what], lately = true, true, paragraph
			found = append(found, unnamed{c, s, mention})
		}
	}
	return found
}

// withholds reports whether the article's own words leave out here who it is: not
// a vague authority (S305), nor somebody of a named person's people beside that
// person (Cruz and his aides), nor somebody whom the next paragraphs name.
func withholds(p *Pass, mention nlp.Span) bool {
	if _, vague := vague(p.Document, mention); vague || p.quoted(mention) {
		return false
	}
	text := p.text(mention)
	joined := strings.Contains(text, " and his ") || strings.Contains(text, " and her ") || strings.Contains(text, " and their ")
	return !joined && !isRelative(text) && !namedLater(p, mention)
}

// sureEnough is the confidence below which a claim is mostly about what somebody
// did (his operatives forced a change), not about what he said.
const sureEnough = 0.7

// reportsSpeech reports whether the claim says that somebody said something: not what
// he would say, nor that he did not respond or declined to comment, nor what a
// man in the crowd shouted.
func reportsSpeech(d *nlp.Document, c *claims.Claim) bool {
	return reportsAt(d, c, sureEnough)
}

// reportsAt is reports with another least confidence.
func reportsAt(d *nlp.Document, c *claims.Claim, least float64) bool {
	return c.Confidence >= least && !saysNothing(d, c)
}

// saysNothing reports a cue by which nothing was said: did not respond, would say.
func saysNothing(d *nlp.Document, c *claims.Claim) bool {
	for _, span := range c.Cue {
		first, last := d.StartingIn(span)
		for i := max(first-2, 0); i < last; i++ {
			t := d.Tokens[i]
			ofCue := i >= first || t.Head >= first && t.Head < last // did not | respond
			if ofCue && (lists().NoReports.Has(t.Lemma) || lists().Hypotheticals.Has(t.Lower)) {
				return true
			}
		}
	}
	return false
}

// deeds reports whether the claim tells what somebody did in public rather than said:
// ruled something out, asked a question, announced a plan, praised the dead.
func deeds(d *nlp.Document, c *claims.Claim) bool {
	return slices.ContainsFunc(tokensOf(d, c.Cue), func(t nlp.Token) bool {
		return lists().DeedVerbs.Has(t.Lemma)
	})
}

// lastWord is what an unnamed source is (“senior official of the bank”: official).
func lastWord(name string) string {
	name, _, _ = strings.Cut(strings.ToLower(name), ",")
	last := ""
	for word := range strings.FieldsSeq(name) {
		if last != "" && lists().AfterHeads.Has(word) {
			break
		}
		last = word
	}
	return last
}

// speaksFor reports whether it is somebody who speaks for an organization or from the
// bench: the organization is the source, and a ruling is public.
func speaksFor(what string) bool {
	return lists().Spokespeople.Has(what)
}

// speakForOffice reports whether they are the officials of an office that tells the public what
// it has done or counted (election officials): the office is the source, as with a spokesman.
func speakForOffice(name string) bool {
	words := strings.Fields(strings.ToLower(name))
	n := len(words)
	return n > 1 && words[n-1] == "officials" && lists().PublicOffices.Has(words[n-2])
}

// speaksInPublic reports whether it is somebody whose words everybody could hear, at a
// meeting, in the hall or on the air: nobody has asked to stay unnamed.
func speaksInPublic(what string) bool {
	return lists().PublicSpeakers.Has(what)
}

// isRelative reports whether the word is a relative pronoun: what it stands for
// has been said just before.
func isRelative(word string) bool {
	return wordlist.Has("who whom which that", strings.ToLower(word))
}

// refersBack reports whether the mention points at somebody introduced before:
// a pronoun, or a phrase that begins with the, this, that, these, those.
func refersBack(mention string) bool {
	first, _, more := strings.Cut(strings.ToLower(mention), " ")
	if lists().PointingWords.Has(first) {
		return more
	}
	return isPronoun(mention)
}
