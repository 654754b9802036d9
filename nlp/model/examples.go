package model

// Judgement is a thing to be judged: the keys of the features that hold of it,
// and whether it is right.
type Judgement struct {
	Keys  []uint64
	Right bool
}

// Choice is a choice of one among candidates: the keys of the features that hold
// of each, and the number of the right one.
type Choice struct {
	Candidates [][]uint64
	Right      int
}
