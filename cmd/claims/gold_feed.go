package main

import (
	"iter"
	"sync"

	"claims/claims"
	"claims/claims/eval"
)

// goldFeed hands the articles of gold files to the pipeline, and keeps what
// people marked in each until its result comes.
type goldFeed struct {
	read iter.Seq2[eval.Gold, error]
	kept sync.Map // *claims.Article to eval.Gold
}

func (g *goldFeed) articles() iter.Seq2[*claims.Article, error] {
	return func(yield func(*claims.Article, error) bool) {
		for gold, err := range g.read {
			if err == nil {
				g.kept.Store(gold.Article, gold)
			}
			if !yield(gold.Article, err) {
				return
			}
		}
	}
}

// gold is what was kept for the article; it is kept no longer.
func (g *goldFeed) gold(a *claims.Article) eval.Gold {
	kept, _ := g.kept.LoadAndDelete(a)
	gold, _ := kept.(eval.Gold)
	return gold
}
