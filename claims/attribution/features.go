package attribution

import "claims/nlp/model"

// features collects the keys of the features that hold; with sums, those of one group at a time.
type features struct {
	keys []uint64
	sums *sums
}

// add adds a feature of a template with up to two values.
func (f *features) add(template template, a, b uint64) {
	f.keys = append(f.keys, model.Key(uint64(template), a, b))
}

// triple adds a feature with three values.
func (f *features) triple(template template, a, b, c uint64) {
	f.add(template, a, model.Key(uint64(template), b, c))
}

// template is the number of a kind of feature.
type template uint64

// bucket maps a distance or a length to one of 12 ranges.
func bucket(n int) uint64 {
	switch {
	case n < 0:
		return 20 + bucket(-n)
	case n <= 4:
		return uint64(n)
	case n <= 6:
		return 5
	case n <= 9:
		return 6
	case n <= 14:
		return 7
	case n <= 22:
		return 8
	case n <= 35:
		return 9
	case n <= 60:
		return 10
	}
	return 11
}

func flag(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}
