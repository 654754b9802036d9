package attribution

import (
	"math"
	"math/bits"

	"claims/nlp"
)

// What is counted of tokens.
const (
	verbs = iota
	mentions
	inQuotes
	cueVerbs // outside of quotation marks, in the lexicon
	inRules  // in the contents of rules
	opening  // brackets
	closing
	counted
)

// counts counts tokens.
type counts [counted]int32

func (n *counts) add(other *counts, times int32) {
	for k := range n {
		n[k] += times * other[k]
	}
}

// blockSize is how many tokens a block has.
const blockSize = 64

// block is what is counted before a block of tokens, and in it, a bit for each token: a few bytes a
// token where the counts before each would be many.
type block struct {
	before counts
	is     [counted]uint64
}

// of are the counts of some of the block's tokens.
func (b *block) of(set uint64) (n counts) {
	for k, is := range b.is {
		n[k] = int32(bits.OnesCount64(is & set))
	}
	return n
}

// below are the tokens of its block that stand before token i.
func below(i int) uint64 { return uint64(1)<<(i%blockSize) - 1 }

// countsIn are the counts of a stretch of tokens.
func countsIn(s *scene, part [2]int) counts {
	from, to := part[0], max(part[0], part[1])
	a, b := &s.blocks[from/blockSize], &s.blocks[to/blockSize]
	if a == b {
		return a.of(below(to) &^ below(from))
	}
	n, less := b.of(below(to)), a.of(below(from))
	n.add(&b.before, 1)
	n.add(&a.before, -1)
	n.add(&less, -1)
	return n
}

// countBlocks counts all tokens, so that those between two are a difference.
func (s *scene) countBlocks() {
	s.blocks = make([]block, len(s.Tokens)/blockSize+1)
	for i := range s.Tokens {
		b, at := &s.blocks[i/blockSize], i%blockSize
		verb, quoted, lower := s.Tokens[i].IsVerb(), s.Quoted(i), s.Tokens[i].Lower
		for k, is := range [counted]bool{verb, isMention(s.Marked, i), quoted, verb && !quoted && s.words[i].class != 0, s.within[i] > 0, lower == "(", lower == ")"} {
			b.is[k] |= flag(is) << at
		}
		if at == blockSize-1 {
			next := &s.blocks[i/blockSize+1]
			next.before = b.of(math.MaxUint64)
			next.before.add(&b.before, 1)
		}
	}
}

// mostHeads is how many of the heads of a stretch are told apart.
const mostHeads = 4

// heads tells which of a stretch's tokens HeadOf names, and how many of them, up to mostHeads, hang on none of
// the others, marks of punctuation aside. It climbs from each constituent's first token to its head.
func (s *scene) heads(from, to int) (head, n int) {
	head, mark := -1, -1
	for i := from; i < to && n < mostHeads; {
		x := top(s.Document, i, to)
		if h := s.Tokens[x].Head; h < from || h >= to {
			if s.words[x].punct {
				mark = x
			} else if n++; n == 1 {
				head = x
			}
		}
		i = x + 1
		if end := s.High(x); end <= to {
			i = max(i, end)
		}
	}
	if n == 0 {
		return mark, n
	}
	return head, n
}

// top is the highest of token i and its ancestors, up to maxDepth, below the first outside of the stretch that
// it begins.
func top(d *nlp.Document, i, to int) int {
	from := i
	for range maxDepth {
		h := d.Tokens[i].Head
		if h < from || h >= to {
			break
		}
		i = h
	}
	return i
}
