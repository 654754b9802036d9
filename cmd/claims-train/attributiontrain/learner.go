package attributiontrain

import (
	"math"
	"math/rand/v2"

	"claims/claims/attribution"
)

// bits is the size of a learner's table: 2 to the power of it.
const bits = 21

// learner is a log-linear model in training: AdaGrad (Duchi, Hazan and Singer
// 2011) on hashed features, its weights averaged over all steps.
type learner struct {
	weights, squares, sums []float32
	step                   float32
	seen                   []uint8 // times that each feature is in the examples, at most 255
	least                  uint8   // times below which a feature gets no weight
}

func newLearner(least int) *learner {
	const size = 1 << bits
	return &learner{
		weights: make([]float32, size), squares: make([]float32, size), sums: make([]float32, size),
		seen: make([]uint8, size), least: uint8(least),
	}
}

// count counts the features of an example before learning starts.
func (l *learner) count(keys []uint64) {
	for _, key := range keys {
		if i := key >> (64 - bits); l.seen[i] < math.MaxUint8 {
			l.seen[i]++
		}
	}
}

// Score is the sum of the keys' weights.
func (l *learner) Score(keys []uint64) float64 {
	sum := float32(0)
	for _, key := range keys {
		sum += l.weights[key>>(64-bits)]
	}
	return float64(sum)
}

// unitStep is what one example adds to the step: small, so that sums of weights
// times steps stay exact enough.
const unitStep = 1.0 / 1024

// move takes one step against the gradient of the score's loss. Products are
// rounded before they are added, so that no machine fuses them.
func (l *learner) move(keys []uint64, gradient, rate float64) {
	g := float32(gradient)
	square := float32(g * g)
	for _, key := range keys {
		i := key >> (64 - bits)
		if l.seen[i] < l.least {
			continue
		}
		l.squares[i] += square
		d := -float32(float32(rate)*g) / (float32(math.Sqrt(float64(l.squares[i]))) + 1e-6)
		l.weights[i] += d
		l.sums[i] += float32(l.step * d)
	}
}

// average replaces the weights by their means over all steps.
func (l *learner) average() {
	for i := range l.weights {
		l.weights[i] -= l.sums[i] / l.step
	}
}

// judge learns to tell right from wrong (logistic regression).
func judge(all []attribution.Judgement, set schedule) *learner {
	l := newLearner(set.least)
	for i := range all {
		l.count(all[i].Keys)
	}
	l.rounds(len(all), set, func(i int) {
		p := 1 / (1 + math.Exp(-l.Score(all[i].Keys)))
		if all[i].Right {
			p--
		}
		l.move(all[i].Keys, p, set.rate)
	})
	return l
}

// leastGradient is the gradient below which a candidate is not worth a step.
const leastGradient = 1e-3

// choose learns to tell the right one of several candidates (conditional
// log-linear model).
func choose(all []attribution.Choice, set schedule) *learner {
	l := newLearner(set.least)
	for i := range all {
		for _, keys := range all[i].Candidates {
			l.count(keys)
		}
	}
	var p []float64
	l.rounds(len(all), set, func(i int) {
		p = p[:0]
		top := math.Inf(-1)
		for _, keys := range all[i].Candidates {
			p = append(p, l.Score(keys))
			top = max(top, p[len(p)-1])
		}
		sum := 0.0
		for k := range p {
			p[k] = math.Exp(p[k] - top)
			sum += p[k]
		}
		for k, keys := range all[i].Candidates {
			g := p[k] / sum
			if k == all[i].Right {
				g--
			}
			if math.Abs(g) > leastGradient {
				l.move(keys, g, set.rate)
			}
		}
	})
	return l
}

// rounds learns from n examples, in another order each round, and averages over
// all steps. It does so several times from the start, the orders drawn anew, and
// keeps the mean of the weights: what hangs on the order alone cancels out.
func (l *learner) rounds(n int, set schedule, learn func(i int)) {
	total := make([]float32, len(l.weights))
	copies := max(1, set.copies)
	for copy := range copies {
		clear(l.weights)
		clear(l.squares)
		clear(l.sums)
		l.step = 0
		l.pass(n, set.rounds, rand.New(rand.NewPCG(1, uint64(copy))), learn)
		for i, w := range l.weights {
			total[i] += w
		}
	}
	for i, w := range total {
		l.weights[i] = w / float32(copies)
	}
	l.squares, l.sums, l.seen = nil, nil, nil
}

func (l *learner) pass(n, rounds int, order *rand.Rand, learn func(i int)) {
	sequence := order.Perm(n)
	for range rounds {
		order.Shuffle(n, func(i, j int) { sequence[i], sequence[j] = sequence[j], sequence[i] })
		for _, i := range sequence {
			l.step += unitStep
			learn(i)
		}
	}
	if l.step > 0 {
		l.average()
	}
}

// schedule says how long and how fast a learner learns.
type schedule struct {
	copies, rounds int
	rate           float64
	least          int
}

// scale is the number of steps that a weight of 1 is written as.
const scale = 32

// quantize rounds the weights to whole steps of one byte.
func (l *learner) quantize() attribution.Weights {
	steps := make([]byte, len(l.weights))
	for i, w := range l.weights {
		steps[i] = byte(int8(max(-127, min(127, math.Round(float64(w)*scale)))))
	}
	return attribution.Weights{Scale: scale, Steps: steps}
}
