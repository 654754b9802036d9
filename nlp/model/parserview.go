package model

import "math/bits"

// view is what the features of a move look at: three words of the stack, the
// next three, and their outermost dependents.
type view struct {
	nodes                   []node
	i0, i1, j0, next        int32
	s0, s1, s2, n0, n1, n2  *node
	s0l, s0r, s1l, s1r, n0l *node
}

func (s *ParserSession) view() (v view) {
	top := len(s.stack) - 1
	v.nodes, v.i0, v.i1, v.j0, v.next = s.nodes, s.stack[top], s.stack[top-1], s.at(s.next), s.next
	v.s0, v.s1, v.s2 = &v.nodes[v.i0], &v.nodes[v.i1], &v.nodes[s.stack[top-2]]
	v.n0, v.n1, v.n2 = &v.nodes[v.j0], &v.nodes[s.at(s.next+1)], &v.nodes[s.at(s.next+2)]
	v.s0l, v.s0r = &v.nodes[v.s0.left1], &v.nodes[v.s0.right1]
	v.s1l, v.s1r = &v.nodes[v.s1.left1], &v.nodes[v.s1.right1]
	v.n0l = &v.nodes[v.n0.left1]
	return v
}

// words are the words that have features of their own, by their places.
func (v *view) words() [wordRoles]*node {
	return [wordRoles]*node{asTop: v.s0, asBelow: v.s1, asLowest: v.s2, asNext: v.n0, asSecond: v.n1, asThird: v.n2}
}

// holders are the words that remember the sums of the groups of features.
func (v *view) holders() [groups]*node {
	return [groups]*node{stackGroup: v.s0, belowGroup: v.s1, comingGroup: v.n0, childrenGroup: v.n0}
}

// at is the node of a place behind the stack, 0 behind the end.
func (s *ParserSession) at(i int32) int32 {
	if int(i) >= len(s.nodes) {
		return 0
	}
	return i
}

// small is a well mixed hash of a small number.
func small(n int) uint64 {
	h := uint64(n+1) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>29) * 0x94d049bb133111eb
	return h ^ h>>32
}

// tags is a hash of two words' tags.
func tags(a, b *node) uint64 { return a.mark + bits.RotateLeft64(b.mark, 9) }

// far is a hash of how far two words stand apart, as a step on a scale of distances.
func far(kind int, from, to int32) uint64 {
	d := to - from
	for i, most := range [...]int32{4, 6, 10, 20} {
		if d <= most {
			return small(kind + min(int(d), 4) + i)
		}
	}
	return small(kind + 8)
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

// valency is a hash of how many dependents a word has.
func valency(n *node) uint64 { return small(3000 + int(n.lefts) + 4*int(n.rights)) }
