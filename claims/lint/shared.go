package lint

import (
	"sync"

	"claims/claims"
	"claims/claims/number"
	"claims/nlp"
)

// shared is what several rules need of one article: worked out once, and only
// when the first of them asks.
type shared struct {
	unnamed func() []unnamed
	figures func() []number.Figure
	sourced func() []bool // the paragraphs that name a source or link one
	// named are the entities by their names, persons those that are persons in order.
	named   func() map[string]int
	persons func() []*claims.Entity
	// spoken are the claims by the words of their contents, cued by those of their cues.
	spoken, cued func() claimsIn
	speakers     func() map[speaking]bool
	firstProse   func() int
	vague        *identified
	later        *namings
	acronyms     func() acronyms
}

// share is what the rules of one article share; the pass is of no rule.
func share(p *Pass) shared {
	return shared{
		unnamed:  sync.OnceValue(p.findUnnamed),
		acronyms: sync.OnceValue(p.findAcronyms),
		figures:  sync.OnceValue(func() []number.Figure { return number.Find(p.Document) }),
		sourced:  sync.OnceValue(p.sourcedParagraphs),
		named:    sync.OnceValue(p.namesIndex),
		persons:  sync.OnceValue(p.newPersons),
		spoken: sync.OnceValue(func() claimsIn {
			return p.indexClaims(func(c *claims.Claim) []nlp.Span { return c.Content })
		}),
		cued: sync.OnceValue(func() claimsIn {
			return p.indexClaims(func(c *claims.Claim) []nlp.Span { return c.Cue })
		}),
		speakers:   sync.OnceValue(p.speakersIn),
		firstProse: sync.OnceValue(p.findFirstProse),
		vague:      identifiedIn(p),
		later:      &namings{},
	}
}
