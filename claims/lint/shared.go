package lint

import "sync"

// shared is what several rules need of one article: worked out once, and only
// when the first of them asks.
type shared struct {
	unnamed func() []unnamed
}

// share is what the rules of one article share; the pass is of no rule.
func share(p *Pass) shared {
	return shared{
		unnamed: sync.OnceValue(p.findUnnamed),
	}
}
