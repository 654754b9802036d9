package model

import "math/bits"

// maxMoveKeys bounds the number of features of a move or of an arc.
const maxMoveKeys = 96

// keys collects features' rows. A feature is the sum of a number of its own
// and the hashes of its parts, each turned by another number of bits; the
// hashes are well mixed, so the sum needs no mixing.
type keys struct {
	rows  []uint32
	salt  uint64
	shift uint
}

// step parts the features' numbers: the fraction of the golden ratio.
const step = 0x9e3779b97f4a7c15

func (k *keys) one(a uint64) {
	k.salt += step
	k.rows = append(k.rows, uint32((a+k.salt)>>k.shift))
}

func (k *keys) two(a, b uint64) {
	k.salt += step
	k.rows = append(k.rows, uint32((a+bits.RotateLeft64(b, 21)+k.salt)>>k.shift))
}

func (k *keys) three(a, b, c uint64) {
	k.salt += step
	k.rows = append(k.rows, uint32((a+bits.RotateLeft64(b, 21)+bits.RotateLeft64(c, 42)+k.salt)>>k.shift))
}

// small is a well mixed hash of a small number.
func small(n int) uint64 {
	h := uint64(n+1) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>29) * 0x94d049bb133111eb
	return h ^ h>>32
}

// relationHash stands for a relation in the features.
func relationHash(label uint8) uint64 { return small(int(label) + 1000) }

// distance is a step on a scale of distances.
func distance(from, to int32) int {
	switch d := to - from; {
	case d <= 4:
		return int(d)
	case d <= 6:
		return 5
	case d <= 10:
		return 6
	case d <= 20:
		return 7
	}
	return 8
}

// between is what lies between two words: how many verbs and how many marks
// (up to three), and whether one is inside quotation marks or brackets that
// the other is not in.
func between(a, b *node) uint64 {
	nest := 0
	if a.depth != b.depth {
		nest = 1
	}
	return small(2000 + int(min(b.verbs-a.verbs, 3)) + 4*int(min(b.stops-a.stops, 3)) + 16*nest)
}

func valency(n *node) uint64 {
	return small(3000 + int(min(n.lefts, 3)) + 4*int(min(n.rights, 3)))
}

// MoveKeys are the features of the state: the rows of the moves' table that
// tell the next move. The slice is good until the next call.
func (s *ParserSession) MoveKeys() []uint32 {
	k := keys{rows: s.rows[:0], shift: 64 - moveBits}
	nodes, top := s.nodes, len(s.stack)-1
	i0, i1, i2 := s.stack[top], s.stack[top-1], s.stack[top-2]
	s0, s1, s2 := &nodes[i0], &nodes[i1], &nodes[i2]
	j0 := s.at(s.next)
	n0, n1, n2 := &nodes[j0], &nodes[s.at(s.next+1)], &nodes[s.at(s.next+2)]
	s0l, s0r := &nodes[s0.left1], &nodes[s0.right1]
	s1l, s1r := &nodes[s1.left1], &nodes[s1.right1]
	n0l := &nodes[n0.left1]
	gap0, gap1 := distance(i0, s.next), distance(i1, i0)
	far0, far1 := small(gap0+4000), small(gap1+5000)
	room0, room1 := between(s0, n0), between(s1, s0)
	if j0 == 0 {
		room0 = small(2100)
	}

	// Words alone.
	k.one(s0.pair)
	k.one(s0.word)
	k.one(s0.mark)
	k.one(n0.pair)
	k.one(n0.word)
	k.one(n0.mark)
	k.one(s1.pair)
	k.one(s1.word)
	k.one(n1.pair)
	k.one(n1.word)
	k.one(n2.pair)
	k.one(n2.word)
	k.one(s2.pair)

	// Pairs of words.
	k.two(s0.pair, n0.mark)
	k.two(s0.mark, n0.pair)
	k.two(s0.lemma, n0.lemma)
	k.two(s0.mark, n0.mark)
	k.two(n0.mark, n1.mark)
	k.two(n0.pair, n1.mark)
	k.two(n0.mark, n1.pair)
	k.two(s1.mark, s0.mark)
	k.two(s1.pair, s0.mark)
	k.two(s1.mark, s0.pair)
	k.two(s1.lemma, s0.lemma)
	k.two(s1.mark, n0.mark)
	k.two(s1.lemma, n0.lemma)
	k.two(s0.lemma, n1.lemma)

	// Triples of words.
	tags := s0.mark + bits.RotateLeft64(n0.mark, 9)
	k.two(tags, n1.mark)
	k.three(tags, n1.mark, n2.mark)
	k.two(tags, s1.mark)
	k.three(tags, s1.mark, n1.mark)
	k.three(tags, s1.mark, s2.mark)
	k.two(tags, s1.lemma)
	k.three(s0.lemma, s1.mark, n0.mark)
	k.three(s0.mark, s1.mark, n0.lemma)
	k.three(s0.mark, n0.lemma, n1.mark)
	k.three(s0.lemma, n0.mark, n1.mark)
	k.three(n0.mark, n1.mark, n2.mark)
	k.three(s1.class, s0.class, n0.class+bits.RotateLeft64(n1.class, 7)+bits.RotateLeft64(s2.class, 13))

	// The tree so far.
	k.three(tags, s0l.mark, small(int(s0l.label)))
	k.three(tags, s0r.mark, small(int(s0r.label)))
	k.three(tags, n0l.mark, small(int(n0l.label)))
	k.three(s1.mark, s0.mark, s1l.mark)
	k.three(s1.mark, s0.mark, s1r.mark)
	k.three(s1.mark, s0.mark, s0l.mark)
	k.three(s1.mark, s0.mark, s0r.mark)
	k.two(s1.mark+bits.RotateLeft64(s0.mark, 9), s0l.word)
	k.two(tags, s0l.word)
	k.two(tags, s0r.word)
	k.two(tags, n0l.word)
	k.two(s0.pair, s0.left)
	k.two(s0.pair, s0.right)
	k.two(s0.mark, s0.left)
	k.two(s0.mark, s0.right)
	k.two(s1.mark, s1.right)
	k.two(s1.pair, s1.right)
	k.two(s1.mark, s1.left)
	k.two(n0.mark, n0.left)
	k.two(n0.pair, n0.left)
	k.three(tags, s0.left, s0.right)
	k.three(tags, n0.left, s0.left)
	k.three(s1.mark+bits.RotateLeft64(s0.mark, 9), s1.right, s0.left)
	k.three(s0.mark, nodes[s0.left2].mark, s0l.mark)
	k.three(s0.mark, nodes[s0.right2].mark, s0r.mark)
	k.three(s1.mark, nodes[s1.right2].mark, s1r.mark)
	k.three(n0.mark, nodes[n0.left2].mark, n0l.mark)
	k.two(s0.pair, valency(s0))
	k.two(s1.pair, valency(s1))
	k.two(n0.pair, valency(n0))

	// Distances, and what lies between.
	k.two(s0.pair, far0)
	k.two(n0.pair, far0)
	k.two(tags, far0)
	k.two(s1.mark+bits.RotateLeft64(s0.mark, 9), far1)
	k.two(s1.pair, far1)
	k.two(s0.pair, far1)
	k.two(tags, room0)
	k.two(s1.mark+bits.RotateLeft64(s0.mark, 9), room1)
	k.three(tags, room0, room1)
	k.three(tags, s1.mark, room1)
	k.two(s0.lemma, room0)
	k.two(s1.lemma, room1)
	k.three(tags, small(int(n0.depth)), small(int(s0.depth)+100))

	// What is to come.
	k.two(tags, n0.ahead)
	k.three(tags, s1.mark, n0.ahead)
	k.two(s0.lemma, n0.ahead)
	k.three(n0.mark, n1.mark, n0.ahead)
	k.three(s0.lemma, n0.lemma, s1.mark)
	k.three(s1.lemma, n0.lemma, s0.mark)
	k.three(tags, n1.lemma, n2.mark)
	k.three(s1.lemma, s0l.word, s0.mark)
	k.three(s1.lemma, s0l.word, s0.lemma)

	s.rows = k.rows
	return k.rows
}

// at is the node of a place behind the stack, 0 behind the end.
func (s *ParserSession) at(i int32) int32 {
	if int(i) >= len(s.nodes) {
		return 0
	}
	return i
}

// LabelKeys are the features of an arc's relation, head and dependent given as
// places in the sentence; LabelPlace finds their weights. The slice is good
// until the next call.
func (s *ParserSession) LabelKeys(head, dependent int) []uint32 {
	k := keys{rows: s.rows[:0], shift: 64 - lineBits - 6}
	nodes, hi, di := s.nodes, int32(head+1), int32(dependent+1)
	h, d := &nodes[hi], &nodes[di]
	toLeft := di < hi
	first, last := h, d
	gap := distance(hi, di)
	if toLeft {
		k.salt, first, last = 0x1234567812345678, d, h
		gap = distance(di, hi)
	}
	before, behind := &nodes[di-1], &nodes[s.at(di+1)]
	headBehind := &nodes[s.at(hi+1)]
	dl, dr := &nodes[d.left1], &nodes[d.right1]
	tags := h.mark + bits.RotateLeft64(d.mark, 9)
	have, room, far := h.left+h.right, between(first, last), small(gap+4000)

	k.one(d.mark)
	k.one(d.pair)
	k.one(d.word)
	k.one(h.pair)
	k.one(h.lemma)
	k.one(tags)
	k.two(h.lemma, d.lemma)
	k.two(h.mark, d.pair)
	k.two(h.pair, d.mark)
	k.two(tags, far)
	k.two(tags, room)
	k.three(tags, room, far)
	k.two(tags, before.mark)
	k.two(tags, behind.mark)
	k.three(tags, before.mark, behind.mark)
	k.two(tags, headBehind.mark)
	k.two(tags, nodes[hi-1].mark)
	k.two(tags, h.left)
	k.two(tags, h.right)
	k.two(tags, have)
	k.two(h.lemma, have)
	k.three(h.lemma, d.mark, have)
	k.two(tags, d.left)
	k.two(tags, d.right)
	k.two(d.pair, d.left)
	k.three(tags, d.left, d.right)
	k.three(tags, have, d.left)
	k.two(tags, dl.word)
	k.three(h.lemma, d.mark, dl.word)
	k.two(d.lemma, dl.word)
	k.two(tags, dr.word)
	k.two(tags, nodes[d.left2].word)
	k.three(tags, dl.word, h.left)
	k.three(tags, before.word, 0)
	k.three(tags, behind.word, 1)
	k.three(tags, small(int(h.depth)), small(int(d.depth)+100))
	s.rows = k.rows
	return k.rows
}
