package nlptrain

import (
	"math"
	"math/rand/v2"

	"claims/nlp/model"
)

const classes = model.EntityClasses

// scoreBoard holds a score for each class.
type scoreBoard [classes]int64

// sequence is a stretch of words that can be part of names.
type sequence struct {
	keys [][]int32 // the words' features by number
	base []scoreBoard
	gold []uint8
}

// sequencePerceptron is an averaged structured perceptron in training
// (Collins 2002). Weights are counted in whole steps.
type sequencePerceptron struct {
	weights []int32 // by feature and class
	late    []int64 // each change times the step that it came in
	moves   [classes][classes]int32
	lateMov [classes][classes]int64
	// fixed are weights of the moves that are not learned, in thousandths.
	fixed *[classes][classes]int64
	step  int64
	// drop is the share of the features, in 256ths, that a word has to do
	// without each time, so that no weight relies on another being there.
	drop uint64
	// thin is the sequence that thinned made last.
	thin     sequence
	thinKeys []int32
}

func newSequencePerceptron(features int) *sequencePerceptron {
	return &sequencePerceptron{weights: make([]int32, features*classes), late: make([]int64, features*classes), step: 1}
}

// learn passes over the sequences in an order of its own each time, which the seed
// chooses, and tells the words guessed wrong in each round.
func (p *sequencePerceptron) learn(sequences []sequence, rounds int, seed uint64, report func(round, wrong int)) {
	order := rand.New(rand.NewPCG(3, 4+seed))
	at := make([]int, len(sequences))
	for i := range at {
		at[i] = i
	}
	d := newDecoder()
	for round := range rounds {
		order.Shuffle(len(at), func(i, j int) { at[i], at[j] = at[j], at[i] })
		wrong := 0
		for _, i := range at {
			wrong += p.learnFrom(d, &sequences[i])
		}
		report(round+1, wrong)
	}
}

func (p *sequencePerceptron) learnFrom(d *decoder, s *sequence) int {
	p.step++
	if p.drop > 0 {
		s = p.thinned(s)
	}
	guess := d.decode(len(s.gold), func(i int) scoreBoard { return p.score(s, i) }, p.move)
	wrong := 0
	for i, class := range guess {
		if class != s.gold[i] {
			wrong++
			for _, key := range s.keys[i] {
				p.change(key, s.gold[i], 1)
				p.change(key, class, -1)
			}
		}
	}
	if wrong > 0 && p.fixed == nil {
		p.changeMoves(s.gold, 1)
		p.changeMoves(guess, -1)
	}
	return wrong
}

// thinned is the sequence with some of its features left out, by turns that
// depend on nothing but the step.
func (p *sequencePerceptron) thinned(s *sequence) *sequence {
	p.thin.gold, p.thin.base = s.gold, s.base
	p.thin.keys = append(p.thin.keys[:0], make([][]int32, len(s.keys))...)
	p.thinKeys = p.thinKeys[:0]
	seed := uint64(p.step) * 0x9e3779b97f4a7c15
	for i, keys := range s.keys {
		start := len(p.thinKeys)
		for k, key := range keys {
			h := (seed + uint64(i)<<32 + uint64(k)) * 0xbf58476d1ce4e5b9
			h = (h ^ h>>32) * 0x94d049bb133111eb
			if h>>56 >= p.drop {
				p.thinKeys = append(p.thinKeys, key)
			}
		}
		p.thin.keys[i] = p.thinKeys[start:len(p.thinKeys):len(p.thinKeys)]
	}
	return &p.thin
}

func (p *sequencePerceptron) score(s *sequence, i int) scoreBoard {
	var b scoreBoard
	for _, key := range s.keys[i] {
		for c, w := range p.weights[int(key)*classes:][:classes] {
			b[c] += int64(w)
		}
	}
	for c := range b {
		b[c] *= unit
		if s.base != nil {
			b[c] += s.base[i][c]
		}
	}
	return b
}

func (p *sequencePerceptron) move(before, class int) int64 {
	if p.fixed != nil {
		return p.fixed[before][class]
	}
	return int64(p.moves[before][class]) * unit
}

func (p *sequencePerceptron) change(key int32, class uint8, amount int32) {
	at := int(key)*classes + int(class)
	p.weights[at] += amount
	p.late[at] += int64(amount) * p.step
}

func (p *sequencePerceptron) changeMoves(path []uint8, amount int32) {
	before := uint8(model.Outside)
	for i := 0; i <= len(path); i++ {
		class := uint8(model.Outside)
		if i < len(path) {
			class = path[i]
		}
		p.moves[before][class] += amount
		p.lateMov[before][class] += int64(amount) * p.step
		before = class
	}
}

// mean is the mean of a weight over all steps, in thousandths.
func (p *sequencePerceptron) mean(weight int32, late int64) int64 {
	return (int64(weight)*(p.step+1) - late) * unit / (p.step + 1)
}

// sequenceMeans are the means of all weights over all steps, in thousandths: by
// feature and class, and of the moves.
type sequenceMeans struct {
	weights []int32
	moves   [classes][classes]int64
}

func (p *sequencePerceptron) means() sequenceMeans {
	out := sequenceMeans{weights: make([]int32, len(p.weights))}
	for i, w := range p.weights {
		out.weights[i] = int32(p.mean(w, p.late[i]))
	}
	for before := range classes {
		for class := range classes {
			out.moves[before][class] = p.mean(p.moves[before][class], p.lateMov[before][class])
		}
	}
	return out
}

// meanOfSequences is the mean of several trainings.
func meanOfSequences(copies []sequenceMeans) sequenceMeans {
	n := int64(len(copies))
	out := sequenceMeans{weights: make([]int32, len(copies[0].weights))}
	for i := range out.weights {
		sum := int64(0)
		for k := range copies {
			sum += int64(copies[k].weights[i])
		}
		out.weights[i] = int32(roundDiv(sum, n))
	}
	for before := range classes {
		for class := range classes {
			sum := int64(0)
			for k := range copies {
				sum += copies[k].moves[before][class]
			}
			out.moves[before][class] = roundDiv(sum, n)
		}
	}
	return out
}

// decoder finds the best path (Viterbi 1967).
type decoder struct {
	allowed [classes][classes]bool // which class can stand behind which
	trace   [][classes]uint8
	path    []uint8
}

func newDecoder() *decoder {
	d := &decoder{}
	for before := range uint8(classes) {
		for class := range uint8(classes) {
			d.allowed[before][class] = model.Follows(before, class)
		}
	}
	return d
}

// decode is the best path for scores of words and of moves between classes; it
// starts and ends Outside. The slice is good until the next call.
func (d *decoder) decode(words int, score func(i int) scoreBoard, move func(before, class int) int64) []uint8 {
	const never = math.MinInt64 / 4
	if len(d.trace) < words {
		d.trace = make([][classes]uint8, words)
	}
	var last scoreBoard
	for c := range last {
		last[c] = never
	}
	last[model.Outside] = 0
	for i := range words {
		board := score(i)
		var next scoreBoard
		for class := range next {
			best, by := int64(never), 0
			for before := range last {
				if !d.allowed[before][class] {
					continue
				}
				if value := last[before] + move(before, class); value > best {
					best, by = value, before
				}
			}
			next[class], d.trace[i][class] = best+board[class], uint8(by)
		}
		last = next
	}
	class, best := 0, int64(math.MinInt64)
	for c := range last {
		if value := last[c] + move(c, model.Outside); d.allowed[c][model.Outside] && value > best {
			class, best = c, value
		}
	}
	d.path = append(d.path[:0], make([]uint8, words)...)
	for i := words - 1; i >= 0; i-- {
		d.path[i] = uint8(class)
		class = int(d.trace[i][class])
	}
	return d.path
}
