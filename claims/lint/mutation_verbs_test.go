package lint

import (
	"claims/claims"
	"claims/nlp"
)

// Mutations of the verb that says how something was said.

func quoteInPassive(p *Pass) []mutant {
	var made []mutant
	for _, s := range p.sayings() {
		if t := s.claim.Speaker.Type; t == claims.Person && s.said.End < s.claim.Start() {
			made = append(made, change(s.said, "was quoted as saying"))
		}
	}
	return made
}

func replaceSaid(verb string) func(*Pass) []mutant {
	return func(p *Pass) []mutant {
		var made []mutant
		for _, s := range p.sayings() {
			made = append(made, change(s.said, verb))
		}
		return made
	}
}

func gesture(verb string) func(*Pass) []mutant {
	return func(p *Pass) []mutant {
		var made []mutant
		for _, s := range p.sayings() {
			if s.isQuoting && s.claim.Speaker.Type == claims.Person {
				made = append(made, change(s.said, verb))
			}
		}
		return made
	}
}

func reportSecondHand(p *Pass) []mutant {
	var made []mutant
	for _, s := range p.sayings() {
		if s.isNamed(p) && s.who == s.claim.Speaker.Mention[0] && s.who.Start == s.sentence.Start && s.said.End < s.claim.Start() && isStatement(p, s.claim) {
			start := nlp.Span{Start: s.who.Start, End: s.who.Start}
			made = append(made, mutant{[]Edit{{Span: start, Text: "The Lorne Herald reported that "}}, s.who})
		}
	}
	return made
}
