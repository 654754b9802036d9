package lint

import (
	"sync"

	"claims/claims/number"
)

// shared is what several rules need of one article: worked out once, and only
// when the first of them asks.
type shared struct {
	unnamed func() []unnamed
	figures func() []number.Figure
	sourced func() []bool // the paragraphs that name a source or link one
}

// share is what the rules of one article share; the pass is of no rule.
func share(p *Pass) shared {
	return shared{
		unnamed: sync.OnceValue(p.findUnnamed),
		figures: sync.OnceValue(func() []number.Figure { return number.Find(p.Document) }),
		sourced: sync.OnceValue(p.sourcedParagraphs),
	}
}
