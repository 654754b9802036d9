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
