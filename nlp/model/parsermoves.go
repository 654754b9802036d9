package model

import "math/bits"

// numberBits is where a feature's number lies in an element of moveRows, above
// its row.
const numberBits = 24

// moveRows collects the rows of the features of a move, each with the feature's
// number: the number goes into the row, and orders the features in training.
// They are told in groups, by what they depend on, so that sums of weights that
// come again are made once.
type moveRows struct {
	n    int
	rows [128]uint32
}

func (k *moveRows) one(number int, a uint64) {
	k.rows[k.n&127] = uint32((a+uint64(number)*step)>>(64-moveBits)) | uint32(number)<<numberBits
	k.n++
}

func (k *moveRows) two(number int, a, b uint64) {
	k.one(number, a+bits.RotateLeft64(b, 21))
}

func (k *moveRows) three(number int, a, b, c uint64) {
	k.one(number, a+bits.RotateLeft64(b, 21)+bits.RotateLeft64(c, 42))
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

// word are the features of a word alone at a place.
func (k *moveRows) word(n *node, role int) {
	switch role {
	case asTop:
		k.one(1, n.pair)
		k.one(2, n.word)
		k.one(3, n.mark)
	case asNext:
		k.one(4, n.pair)
		k.one(5, n.word)
		k.one(6, n.mark)
	case asBelow:
		k.one(7, n.pair)
		k.one(8, n.word)
	case asSecond:
		k.one(9, n.pair)
		k.one(10, n.word)
	case asThird:
		k.one(11, n.pair)
		k.one(12, n.word)
	case asLowest:
		k.one(13, n.pair)
	}
}

// view is what the features of a move look at: three words of the stack, the
// next three, and their outermost dependents.
type view struct {
	nodes                   []node
	i0, i1, j0              int32
	s0, s1, s2, n0, n1, n2  *node
	s0l, s0r, s1l, s1r, n0l *node
}

func (s *ParserSession) view() (v view) {
	top := len(s.stack) - 1
	v.nodes, v.i0, v.i1, v.j0 = s.nodes, s.stack[top], s.stack[top-1], s.at(s.next)
	v.s0, v.s1, v.s2 = &v.nodes[v.i0], &v.nodes[v.i1], &v.nodes[s.stack[top-2]]
	v.n0, v.n1, v.n2 = &v.nodes[v.j0], &v.nodes[s.at(s.next+1)], &v.nodes[s.at(s.next+2)]
	v.s0l, v.s0r = &v.nodes[v.s0.left1], &v.nodes[v.s0.right1]
	v.s1l, v.s1r = &v.nodes[v.s1.left1], &v.nodes[v.s1.right1]
	v.n0l = &v.nodes[v.n0.left1]
	return v
}

// stack are the features of the two words on top of the stack. What lies below
// the top changes only when the top is taken off.
func (k *moveRows) stack(v *view) {
	nodes, s0, s1, s0l, s0r, s1l, s1r := v.nodes, v.s0, v.s1, v.s0l, v.s0r, v.s1l, v.s1r
	far1, room1 := small(distance(v.i1, v.i0)+5000), between(s1, s0)
	under := s1.mark + bits.RotateLeft64(s0.mark, 9)
	k.two(21, s1.mark, s0.mark)
	k.two(22, s1.pair, s0.mark)
	k.two(23, s1.mark, s0.pair)
	k.two(24, s1.lemma, s0.lemma)
	k.three(43, s1.mark, s0.mark, s1l.mark)
	k.three(44, s1.mark, s0.mark, s1r.mark)
	k.three(45, s1.mark, s0.mark, s0l.mark)
	k.three(46, s1.mark, s0.mark, s0r.mark)
	k.two(47, under, s0l.word)
	k.two(51, s0.pair, s0.left)
	k.two(52, s0.pair, s0.right)
	k.two(53, s0.mark, s0.left)
	k.two(54, s0.mark, s0.right)
	k.three(62, under, s1.right, s0.left)
	k.three(63, s0.mark, nodes[s0.left2].mark, s0l.mark)
	k.three(64, s0.mark, nodes[s0.right2].mark, s0r.mark)
	k.two(67, s0.pair, valency(s0))
	k.two(73, under, far1)
	k.two(74, s1.pair, far1)
	k.two(75, s0.pair, far1)
	k.two(77, under, room1)
	k.two(81, s1.lemma, room1)
	k.three(90, s1.lemma, s0l.word, s0.mark)
	k.three(91, s1.lemma, s0l.word, s0.lemma)
}

// below are the features of the word below the top of the stack.
func (k *moveRows) below(v *view) {
	nodes, s1, s1r := v.nodes, v.s1, v.s1r
	k.two(55, s1.mark, s1.right)
	k.two(56, s1.pair, s1.right)
	k.two(57, s1.mark, s1.left)
	k.three(65, s1.mark, nodes[s1.right2].mark, s1r.mark)
	k.two(68, s1.pair, valency(s1))
}

// place are the features of the words to come.
func (k *moveRows) place(v *view) {
	n0, n1, n2 := v.n0, v.n1, v.n2
	k.two(18, n0.mark, n1.mark)
	k.two(19, n0.pair, n1.mark)
	k.two(20, n0.mark, n1.pair)
	k.three(38, n0.mark, n1.mark, n2.mark)
	k.three(86, n0.mark, n1.mark, n0.ahead)
}

// children are the features of the next word and its dependents.
func (k *moveRows) children(v *view) {
	nodes, n0, n0l := v.nodes, v.n0, v.n0l
	k.two(58, n0.mark, n0.left)
	k.two(59, n0.pair, n0.left)
	k.three(66, n0.mark, nodes[n0.left2].mark, n0l.mark)
	k.two(69, n0.pair, valency(n0))
}

// state are the features that take in both the stack and the words to come.
func (k *moveRows) state(v *view, next int32) {
	tags := v.s0.mark + bits.RotateLeft64(v.n0.mark, 9)
	k.stateWords(v, tags)
	k.stateDependents(v, tags)
	k.stateRoom(v, tags, next)
}

// stateWords are those of the words themselves; tags are those of the top of the stack
// and the next word.
func (k *moveRows) stateWords(v *view, tags uint64) {
	s0, s1, s2, n0, n1, n2 := v.s0, v.s1, v.s2, v.n0, v.n1, v.n2
	k.two(14, s0.pair, n0.mark)
	k.two(15, s0.mark, n0.pair)
	k.two(16, s0.lemma, n0.lemma)
	k.two(17, s0.mark, n0.mark)
	k.two(25, s1.mark, n0.mark)
	k.two(26, s1.lemma, n0.lemma)
	k.two(27, s0.lemma, n1.lemma)
	k.two(28, tags, n1.mark)
	k.three(29, tags, n1.mark, n2.mark)
	k.two(30, tags, s1.mark)
	k.three(31, tags, s1.mark, n1.mark)
	k.three(32, tags, s1.mark, s2.mark)
	k.two(33, tags, s1.lemma)
	k.three(34, s0.lemma, s1.mark, n0.mark)
	k.three(35, s0.mark, s1.mark, n0.lemma)
	k.three(36, s0.mark, n0.lemma, n1.mark)
	k.three(37, s0.lemma, n0.mark, n1.mark)
	k.three(39, s1.class, s0.class, n0.class+bits.RotateLeft64(n1.class, 7)+bits.RotateLeft64(s2.class, 13))
	k.two(83, tags, n0.ahead)
	k.three(84, tags, s1.mark, n0.ahead)
	k.two(85, s0.lemma, n0.ahead)
	k.three(87, s0.lemma, n0.lemma, s1.mark)
	k.three(88, s1.lemma, n0.lemma, s0.mark)
	k.three(89, tags, n1.lemma, n2.mark)
}

// stateDependents are those of the words' dependents.
func (k *moveRows) stateDependents(v *view, tags uint64) {
	s0, n0, s0l, s0r, n0l := v.s0, v.n0, v.s0l, v.s0r, v.n0l
	k.three(40, tags, s0l.mark, small(int(s0l.label)))
	k.three(41, tags, s0r.mark, small(int(s0r.label)))
	k.three(42, tags, n0l.mark, small(int(n0l.label)))
	k.two(48, tags, s0l.word)
	k.two(49, tags, s0r.word)
	k.two(50, tags, n0l.word)
	k.three(60, tags, s0.left, s0.right)
	k.three(61, tags, n0.left, s0.left)
}

// stateRoom are those of what lies between the words, and of how deep in quotation
// marks and brackets they stand; next is the place of the next word.
func (k *moveRows) stateRoom(v *view, tags uint64, next int32) {
	s0, s1, n0 := v.s0, v.s1, v.n0
	far0 := small(distance(v.i0, next) + 4000)
	room0, room1 := between(s0, n0), between(s1, s0)
	if v.j0 == 0 {
		room0 = small(2100)
	}
	k.two(70, s0.pair, far0)
	k.two(71, n0.pair, far0)
	k.two(72, tags, far0)
	k.two(76, tags, room0)
	k.three(78, tags, room0, room1)
	k.three(79, tags, s1.mark, room1)
	k.two(80, s0.lemma, room0)
	k.three(82, tags, small(int(n0.depth)), small(int(s0.depth)+100))
}

// MoveKeys are the features of the state: the rows of the moves' table that
// tell the next move, by the features' numbers. The slice is good until the
// next call.
func (s *ParserSession) MoveKeys() []uint32 {
	v, k := s.view(), &s.moving
	k.n = 0
	for role, n := range v.words() {
		k.word(n, role)
	}
	k.stack(&v)
	k.below(&v)
	k.place(&v)
	k.children(&v)
	k.state(&v, s.next)
	s.rows = s.rows[:k.n]
	for _, row := range k.rows[:k.n] {
		s.rows[row>>numberBits-1] = row % MoveRows
	}
	return s.rows
}

// words are the words that have features of their own, by their places.
func (v *view) words() [wordRoles]*node {
	return [wordRoles]*node{asTop: v.s0, asBelow: v.s1, asLowest: v.s2, asNext: v.n0, asSecond: v.n1, asThird: v.n2}
}
