package attribution

import "claims/nlp"

// counts counts tokens: verbs, heads of mentions, tokens in quotation marks, verbs outside of them that
// the lexicon of cues has, tokens in the contents of rules; and opening brackets less closing ones.
type counts struct{ verbs, mentions, quoted, cues, ruled, brackets int32 }

func (n *counts) plus(other counts) {
	n.verbs += other.verbs
	n.mentions += other.mentions
	n.quoted += other.quoted
	n.cues += other.cues
	n.ruled += other.ruled
	n.brackets += other.brackets
}

// countsIn are those of a stretch of tokens.
func countsIn(s *scene, part [2]int) counts {
	a, b := s.countsBefore(part[0]), s.countsBefore(max(part[0], part[1]))
	return counts{b.verbs - a.verbs, b.mentions - a.mentions, b.quoted - a.quoted, b.cues - a.cues, b.ruled - a.ruled, b.brackets - a.brackets}
}

// countsBefore are those of all tokens before this one. A text without cues never asks.
func (s *scene) countsBefore(token int) *counts {
	if s.before == nil {
		s.countBefore()
	}
	return &s.before[token]
}

// countBefore counts what stands before each token, so that what stands between two is a
// difference.
func (s *scene) countBefore() {
	s.before = make([]counts, len(s.Tokens)+1)
	for i := range s.Tokens {
		n := &s.before[i+1]
		*n = s.before[i]
		n.plus(countsOf(s, i))
	}
}

func countsOf(s *scene, i int) (n counts) {
	quoted, verb := s.Quoted(i), s.Tokens[i].IsVerb()
	is := func(yes bool) int32 { return int32(flag(yes)) }
	n = counts{verbs: is(verb), mentions: is(isMention(s.Marked, i)), quoted: is(quoted), cues: is(verb && !quoted && s.words[i].class != 0), ruled: is(s.within[i] > 0)}
	switch s.Tokens[i].Lower {
	case "(":
		n.brackets = 1
	case ")":
		n.brackets = -1
	}
	return n
}

// mostHeads is how many of the heads of a stretch are told apart.
const mostHeads = 4

// heads tells which of a stretch's tokens headOf names, and how many of them, up to mostHeads, hang on none of
// the others, marks of punctuation aside. It climbs from each constituent's first token to its head.
func (s *scene) heads(from, to int) (head, n int) {
	head, mark := -1, -1
	for i := from; i < to && n < mostHeads; {
		x := top(s.Document, i, to)
		if x < 0 {
			return s.HeadOf(from, to), countHeads(s, from, to)
		}
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

// top is the highest of token i and its ancestors up to the first outside of the stretch that it begins;
// -1 where that is too far up.
func top(d *nlp.Document, i, to int) int {
	from := i
	for range maxDepth {
		h := d.Tokens[i].Head
		if h < from || h >= to {
			return i
		}
		i = h
	}
	return -1
}

func countHeads(s *scene, from, to int) (n int) {
	for i := from; i < to && n < mostHeads; i++ {
		if h := s.Tokens[i].Head; (h < from || h >= to) && !s.words[i].punct {
			n++
		}
	}
	return n
}
