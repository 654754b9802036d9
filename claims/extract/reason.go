package extract

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/wordlist"
	"claims/nlp"
)

// giveReasons makes the speakers anonymous who ask not to be named, and gives
// anonymous speakers the reason that the article has for it: in the sentence that
// names them or, of the same people, in one of the next (They asked not to be
// named because …). What is said once holds for all of a speaker's claims.
func giveReasons(x *claims.Extraction) {
	reasons, named := map[string]nlp.Span{}, map[string]bool{}
	for i := range x.Names {
		named[x.Names[i].Name] = true
	}
	hidden := map[string]bool{}
	for i := range x.Claims {
		c := &x.Claims[i]
		if s := c.Speaker; s != nil && len(s.Mention) > 0 && mayHide(s, named) {
			if hides, why := withheld(x, c); hides {
				hidden[s.Name] = true
				if !why.Empty() && reasons[s.Name].Empty() {
					reasons[s.Name] = why
				}
			}
		}
	}
	for i := range x.Claims {
		for _, s := range append(slices.Clone(x.Claims[i].Chain), x.Claims[i].Speaker) {
			if s == nil || !hidden[s.Name] {
				continue
			}
			s.Type, s.Reason = claims.Anonymous, reasons[s.Name]
		}
	}
}

// mayHide reports a speaker without a name of his own; named are those whom the article names.
func mayHide(s *claims.Speaker, named map[string]bool) bool {
	switch s.Type {
	case claims.Organization, claims.DocumentType:
		return false
	}
	return s.Name != "" && len(s.Members) == 0 && !named[s.Name]
}

// withheld reports whether the article says that the claim's speaker is not to be named,
// and why: in the sentence of the mention, or in the two behind it that begin
// with a word for him.
func withheld(x *claims.Extraction, c *claims.Claim) (hides bool, why nlp.Span) {
	d := x.Document
	first, _ := d.TokensIn(c.Speaker.Mention[0])
	if first >= len(d.Tokens) {
		return false, nlp.Span{}
	}
	at := d.Tokens[first].Sentence
	for k := at; k < len(d.Sentences) && k <= at+2; k++ {
		s := d.Sentences[k]
		if k > at && (s.Paragraph > d.Sentences[at].Paragraph+1 || !refersBack(d, s, c.Speaker.Name)) {
			continue
		}
		if i := anonymity(d, s); i >= 0 {
			return true, reasonFrom(d, i, s.Last, c)
		}
	}
	return false, nlp.Span{}
}

// refersBack reports whether the sentence begins with a pronoun, or with the noun of
// the description (The official).
func refersBack(d *nlp.Document, s nlp.Sentence, name string) bool {
	t := &d.Tokens[s.First]
	if wordlist.Has("he she they both", t.Lower) {
		return true
	}
	return wordlist.Has("the these those", t.Lower) && s.First+1 < s.Last && strings.Contains(strings.ToLower(name), d.Tokens[s.First+1].Lemma)
}

// anonymity is the last token of words that withhold a name: on condition of
// anonymity, asked not to be named, was not authorised to speak; -1 for none.
func anonymity(d *nlp.Document, s nlp.Sentence) int {
	for i := s.First; i < s.Last; i++ {
		switch t := &d.Tokens[i]; {
		case wordlist.Has("anonymity anonymously", t.Lower):
			return i
		case wordlist.Has("named identified quoted", t.Lower) && i >= s.First+2 && d.Tokens[i-1].Lower == "be" && negated(d, s.First, i):
			return i
		case wordlist.Has("authorized authorised allowed permitted", t.Lower) && i > s.First && d.AllPhrases().ClauseOf(i).Negation == i-1 && speaks(d, i, s.Last):
			return i - 2
		}
	}
	return -1
}

// negated reports not, declined or refused in the five tokens before token i.
func negated(d *nlp.Document, first, i int) bool {
	return slices.ContainsFunc(d.Tokens[max(first, i-5):i], func(t nlp.Token) bool {
		return lists().RefusalWords.Has(t.Lemma) || t.Lower == "n't"
	})
}

// speaks reports a verb of speaking right behind token i: not authorised to speak.
func speaks(d *nlp.Document, i, to int) bool {
	return slices.ContainsFunc(d.Tokens[i+1:min(to, i+5)], func(t nlp.Token) bool {
		return wordlist.Has("speak talk comment discuss", t.Lemma)
	})
}

// reasonFrom is the clause or phrase of reason behind token i: because …, for fear
// of …; it ends before the claim's cue or content, or with the sentence. Empty
// where none follows.
func reasonFrom(d *nlp.Document, i, to int, c *claims.Claim) nlp.Span {
	from := i + 1
	for from < to && !opensReason(d, from, to) {
		if inside(c.Cue, d.Tokens[from].Span) || inside(c.Content, d.Tokens[from].Span) || from > i+14 {
			return nlp.Span{}
		}
		from++
	}
	end := from
	for end < to && !wordlist.Has(". ; ? !", d.Tokens[end].Lower) && !(d.Tokens[end].Lower == "," && end+1 < to && d.Tokens[end+1].Tag == "VBD") && !inside(c.Cue, d.Tokens[end].Span) && !inside(c.Content, d.Tokens[end].Span) {
		end++
	}
	for end > from && (wordlist.Has(", . — –", d.Tokens[end-1].Lower) || inside(c.Speaker.Mention, d.Tokens[end-1].Span)) {
		end--
	}
	if end-from < 2 {
		return nlp.Span{}
	}
	return d.SpanOf(from, end)
}

// opensReason reports the first word of a reason.
func opensReason(d *nlp.Document, i, to int) bool {
	t := d.Tokens[i].Lower
	next := ""
	if i+1 < to {
		next = d.Tokens[i+1].Lower
	}
	return lists().ReasonOpeners.Has(t) || lists().ReasonPhrases.Has(t+" "+next) || t == "to" && lists().ReasonVerbs.Has(next)
}
