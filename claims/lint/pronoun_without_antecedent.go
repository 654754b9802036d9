package lint

import (
	"strings"

	"claims/claims"
	"claims/claims/wordlist"
	"claims/nlp"
)

// pronounWithoutAntecedent is A205. An error is only a pronoun at the article's beginning. A
// he or she that resolution gives no name later on is an info: on real news a reader
// knew who was meant in each such place that was read, but whoever uses the claims
// must know that the program does not. Two whom a pronoun fits are A204.
func pronounWithoutAntecedent() Rule {
	return Rule{
		Code: "A205", Name: "pronoun-without-antecedent", Severity: Error,
		Doc: Doc{
			Title: "A pronoun speaks before anybody has been named",
			Rationale: "The Reuters handbook asks for name and position where a source first speaks. A reader who meets “she said” before any name " +
				"must guess, and an article whose paragraphs were moved around often begins like that. A man or a woman who is introduced without a name counts as introduced; headlines, whose “he” is the role before it, are left alone. " +
				"Where somebody has been named and this program still cannot tell who “he” or “she” is, that is an info: the claim stands without a name, and a person should look.",
			Bad:  "“The bridge will never reopen,” she said on Monday. The vote is due in June.",
			Good: "“The bridge will never reopen,” Mayor Anna Holt said on Monday. The vote is due in June.",
		},
		Run: runPronounWithoutAntecedent,
	}
}

func runPronounWithoutAntecedent(p *Pass) {
	first := firstIntroduction(p)
	for i := range p.Claims {
		c := &p.Claims[i]
		if c.Speaker == nil || len(c.Speaker.Mention) == 0 {
			continue
		}
		at := whole(c.Speaker.Mention)
		word := p.text(at)
		switch {
		case !isPronoun(word) || p.quoted(at) || p.places.headings.Overlaps(at):
		case at.Start <= first && !knownAs(p, c.Speaker, word):
			p.ReportClaim(c, at, cite(word)+" speaks before anybody has been named: name the speaker here")
		case at.Start > first && wordlist.Has("he she", strings.ToLower(word)) && !resolved(c.Speaker, word):
			p.Hint(c, at, "who "+cite(word)+" is, this program cannot tell: see whether a reader can")
		}
	}
}

// isPronoun reports whether the word is a personal pronoun of the third person.
func isPronoun(word string) bool {
	return lists().ThirdPerson.Has(strings.ToLower(word))
}

// knownAs reports whether a reader knows whom the pronoun stands for, nobody having been
// named before it: somebody from outside the article's text. Whom it names only behind
// a “he” or “she”, or in the quotation, a reader does not.
func knownAs(p *Pass, s *claims.Speaker, pronoun string) bool {
	return resolved(s, pronoun) && !(p.named(s.Name) != nil && wordlist.Has("he she", strings.ToLower(pronoun)))
}

// resolved reports whether the speaker has a name other than the pronoun.
func resolved(s *claims.Speaker, pronoun string) bool {
	return len(s.Members) > 0 || (s.Name != "" && !strings.EqualFold(s.Name, pronoun))
}

// firstIntroduction is where the article's own words first name or introduce
// anybody: an entity, a speaker, or a person without a name; the end of the
// text where they never do.
func firstIntroduction(p *Pass) int {
	first := len(p.Article.Text)
	for _, e := range p.Names {
		for _, m := range e.Mentions {
			if m.Start < first && !p.quoted(m) {
				first = m.Start
			}
		}
	}
	for i := range p.Claims {
		if s := p.Claims[i].Speaker; s != nil && len(s.Mention) > 0 {
			if m := whole(s.Mention); m.Start < first && !isPronoun(p.text(m)) && !p.quoted(m) {
				first = m.Start
			}
		}
	}
	_, last := p.Document.StartingIn(nlp.Between(0, first))
	for _, t := range p.Document.Tokens[:last] {
		if personNoun(t.Lemma) && !p.quoted(t.Span) {
			return t.Start
		}
	}
	return first
}

// personNoun reports whether the lemma is a common noun that news uses for a
// person whom it does not name.
func personNoun(lemma string) bool {
	return lists().PersonNouns.Has(lemma)
}
