package model

import "math/bits"

// numberBits is where a feature's number lies in its row, above the bits that tell the place
// in a table of weights.
const numberBits = 24

// step parts the features' numbers: the fraction of the golden ratio.
const step = 0x9e3779b97f4a7c15

// salt sets the features of a table of weights apart. A feature is the sum of a salt, its number
// and the hashes of its parts, each turned by another number of bits; the hashes are well mixed, so
// the sum needs no mixing. Its upper bits are its row; its number orders the features in training.
type salt uint64

func (k salt) one(number int, a uint64) uint32 {
	return uint32((uint64(k)+a+uint64(number)*step)>>(64-moveBits)) | uint32(number)<<numberBits
}

func (k salt) two(number int, a, b uint64) uint32 {
	return k.one(number, a+bits.RotateLeft64(b, 21))
}

func (k salt) three(number int, a, b, c uint64) uint32 {
	return k.one(number, a+bits.RotateLeft64(b, 21)+bits.RotateLeft64(c, 42))
}

// The salts of moves and of the relations to the right and to the left.
const (
	ofMoves salt = 0
	ofRight salt = 0
	ofLeft  salt = 0x1234567812345678
)

// inOrder puts rows in the order of the features' numbers, without these.
func inOrder(to, rows []uint32) []uint32 {
	to = to[:len(rows)]
	for _, row := range rows {
		to[row>>numberBits-1] = row % MoveRows
	}
	return to
}

// The places at which a word has features of its own: on the stack from the top
// down, and among the words to come.
const (
	asTop = iota
	asBelow
	asLowest
	asNext
	asSecond
	asThird
	wordRoles
)

// own are the features of a word alone at a place.
func (n *node) own(rows []uint32, role int) []uint32 {
	const k = ofMoves
	switch role {
	case asTop:
		return append(rows, k.one(1, n.pair), k.one(2, n.word), k.one(3, n.mark))
	case asNext:
		return append(rows, k.one(4, n.pair), k.one(5, n.word), k.one(6, n.mark))
	case asBelow:
		return append(rows, k.one(7, n.pair), k.one(8, n.word))
	case asSecond:
		return append(rows, k.one(9, n.pair), k.one(10, n.word))
	case asThird:
		return append(rows, k.one(11, n.pair), k.one(12, n.word))
	}
	return append(rows, k.one(13, n.pair))
}

// The groups of features whose sums a word in view remembers.
const (
	stackGroup    = iota // the two words on the stack: what lies below the top changes only when the top is taken off
	belowGroup           // the word below the top
	comingGroup          // the words to come
	childrenGroup        // the next word and its dependents
	groups
)

// group are the features of a group.
func (v *view) group(rows []uint32, group int) []uint32 {
	switch group {
	case stackGroup:
		return v.onStack(rows)
	case belowGroup:
		return v.below(rows)
	case comingGroup:
		return v.coming(rows)
	}
	return v.children(rows)
}

func (v *view) onStack(rows []uint32) []uint32 {
	const k = ofMoves
	nodes, s0, s1, s0l, s0r, s1l, s1r := v.nodes, v.s0, v.s1, v.s0l, v.s0r, v.s1l, v.s1r
	far1, room1, under := far(5000, v.i1, v.i0), between(s1, s0), tags(s1, s0)
	return append(rows,
		k.two(21, s1.mark, s0.mark), k.two(22, s1.pair, s0.mark), k.two(23, s1.mark, s0.pair), k.two(24, s1.lemma, s0.lemma),
		k.three(43, s1.mark, s0.mark, s1l.mark), k.three(44, s1.mark, s0.mark, s1r.mark), k.three(45, s1.mark, s0.mark, s0l.mark),
		k.three(46, s1.mark, s0.mark, s0r.mark), k.two(47, under, s0l.word), k.two(51, s0.pair, s0.left), k.two(52, s0.pair, s0.right),
		k.two(53, s0.mark, s0.left), k.two(54, s0.mark, s0.right), k.three(62, under, s1.right, s0.left),
		k.three(63, s0.mark, nodes[s0.left2].mark, s0l.mark), k.three(64, s0.mark, nodes[s0.right2].mark, s0r.mark),
		k.two(67, s0.pair, valency(s0)), k.two(73, under, far1), k.two(74, s1.pair, far1), k.two(75, s0.pair, far1), k.two(77, under, room1),
		k.two(81, s1.lemma, room1), k.three(90, s1.lemma, s0l.word, s0.mark), k.three(91, s1.lemma, s0l.word, s0.lemma),
	)
}

func (v *view) below(rows []uint32) []uint32 {
	const k = ofMoves
	s1, s1r, s1r2 := v.s1, v.s1r, &v.nodes[v.s1.right2]
	return append(rows,
		k.two(55, s1.mark, s1.right), k.two(56, s1.pair, s1.right), k.two(57, s1.mark, s1.left),
		k.three(65, s1.mark, s1r2.mark, s1r.mark), k.two(68, s1.pair, valency(s1)),
	)
}

func (v *view) coming(rows []uint32) []uint32 {
	const k = ofMoves
	n0, n1, n2 := v.n0, v.n1, v.n2
	return append(rows,
		k.two(18, n0.mark, n1.mark), k.two(19, n0.pair, n1.mark), k.two(20, n0.mark, n1.pair), k.three(38, n0.mark, n1.mark, n2.mark),
		k.three(86, n0.mark, n1.mark, n0.ahead),
	)
}

func (v *view) children(rows []uint32) []uint32 {
	const k = ofMoves
	n0, n0l, n0l2 := v.n0, v.n0l, &v.nodes[v.n0.left2]
	return append(rows,
		k.two(58, n0.mark, n0.left), k.two(59, n0.pair, n0.left), k.three(66, n0.mark, n0l2.mark, n0l.mark),
		k.two(69, n0.pair, valency(n0)),
	)
}

// state are the features that take in both the stack and the words to come: the words, their
// dependents, what lies between them, and how deep in quotation marks and brackets they stand.
func (v *view) state(rows []uint32) []uint32 {
	const k = ofMoves
	s0, s1, s2, n0, n1, n2, s0l, s0r, n0l := v.s0, v.s1, v.s2, v.n0, v.n1, v.n2, v.s0l, v.s0r, v.n0l
	tags, far0, room0, room1 := tags(s0, n0), far(4000, v.i0, v.next), between(s0, n0), between(s1, s0)
	if v.j0 == 0 {
		room0 = small(2100)
	}
	classes := n0.class + bits.RotateLeft64(n1.class, 7) + bits.RotateLeft64(s2.class, 13)
	return append(rows,
		k.two(14, s0.pair, n0.mark), k.two(15, s0.mark, n0.pair), k.two(16, s0.lemma, n0.lemma), k.two(17, s0.mark, n0.mark),
		k.two(25, s1.mark, n0.mark), k.two(26, s1.lemma, n0.lemma), k.two(27, s0.lemma, n1.lemma), k.two(28, tags, n1.mark),
		k.three(29, tags, n1.mark, n2.mark), k.two(30, tags, s1.mark), k.three(31, tags, s1.mark, n1.mark),
		k.three(32, tags, s1.mark, s2.mark), k.two(33, tags, s1.lemma), k.three(34, s0.lemma, s1.mark, n0.mark),
		k.three(35, s0.mark, s1.mark, n0.lemma), k.three(36, s0.mark, n0.lemma, n1.mark), k.three(37, s0.lemma, n0.mark, n1.mark),
		k.three(39, s1.class, s0.class, classes), k.two(83, tags, n0.ahead),
		k.three(84, tags, s1.mark, n0.ahead), k.two(85, s0.lemma, n0.ahead), k.three(87, s0.lemma, n0.lemma, s1.mark),
		k.three(88, s1.lemma, n0.lemma, s0.mark), k.three(89, tags, n1.lemma, n2.mark),
		k.three(40, tags, s0l.mark, small(int(s0l.label))), k.three(41, tags, s0r.mark, small(int(s0r.label))),
		k.three(42, tags, n0l.mark, small(int(n0l.label))), k.two(48, tags, s0l.word), k.two(49, tags, s0r.word), k.two(50, tags, n0l.word),
		k.three(60, tags, s0.left, s0.right), k.three(61, tags, n0.left, s0.left),
		k.two(70, s0.pair, far0), k.two(71, n0.pair, far0), k.two(72, tags, far0), k.two(76, tags, room0), k.three(78, tags, room0, room1),
		k.three(79, tags, s1.mark, room1), k.two(80, s0.lemma, room0), k.three(82, tags, small(int(n0.depth)), small(int(s0.depth)+100)),
	)
}

// labelRows are the features of an arc's relation: the two words, the words beside them, and the
// dependents that they have already.
func (s *ParserSession) labelRows(rows []uint32, head, dependent int32) []uint32 {
	k, nodes, first, last := ofRight, s.nodes, head, dependent
	if dependent < head {
		k, first, last = ofLeft, dependent, head
	}
	h, d := &nodes[head], &nodes[dependent]
	tags, room, far, have := tags(h, d), between(&nodes[first], &nodes[last]), far(4000, first, last), h.left+h.right
	headBefore, headBehind := &nodes[head-1], &nodes[s.at(head+1)]
	before, behind := &nodes[dependent-1], &nodes[s.at(dependent+1)]
	left1, left2, right1 := &nodes[d.left1], &nodes[d.left2], &nodes[d.right1]
	return append(rows,
		k.one(1, d.mark), k.one(2, d.pair), k.one(3, d.word), k.one(4, h.pair), k.one(5, h.lemma), k.one(6, tags),
		k.two(7, h.lemma, d.lemma), k.two(8, h.mark, d.pair), k.two(9, h.pair, d.mark), k.two(10, tags, far), k.two(11, tags, room),
		k.three(12, tags, room, far), k.two(13, tags, before.mark), k.two(14, tags, behind.mark),
		k.three(15, tags, before.mark, behind.mark), k.two(16, tags, headBehind.mark), k.two(17, tags, headBefore.mark),
		k.two(18, tags, h.left), k.two(19, tags, h.right), k.two(20, tags, have), k.two(21, h.lemma, have),
		k.three(22, h.lemma, d.mark, have), k.two(23, tags, d.left), k.two(24, tags, d.right), k.two(25, d.pair, d.left),
		k.three(26, tags, d.left, d.right), k.three(27, tags, have, d.left), k.two(28, tags, left1.word),
		k.three(29, h.lemma, d.mark, left1.word), k.two(30, d.lemma, left1.word), k.two(31, tags, right1.word), k.two(32, tags, left2.word),
		k.three(33, tags, left1.word, h.left), k.three(34, tags, before.word, 0), k.three(35, tags, behind.word, 1),
		k.three(36, tags, small(int(h.depth)), small(int(d.depth)+100)),
	)
}
