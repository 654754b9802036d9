// Package policy says which rules run over which article, how grave their
// findings are and how their options are set, and which findings may stay.
package policy

import (
	"sync"

	"claims/claims/input/glob"
	"claims/claims/lint"
)

// Policy is the catalogue and what a newsroom has changed of it, layer by layer:
// a later layer has the last word. It may be used by several goroutines.
type Policy struct {
	layers []Layer

	mu   sync.Mutex
	sets map[string][]lint.Rule // by the layers that count, as counting has them
}

// Layer is what changes for some articles, or for all.
type Layer struct {
	// Paths are the articles that it is for.
	Paths glob.Set
	// Everywhere makes it one for all articles, whatever Paths says.
	Everywhere bool
	Changes    []Change
}

// New is the policy of the layers, the first one first.
func New(layers ...Layer) *Policy {
	return &Policy{layers: layers, sets: make(map[string][]lint.Rule)}
}

// For is the rules that run over the article of the path, in order of the
// catalogue. The caller must not change the list: articles for which the same
// layers count share it.
func (p *Policy) For(path string) []lint.Rule {
	key := p.counting(path)
	p.mu.Lock()
	defer p.mu.Unlock()
	rules, known := p.sets[key]
	if !known {
		rules = p.rules(key)
		p.sets[key] = rules
	}
	return rules
}

// counting has a byte for each layer: 1 where it counts for the path, else 0.
func (p *Policy) counting(path string) string {
	key := make([]byte, len(p.layers))
	for i, l := range p.layers {
		if l.Everywhere || l.Paths.Match(path, false) {
			key[i] = 1
		}
	}
	return string(key)
}

// rules are those that run where these layers count.
func (p *Policy) rules(counting string) []lint.Rule {
	all := lint.All()
	for i, l := range p.layers {
		if counting[i] == 1 {
			all = apply(all, l.Changes)
		}
	}
	var on []lint.Rule
	for _, r := range all {
		if !r.Off {
			on = append(on, r)
		}
	}
	return on
}
