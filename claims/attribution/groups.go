package attribution

import "claims/nlp/model"

// group names features that several candidates of a cue may have in common: their kind, and all that
// they hang on.
type group struct {
	kind groupKind
	set  uint16 // flags and small numbers
	cue  int32
	a, b int32 // tokens and numbers
}

type groupKind uint16

// The kinds of groups of a content's and a mention's features; those of the last are one candidate's
// alone.
const (
	ofPlace groupKind = iota + 1
	ofStart
	ofEnd
	ofNext
	ofHead
	ofLength
	ofVerbs
	ofQuotes
	ofMention
	ofOne
)

// sums adds up the weights of a candidate's features, and remembers those of its groups for the next.
// Weights are multiples of a power of two, so that no sum is rounded.
type sums struct {
	scorer model.Scorer
	known  [1 << 10]knownSum // by hash; a later group takes the place of an earlier one
	open   *knownSum         // of the group whose features are being added
	total  float64
}

type knownSum struct {
	group
	sum float64
}

// of is the place of a group's sum.
func (s *sums) of(g group) *knownSum {
	h := (uint64(g.kind)<<48 | uint64(g.set)<<32 | uint64(uint32(g.cue))) * 0x9e3779b97f4a7c15
	h = (h ^ h>>32 ^ uint64(uint32(g.a))<<32 ^ uint64(uint32(g.b))) * 0xbf58476d1ce4e5b9
	return &s.known[h>>54]
}

// weighing are features of which only the weights are asked for, by this part of a model.
func (s *scene) weighing(by model.Scorer) *features {
	s.weighed.sums, s.sums.scorer = &s.sums, by
	return &s.weighed
}

// begin starts a candidate with no features.
func (f *features) begin() {
	f.keys = f.keys[:0]
	if f.sums != nil {
		f.sums.open, f.sums.total = nil, 0
	}
}

// group starts a group. It is false where the group's weights are known, so that its
// features need not be added.
func (f *features) group(g group) bool {
	if f.sums == nil {
		return true
	}
	f.closeGroup()
	known := f.sums.of(g)
	if known.group == g && g.kind != ofOne {
		f.sums.total += known.sum
		return false
	}
	known.group, f.sums.open = g, known
	return true
}

// closeGroup adds up the weights of the group's features.
func (f *features) closeGroup() {
	if s := f.sums; s.open != nil {
		s.open.sum = s.scorer.Score(f.keys)
		s.total += s.open.sum
		s.open, f.keys = nil, f.keys[:0]
	}
}

// score is the sum of the weights of all of the candidate's features.
func (f *features) score() float64 {
	f.closeGroup()
	return f.sums.total
}
