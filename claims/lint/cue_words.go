package lint

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/nlp"
)

// cueAmong is the first word of a list, in its base form (claim, point out), that
// the claim's cue has as its verb, and where it stands; false where the cue has
// none, has it in the passive, or stands inside a quotation.
func cueAmong(p *Pass, c *claims.Claim, list []string) (nlp.Span, bool) {
	for _, cue := range c.Cue {
		first, last := p.Document.StartingIn(cue)
		for i := first; i < last; i++ {
			if !p.Document.Tokens[i].IsVerb() || isPassive(p.Document, i) || p.quoted(cue) {
				continue
			}
			for _, words := range list {
				if end := lemmasEnd(p.Document, i, words); end > i {
					return p.Document.SpanOf(i, end), true
				}
			}
		}
	}
	return nlp.Span{}, false
}

// lemmasEnd is the token after the words, in their base forms, that the tokens
// from i on are; i where they are others.
func lemmasEnd(d *nlp.Document, i int, words string) int {
	end := i
	for word := range strings.FieldsSeq(words) {
		if end == len(d.Tokens) || d.Tokens[end].Lemma != word {
			return i
		}
		end++
	}
	return end
}

// isPassive reports whether the verb at token i is a participle behind a form of be.
func isPassive(d *nlp.Document, i int) bool { return passiveBe(d, i) >= 0 }

// passiveBe is the form of be that the participle at token i stands behind, adverbs
// between them aside; -1 where the token is no such participle.
func passiveBe(d *nlp.Document, i int) int {
	if c := d.AllPhrases().ClauseOf(i); c.Passive && d.Tokens[c.Auxiliary].Lemma == "be" {
		return c.Auxiliary
	}
	return -1
}

// hasVerb reports whether a verb is among the words of the spans.
func hasVerb(d *nlp.Document, spans []nlp.Span) bool {
	return slices.ContainsFunc(tokensOf(d, spans), nlp.Token.IsVerb)
}
