package lint

import (
	"claims/claims"
	"claims/nlp"
)

// anonymousOpinion is S303.
func anonymousOpinion() Rule {
	return Rule{
		Code: "S303", Name: "anonymous-opinion", Severity: Warning,
		Doc: Doc{
			Title: "Somebody who is not named passes judgement",
			Rationale: "AP takes from unnamed sources information, never opinion or speculation, and Reuters wants no attack on anybody from behind a curtain: " +
				"who praises or blames others gives his or her name. The rule knows the judgement by its words (a disaster, incompetent), where they are quoted or called so, " +
				"and by the verb (mocked, slammed).",
			Bad:  "A senior aide called the mayor incompetent.",
			Good: "A senior aide said the mayor had missed both meetings.",
		},
		Options: []Option{{
			Name: "opinion-words", Doc: "base forms of the words that pass judgement",
			Default: Words(opinionWords()...),
		}},
		Run: runAnonymousOpinion,
	}
}

func runAnonymousOpinion(p *Pass) {
	words := make(map[string]bool)
	for _, w := range p.words("opinion-words") {
		words[w] = true
	}
	reported := make(map[nlp.Span]bool)
	nested := nestedContent(p)
	for i := range p.Claims {
		c := &p.Claims[i]
		if !reportsAt(p.Document, c, leastJudged) || !anonymous(p, c.Speaker) {
			continue
		}
		if word := judgement(p, c, nested[c.ID], words); !word.Empty() && !reported[word] {
			reported[word] = true
			p.ReportClaim(c, word, cite(p.text(word))+" is a judgement, and "+cite(p.text(whole(c.Speaker.Mention)))+
				" is not named: take facts alone from unnamed sources, or name this one")
		}
	}
}

// leastJudged is the confidence below which a judgement is not looked at: lower than for other
// rules, as its words alone leave little doubt.
const leastJudged = 0.5

// anonymous reports whether the mention leaves out who speaks. A pronoun is not
// asked: whom it stands for may be mistaken.
func anonymous(p *Pass, s *claims.Speaker) bool {
	if s == nil || s.Type != claims.Anonymous || len(s.Mention) == 0 || speaksFor(lastWord(s.Name)) {
		return false
	}
	mention := whole(s.Mention)
	return !isPronoun(p.text(mention)) && withholds(p, mention)
}

// nestedContent is, by the ID of a claim, what claims nested in it report: words of
// others.
func nestedContent(p *Pass) map[string][]nlp.Span {
	nested := make(map[string][]nlp.Span)
	for i := range p.Claims {
		if c := &p.Claims[i]; c.Parent != "" {
			nested[c.Parent] = append(nested[c.Parent], c.Content...)
		}
	}
	return nested
}

// judgement is the first word of the claim that passes judgement: of the cue
// (mocked), or of the content, but for the words of others in it; empty for none. A
// word of the content counts where it is surely the speaker's: in marks, or behind a
// verb of calling. Whoever asks judges nobody.
func judgement(p *Pass, c *claims.Claim, others []nlp.Span, words map[string]bool) nlp.Span {
	calls := false
	for _, t := range tokensOf(p.Document, c.Cue) {
		switch {
		case lists().JudgingVerbs.Has(t.Lemma):
			return t.Span
		case t.Lemma == "ask":
			return nlp.Span{}
		case lists().CallingVerbs.Has(t.Lemma):
			calls = true
		}
	}
	nested := nlp.IndexSpans(others)
	within := func(t nlp.Token) bool {
		for range nested.Containing(t.Span) {
			return true
		}
		return false
	}
	for _, t := range tokensOf(p.Document, c.Content) {
		own := calls || p.quoted(t.Span)
		opinion := words[t.Lower] || words[t.Lemma] && !t.IsVerb() // a mess, not messed up
		if own && opinion && !within(t) {
			return t.Span
		}
	}
	return nlp.Span{}
}

// opinionWords are words that hardly anybody uses but to judge.
func opinionWords() []string {
	return lists().JudgingWords
}
