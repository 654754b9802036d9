package resolution

import (
	"claims/claims/quotation"
	"claims/nlp"
	"claims/nlp/model"
)

// Chains are mentions that refer to the same thing, in bytes of a text, and who
// speaks in it.
type Chains struct {
	// Mentions are the chains; a mention counts by its head word.
	Mentions [][]nlp.Span
	// Turns are the mentions that name who speaks, in order; nil where that is not
	// known.
	Turns []nlp.Span
	// Descriptions reports chains that are reliable for descriptions (the agency)
	// too, and not for pronouns alone.
	Descriptions bool
}

// Example is a choice among what a mention may refer to.
type Example struct {
	model.Choice
	Sort ExampleSort
}

// ExampleSort is what kind of mention an example is about.
type ExampleSort uint8

// The sorts of example.
const (
	OnePerson   ExampleSort = iota // he, she
	OtherThing                     // it, they
	Description                    // the agency
)

// String is what the sort is called in figures.
func (s ExampleSort) String() string {
	return [...]string{"he and she", "it and they", "descriptions"}[s]
}

func sortOf(kind anaphorKind) ExampleSort {
	switch {
	case kind <= feminine:
		return OnePerson
	case kind < definite:
		return OtherThing
	}
	return Description
}

// Learn makes the examples of a document: for each pronoun and description outside
// quotations, its candidates and the right one.
func Learn(d *quotation.Marked, chains Chains) ([]Example, error) {
	m, err := newModel(nil)
	if err != nil {
		return nil, err
	}
	l := learner{resolver: newResolver(m, d), chainOf: map[int]int{}, entityOf: map[int]int{}}
	l.noTurns = chains.Turns == nil
	l.link(chains.Mentions)
	var out []Example
	turns := chains.Turns
	for i := range d.Tokens {
		for len(turns) > 0 && turns[0].Start < d.Tokens[i].Start {
			l.turn(turns[0])
			turns = turns[1:]
		}
		if a, ok := l.anaphorAt(i, chains.Descriptions); ok {
			if c, ok := l.choice(a, chains.Descriptions); ok {
				out = append(out, Example{c, sortOf(a.kind)})
			}
		}
	}
	return out, nil
}

type learner struct {
	*resolver
	chainOf  map[int]int // a mention's head token to its chain
	entityOf map[int]int // a chain to the entity that most of its names are of
}

func (l *learner) link(chains [][]nlp.Span) {
	for c, chain := range chains {
		votes, best := map[int]int{}, -1
		for _, span := range chain {
			h := l.HeadOf(l.TokensIn(span))
			if h < 0 {
				continue
			}
			l.chainOf[h] = c
			k := l.nameAt(h)
			if k < 0 {
				continue
			}
			e := l.names[k].entity
			if votes[e]++; best < 0 || votes[e] > votes[best] {
				best = e
			}
		}
		l.entityOf[c] = best
	}
}

// turn notes who speaks at the mention.
func (l *learner) turn(span nlp.Span) {
	h := l.HeadOf(l.TokensIn(span))
	if h < 0 {
		return
	}
	t := turn{token: h}
	first, last := l.TokensIn(span)
	for i := first; i < last; i++ {
		if i != h && (l.Tokens[i].Relation != "conj" || l.Tokens[i].Head != h) {
			continue
		}
		if k := l.nameAt(i); k >= 0 {
			t.entities = append(t.entities, l.names[k].entity)
		} else if c, ok := l.chainOf[i]; ok && l.entityOf[c] >= 0 {
			t.entities = append(t.entities, l.entityOf[c])
		}
	}
	l.turns = append(l.turns, t)
}

// anaphorAt is the anaphor whose head is token i.
func (l *learner) anaphorAt(i int, descriptions bool) (anaphor, bool) {
	switch start, _ := l.PhraseOf(i); {
	case l.Quoted(i):
		return anaphor{}, false
	case l.Tokens[i].Tagged("PRP", "PRP$"):
		return pronounAt(l.Document, i)
	default:
		a := anaphor{start, i + 1, i, kindOfNoun(l.Document, i)}
		return a, descriptions && isNounHead(l.Document, i) && isDefinite(l.Document, start, i)
	}
}

// choice is the example of the anaphor; false where the chains do not tell.
func (l *learner) choice(a anaphor, descriptions bool) (model.Choice, bool) {
	chain, chained := l.chainOf[a.head]
	if !chained && (a.kind < definite || !descriptions) {
		return model.Choice{}, false
	}
	among := candidates(l.article, a)
	right := -1
	for i, c := range among {
		if chained && l.refers(c, chain) {
			right = i
			break
		}
	}
	if right < 0 {
		if a.kind < definite && chained && l.seenBefore(a, chain) {
			return model.Choice{}, false // the antecedent is no candidate
		}
		right = len(among) - 1
	}
	x := model.Choice{}
	for i, c := range among {
		if i != right && chained && l.refers(c, chain) {
			continue
		}
		if i == right {
			x.Right = len(x.Candidates)
		}
		var k keys
		l.features(&k, a, c, among)
		x.Candidates = append(x.Candidates, k.all)
	}
	if among[right].token >= 0 {
		l.remember(a, among[right])
	}
	return x, true
}

func (l *learner) refers(c candidate, chain int) bool {
	if c.entity >= 0 {
		return l.entityOf[chain] == c.entity
	}
	other, ok := l.chainOf[c.token] // nobody has none
	return ok && other == chain
}

// seenBefore reports whether the chain has a mention before the anaphor.
func (l *learner) seenBefore(a anaphor, chain int) bool {
	for h, c := range l.chainOf {
		if c == chain && h < a.first && !l.Tokens[h].Tagged("PRP", "PRP$") {
			return true
		}
	}
	return false
}
