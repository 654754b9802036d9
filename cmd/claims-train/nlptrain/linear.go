package nlptrain

import (
	"math"
	"math/rand/v2"

	"claims/nlp/model"
)

// Learner is a log-linear model in training: AdaGrad (Duchi, Hazan and Singer
// 2011) on hashed features, its weights averaged over all steps.
type Learner struct {
	weights, squares, sums []float32
	step                   float32
	seen                   []uint8 // times that each feature is in the examples, at most 255
	least                  uint8   // times below which a feature gets no weight
	shift                  uint    // of a key, to its weight
}

func newLearner(set Schedule) *Learner {
	size := 1 << set.Bits
	return &Learner{
		weights: make([]float32, size), squares: make([]float32, size), sums: make([]float32, size),
		seen: make([]uint8, size), least: uint8(set.Least), shift: uint(64 - set.Bits),
	}
}

// count counts the features of an example before learning starts.
func (l *Learner) count(keys []uint64) {
	for _, key := range keys {
		if i := key >> l.shift; l.seen[i] < math.MaxUint8 {
			l.seen[i]++
		}
	}
}

// Score is the sum of the keys' weights.
func (l *Learner) Score(keys []uint64) float64 {
	sum := float32(0)
	for _, key := range keys {
		sum += l.weights[key>>l.shift]
	}
	return float64(sum)
}

// unitStep is what one example adds to the step: small, so that sums of weights
// times steps stay exact enough.
const unitStep = 1.0 / 1024

// move takes one step against the gradient of the score's loss. Products are
// rounded before they are added, so that no machine fuses them.
func (l *Learner) move(keys []uint64, gradient, rate float64) {
	g := float32(gradient)
	square := float32(g * g)
	for _, key := range keys {
		i := key >> l.shift
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
func (l *Learner) average() {
	for i := range l.weights {
		l.weights[i] -= l.sums[i] / l.step
	}
}

// Judge learns to tell right from wrong (logistic regression).
func Judge(all []model.Judgement, set Schedule) *Learner {
	l := newLearner(set)
	for i := range all {
		l.count(all[i].Keys)
	}
	l.rounds(len(all), set, func(i int) {
		p := 1 / (1 + math.Exp(-l.Score(all[i].Keys)))
		if all[i].Right {
			p--
		}
		l.move(all[i].Keys, p, set.Rate)
	})
	return l
}

// leastGradient is the gradient below which a candidate is not worth a step.
const leastGradient = 1e-3

// Choose learns to tell the right one of several candidates (conditional
// log-linear model).
func Choose(all []model.Choice, set Schedule) *Learner {
	l := newLearner(set)
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
				l.move(keys, g, set.Rate)
			}
		}
	})
	return l
}

// rounds learns from n examples, in another order each round, and averages over
// all steps. It does so several times from the start, the orders drawn anew, and
// keeps the mean of the weights: what hangs on the order alone cancels out.
func (l *Learner) rounds(n int, set Schedule, learn func(i int)) {
	total := make([]float32, len(l.weights))
	copies := max(1, set.Copies)
	for copy := range copies {
		clear(l.weights)
		clear(l.squares)
		clear(l.sums)
		l.step = 0
		l.pass(n, set.Rounds, rand.New(rand.NewPCG(1, uint64(copy))), learn)
		for i, w := range l.weights {
			total[i] += w
		}
	}
	for i, w := range total {
		l.weights[i] = w / float32(copies)
	}
	l.squares, l.sums, l.seen = nil, nil, nil
}

func (l *Learner) pass(n, rounds int, order *rand.Rand, learn func(i int)) {
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

// Schedule says how a Learner learns.
type Schedule struct {
	Bits   int     // the weights are 2 to the power of it in number, at most 30
	Copies int     // models of which the mean is taken
	Rounds int     // passes over the examples
	Rate   float64 // of AdaGrad
	Least  int     // times that a feature must be seen to get a weight, at most 255
}

// scale is the number of steps that a weight of 1 is written as.
const scale = 32

// Quantize rounds the weights to whole steps of one byte.
func (l *Learner) Quantize() model.Weights {
	steps := make([]byte, len(l.weights))
	for i, w := range l.weights {
		steps[i] = byte(int8(max(-127, min(127, math.Round(float64(w)*scale)))))
	}
	return model.Weights{Scale: scale, Steps: steps}
}
