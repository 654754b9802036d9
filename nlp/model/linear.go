package model

import "errors"

// Linear is the weights of a linear model over hashed features (the hashing
// trick, Weinberger et al. 2009): a feature's key picks one of 2^bits weights of
// one byte, keys that pick the same share it. It is immutable and safe for
// concurrent use.
type Linear struct {
	shift   uint
	weights []byte
}

// OpenLinear takes weights that fill the bytes, in place: their number must be
// a power of two, from 2 on.
func OpenLinear(weights []byte) (Linear, error) {
	if n := len(weights); n < 2 || n&(n-1) != 0 {
		return Linear{}, errors.New("a linear model's weights are no power of two in number; reinstall claims")
	}
	l := Linear{shift: 64, weights: weights}
	for n := len(weights); n > 1; n >>= 1 {
		l.shift--
	}
	return l, nil
}

// Sum is the sum of the keys' weights, in the steps that the file was made with.
func (l *Linear) Sum(keys []uint64) int {
	sum := 0
	for _, key := range keys {
		sum += int(int8(l.weights[key>>l.shift]))
	}
	return sum
}

// Hash is the 64-bit hash of a string that feature keys are made of (FNV-1a).
func Hash(s string) uint64 { return hashString(s) }

// Key is the key of a feature: a template's number and up to two values, well
// mixed in the upper bits.
func Key(template, a, b uint64) uint64 { return join(template, a, b) }
