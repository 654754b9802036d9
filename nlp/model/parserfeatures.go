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

// arc is what the features of an arc's relation look at: its head and dependent,
// the words beside them, and the dependent's outermost dependents.
type arc struct {
	head, dependent                        *node
	headBefore, headBehind, before, behind *node
	left, left2, right                     *node
	tags, room, far                        uint64 // the tags of both, what lies between them, and how much
}

func (s *ParserSession) arc(head, dependent int32) (a arc) {
	nodes := s.nodes
	h, d := &nodes[head], &nodes[dependent]
	a.head, a.dependent, a.tags = h, d, h.mark+bits.RotateLeft64(d.mark, 9)
	a.headBefore, a.headBehind = &nodes[head-1], &nodes[s.at(head+1)]
	a.before, a.behind = &nodes[dependent-1], &nodes[s.at(dependent+1)]
	a.left, a.left2, a.right = &nodes[d.left1], &nodes[d.left2], &nodes[d.right1]
	if dependent < head {
		a.room, a.far = between(d, h), small(distance(dependent, head)+4000)
	} else {
		a.room, a.far = between(h, d), small(distance(head, dependent)+4000)
	}
	return a
}

// LabelKeys are the features of an arc's relation, head and dependent given as
// places in the sentence; LabelPlace finds their weights. The slice is good
// until the next call.
func (s *ParserSession) LabelKeys(head, dependent int) []uint32 {
	k := keys{rows: s.rows[:0], shift: 64 - lineBits - 6}
	if dependent < head {
		k.salt = 0x1234567812345678
	}
	a := s.arc(int32(head+1), int32(dependent+1))
	k.words(&a)
	k.dependents(&a)
	k.beside(&a)
	s.rows = k.rows
	return k.rows
}

// words are the features of the two words, and of the tags between and beside them.
func (k *keys) words(a *arc) {
	h, d, tags := a.head, a.dependent, a.tags
	k.one(d.mark)
	k.one(d.pair)
	k.one(d.word)
	k.one(h.pair)
	k.one(h.lemma)
	k.one(tags)
	k.two(h.lemma, d.lemma)
	k.two(h.mark, d.pair)
	k.two(h.pair, d.mark)
	k.two(tags, a.far)
	k.two(tags, a.room)
	k.three(tags, a.room, a.far)
	k.two(tags, a.before.mark)
	k.two(tags, a.behind.mark)
	k.three(tags, a.before.mark, a.behind.mark)
	k.two(tags, a.headBehind.mark)
	k.two(tags, a.headBefore.mark)
}

// dependents are the features of the dependents that the two words have already.
func (k *keys) dependents(a *arc) {
	h, d, tags, have := a.head, a.dependent, a.tags, a.head.left+a.head.right
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
	k.two(tags, a.left.word)
	k.three(h.lemma, d.mark, a.left.word)
	k.two(d.lemma, a.left.word)
	k.two(tags, a.right.word)
	k.two(tags, a.left2.word)
	k.three(tags, a.left.word, h.left)
}

// beside are the features of the words beside the dependent, and of how deep in
// quotation marks and brackets the two words stand.
func (k *keys) beside(a *arc) {
	k.three(a.tags, a.before.word, 0)
	k.three(a.tags, a.behind.word, 1)
	k.three(a.tags, small(int(a.head.depth)), small(int(a.dependent.depth)+100))
}
