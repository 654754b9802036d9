package model

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// Weights are the weights of a linear model over hashed features, one byte each:
// their value is Steps divided by Scale. A feature's key picks the weight by its
// upper bits, so their number is a power of two.
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

// scored is Weights in use.
type scored struct {
	Linear
	scale float64
}

// Score is the sum of the keys' weights.
func (s *scored) Score(keys []uint64) float64 { return float64(s.Sum(keys)) / s.scale }

// ReadWeights takes the weights that the bytes begin with, in place, and returns
// what is behind them. An error means a damaged file.
func ReadWeights(body []byte) (Scorer, []byte, error) {
	if len(body) < 8 {
		return nil, nil, errCutOff
	}
	scale, size := math.Float32frombits(binary.LittleEndian.Uint32(body)), int(binary.LittleEndian.Uint32(body[4:]))
	if body = body[8:]; size > len(body) || !(scale > 0) {
		return nil, nil, errCutOff
	}
	weights, err := OpenLinear(body[:size])
	if err != nil {
		return nil, nil, fmt.Errorf("reading an embedded model: %w", err)
	}
	return &scored{weights, float64(scale)}, body[size:], nil
}

var errCutOff = errors.New("reading an embedded model: it is cut off; reinstall claims")
