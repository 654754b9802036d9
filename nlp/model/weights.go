package model

import (
	"encoding/binary"
	"errors"
	"math"
	"math/bits"
)

// Weights are the weights of a linear model over hashed features (the hashing trick,
// Weinberger et al. 2009), one byte each: their value is Steps divided by Scale. A
// feature's key picks the weight by its upper bits, so their number is a power of two;
// keys that pick the same share it.
type Weights struct {
	Scale float32
	Steps []byte
}

// Append appends the weights to a model's file.
func (w Weights) Append(body []byte) []byte {
	body = binary.LittleEndian.AppendUint32(body, math.Float32bits(w.Scale))
	body = binary.LittleEndian.AppendUint32(body, uint32(len(w.Steps)))
	return append(body, w.Steps...)
}

// Scorer weighs features: the sum of the weights of their keys.
type Scorer interface {
	Score(keys []uint64) float64
}

// scored is Weights in use: immutable and safe for concurrent use.
type scored struct {
	steps []byte
	shift uint // of a key, to its weight
	scale float64
}

// Score is the sum of the keys' weights.
func (s *scored) Score(keys []uint64) float64 {
	sum := 0
	for _, key := range keys {
		sum += int(int8(s.steps[key>>s.shift]))
	}
	return float64(sum) / s.scale
}

// ReadWeights takes the weights that the bytes begin with, in place, and returns
// what is behind them. An error means a damaged file.
func ReadWeights(body []byte) (Scorer, []byte, error) {
	if len(body) < 8 {
		return nil, nil, errCutOff
	}
	scale, size := math.Float32frombits(binary.LittleEndian.Uint32(body)), int(binary.LittleEndian.Uint32(body[4:]))
	body = body[8:]
	switch {
	case size > len(body) || !(scale > 0):
		return nil, nil, errCutOff
	case size < 2 || bits.OnesCount(uint(size)) != 1:
		return nil, nil, errors.New("reading an embedded model: a linear model's weights are no power of two in number; reinstall claims")
	}
	return &scored{body[:size], uint(64 - bits.TrailingZeros(uint(size))), float64(scale)}, body[size:], nil
}

var errCutOff = errors.New("reading an embedded model: it is cut off; reinstall claims")
