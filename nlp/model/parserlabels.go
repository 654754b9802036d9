package model

import "math/bits"

// lowest is the lowest member of a set; 64 of an empty one.
func lowest(set uint64) uint8 { return uint8(bits.TrailingZeros64(set)) }

// LabelPlace is the place among the weights of relations at which a feature
// keeps that of a relation. A feature's key chooses a line, which others share;
// its last bits say how the relations are strewn over the line, so that two
// features in one line seldom meet.
func LabelPlace(key uint32, label uint8) uint32 {
	return (key&^(lineSize-1) | (key^uint32(label))&(lineSize-1)) % LabelWeights
}

// bestLabel is the relation with the highest sum of weights among a set of two
// or more, the first of equals.
func (p *Parser) bestLabel(keys []uint32, set uint64) uint8 {
	best, most := lowest(set), 0
	for first := true; set != 0; set &= set - 1 {
		label, score := lowest(set), 0
		if int(label) >= len(p.labels) {
			break
		}
		for _, key := range keys {
			score += int(int8(p.weights[LabelPlace(key, label)]))
		}
		if first || score > most {
			best, most, first = label, score, false
		}
	}
	return min(best, uint8(len(p.labels)-1))
}
