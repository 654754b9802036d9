package attribution

import "claims/nlp/model"

// group names features that several candidates may have in common: their kind, and all that they
// hang on.
type group struct {
	kind groupKind
	// The numbers and tokens that they hang on; what each is depends on the kind.
	set  uint32
	a, b int32
}

type groupKind uint8

// The kinds of groups of a content's features; those of the last are one content's alone.
const (
	ofPlace groupKind = iota + 1
	ofStart
	ofEnd
	ofNext
	ofHead
	ofLength
	ofVerbs
	ofQuotes
	ofOne
)

// sums adds up the weights of a candidate's features, those of each group once for all candidates.
// Weights are multiples of a power of two, so that no sum is rounded.
type sums struct {
	scorer model.Scorer
	known  map[group]float64
	open   group
	total  float64
}

// begin starts a candidate with no features.
func (f *features) begin() {
	f.keys = f.keys[:0]
	if f.sums != nil {
		f.sums.open, f.sums.total = group{}, 0
	}
}

// group starts a group. It is false where the group's weights are known, so that its
// features need not be added.
func (f *features) group(g group) bool {
	if f.sums == nil {
		return true
	}
	f.closeGroup()
	if sum, found := f.sums.known[g]; found && g.kind != ofOne {
		f.sums.total += sum
		return false
	}
	f.sums.open = g
	return true
}

// closeGroup adds up the weights of the group's features.
func (f *features) closeGroup() {
	s := f.sums
	if s.open.kind == 0 {
		return
	}
	sum := s.scorer.Score(f.keys)
	if s.open.kind != ofOne {
		s.known[s.open] = sum
	}
	s.total += sum
	s.open, f.keys = group{}, f.keys[:0]
}

// score is the sum of the weights of all of the candidate's features.
func (f *features) score() float64 {
	f.closeGroup()
	return f.sums.total
}
