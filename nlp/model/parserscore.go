package model

// weights are the sums of some features' weights for Left and Right.
type weights struct{ left, right int16 }

func (w *weights) plus(other weights) {
	w.left += other.left
	w.right += other.right
}

// The sums that a node remembers; a new dependent makes it forget them.
const (
	stackKnown = 1 << iota
	belowKnown
	childrenKnown
)

// rowBits is the size of rowCache: with 2 to the power of it rows of four bytes
// it stays in the processor's cache, which the moves' table does not.
const rowBits = 16

// rowCache keeps the rows of the moves' table that were read last, close
// together: in the table the rows in use lie far apart, and nearly each costs a
// wait for memory. An element is a row's upper bits plus 1, then the two
// weights; 0 is none.
type rowCache [1 << rowBits]uint32

// soleBits is the size of soleCache.
const soleBits = 12

// soleCache keeps the sums of words' own features, under the words' hashes.
type soleCache [1 << soleBits]struct {
	pair uint64
	sums [wordRoles]weights
}

// score is the sum of the weights of all features of the state.
func (s *ParserSession) score() (left, right int) {
	v := s.view()
	ends := s.collect(&v)
	s.fetch()
	s.remember(&v, ends)
	sum := s.sole(&v)
	sum.plus(v.s0.stack)
	sum.plus(v.s1.below)
	sum.plus(s.place)
	sum.plus(v.n0.children)
	sum.plus(s.sum(ends.children, s.moving.n))
	return int(sum.left), int(sum.right)
}

// groupEnds are where the rows of each group of features end; those of the state
// come last.
type groupEnds struct{ stack, below, place, children int }

// collect collects the rows of the features whose sums are not remembered.
func (s *ParserSession) collect(v *view) (ends groupEnds) {
	k := &s.moving
	k.n = 0
	if v.s0.known&stackKnown == 0 {
		k.stack(v)
	}
	ends.stack = k.n
	if v.s1.known&belowKnown == 0 {
		k.below(v)
	}
	ends.below = k.n
	if s.placeOf != v.j0 {
		k.place(v)
	}
	ends.place = k.n
	if v.n0.known&childrenKnown == 0 {
		k.children(v)
	}
	ends.children = k.n
	k.state(v, s.next)
	return ends
}

// remember sums up the fetched weights of the groups that may come again.
func (s *ParserSession) remember(v *view, ends groupEnds) {
	if ends.stack > 0 {
		v.s0.stack = s.sum(0, ends.stack)
		v.s0.known |= stackKnown
	}
	if ends.below > ends.stack {
		v.s1.below = s.sum(ends.stack, ends.below)
		v.s1.known |= belowKnown
	}
	if ends.place > ends.below {
		s.place, s.placeOf = s.sum(ends.below, ends.place), v.j0
	}
	if ends.children > ends.place {
		v.n0.children = s.sum(ends.place, ends.children)
		v.n0.known |= childrenKnown
	}
}

// sole is the sum of the words' own features.
func (s *ParserSession) sole(v *view) (sum weights) {
	for role, n := range v.words() {
		sum.plus(n.sole[role])
	}
	return sum
}

// sum is the sum of the fetched weights from:to.
func (s *ParserSession) sum(from, to int) (w weights) {
	for _, pair := range s.fetched[from:to] {
		w.left += int16(int8(pair))
		w.right += int16(int8(pair >> 8))
	}
	return w
}

// fetch reads the weights of the rows collected. The rows that are not in the
// cache are read together, so that the waits for memory overlap; finding them
// takes no branch, for there is no telling which they are.
func (s *ParserSession) fetch() {
	var missing [128]uint8
	n, cache, table := 0, s.cache, s.parser.moves
	rows := s.moving.rows[:s.moving.n&127]
	for i, row := range rows {
		row %= MoveRows
		entry := cache[row%(1<<rowBits)]
		s.fetched[i&127] = uint16(entry)
		missing[n&127] = uint8(i)
		other := entry>>16 ^ (row>>rowBits + 1) // 0 if this is the row, less than 64 always
		n += int((other + 63) >> 6)
	}
	for _, i := range missing[:n&127] {
		row := rows[i] % MoveRows
		pair := uint16(table[2*row]) | uint16(table[2*row+1])<<8
		s.fetched[i&127] = pair
		cache[row%(1<<rowBits)] = (row>>rowBits+1)<<16 | uint32(pair)
	}
}

// know sets the sums of a node's own features.
func (s *ParserSession) know(n *node) {
	entry := &s.soles[n.pair>>(64-soleBits)]
	if entry.pair != n.pair {
		entry.pair = n.pair
		for role := range wordRoles {
			s.moving.n = 0
			s.moving.word(n, role)
			s.fetch()
			entry.sums[role] = s.sum(0, s.moving.n)
		}
	}
	n.sole = entry.sums
}
