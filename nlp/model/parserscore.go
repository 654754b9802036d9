package model

// weights are the sums of some features' weights for Left and Right.
type weights struct{ left, right int16 }

func (w *weights) plus(other weights) {
	w.left += other.left
	w.right += other.right
}

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

// maxRows bounds the number of features of a move or of an arc.
const maxRows = 128

// score is the sum of the weights of all features of the state. What words remember of it is
// left as it is.
func (s *ParserSession) score() (left, right int) {
	v, rows := s.view(), s.rows[:0]
	var ends [groups]int
	holders := v.holders()
	for i, n := range holders {
		if n.known&(1<<i) == 0 {
			rows = v.group(rows, i)
		}
		ends[i] = len(rows)
	}
	s.rows = v.state(rows)
	s.fetch()
	from, sum := 0, weights{}
	for i, n := range holders {
		if n.known&(1<<i) == 0 {
			n.sums[i], n.known = s.sum(from, ends[i]), n.known|1<<i
		}
		sum.plus(n.sums[i])
		from = ends[i]
	}
	for role, n := range v.words() {
		sum.plus(n.sole[role])
	}
	sum.plus(s.sum(from, len(s.rows)))
	return int(sum.left), int(sum.right)
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
	var missing [maxRows]uint8
	n, cache, table := 0, s.cache, s.parser.moves
	rows := s.rows[:len(s.rows)&(maxRows-1)]
	for i, row := range rows {
		row %= MoveRows
		entry := cache[row%(1<<rowBits)]
		s.fetched[i&(maxRows-1)] = uint16(entry)
		missing[n&(maxRows-1)] = uint8(i)
		other := entry>>16 ^ (row>>rowBits + 1) // 0 if this is the row, less than 64 always
		n += int((other + 63) >> 6)
	}
	for _, i := range missing[:n&(maxRows-1)] {
		row := rows[i] % MoveRows
		pair := uint16(table[2*row]) | uint16(table[2*row+1])<<8
		s.fetched[i&(maxRows-1)] = pair
		cache[row%(1<<rowBits)] = (row>>rowBits+1)<<16 | uint32(pair)
	}
}

// know sets the sums of a node's own features.
func (s *ParserSession) know(n *node) {
	entry := &s.soles[n.pair>>(64-soleBits)]
	if entry.pair != n.pair {
		entry.pair = n.pair
		for role := range wordRoles {
			s.rows = n.own(s.rows[:0], role)
			s.fetch()
			entry.sums[role] = s.sum(0, len(s.rows))
		}
	}
	n.sole = entry.sums
}

// MoveKeys are the features of the state: the rows of the moves' table that
// tell the next move, by the features' numbers. The slice is good until the
// next call.
func (s *ParserSession) MoveKeys() []uint32 {
	v := s.view()
	s.rows = v.state(s.rows[:0])
	for group := range groups {
		s.rows = v.group(s.rows, group)
	}
	for role, n := range v.words() {
		s.rows = n.own(s.rows, role)
	}
	s.keys = inOrder(s.keys, s.rows)
	return s.keys
}

// LabelKeys are the features of an arc's relation by their numbers, head and dependent
// given as places in the sentence; LabelPlace finds their weights. The slice is good
// until the next call.
func (s *ParserSession) LabelKeys(head, dependent int) []uint32 {
	s.rows = s.labelRows(s.rows[:0], int32(head+1), int32(dependent+1))
	s.keys = inOrder(s.keys, s.rows)
	return s.keys
}
