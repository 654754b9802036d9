package nlptrain

import (
	"cmp"
	"slices"

	"claims/nlp/model"
)

// unit is the weight of 1: weights are whole thousandths, as prose/v2 rounds
// them, so that training gives the same bytes on every machine.
const unit = 1000

// perceptron is an averaged perceptron in training (Collins 2002).
type perceptron struct {
	tags     []string
	index    map[uint64]int32
	features []weights
	step     int64
}

// weights are one feature's.
type weights struct {
	key   uint64
	cells []cell
	seen  int32
	given bool // it has a starting value
}

// cell is one weight with the sum over all steps up to its last change.
type cell struct {
	class  uint8
	weight int32
	stamp  int64
	total  int64
}

func newPerceptron(tags []string) *perceptron {
	return &perceptron{tags: tags, index: map[uint64]int32{}}
}

// at is a feature's weights, made where they do not exist.
func (p *perceptron) at(key uint64) *weights {
	i, found := p.index[key]
	if !found {
		i = int32(len(p.features))
		p.index[key] = i
		p.features = append(p.features, weights{key: key})
	}
	return &p.features[i]
}

// set gives a feature's weight its starting value.
func (p *perceptron) set(key uint64, class uint8, weight int32) {
	w := p.at(key)
	w.given = true
	w.cells = append(w.cells, cell{class: class, weight: weight})
}

// best is the class of the highest score, the first of equals.
func (p *perceptron) best(keys []uint64) uint8 {
	var scores [64]int64
	for _, key := range keys {
		if i, found := p.index[key]; found {
			for _, c := range p.features[i].cells {
				scores[c.class] += int64(c.weight)
			}
		}
	}
	class := 0
	for c := range p.tags {
		if scores[c] > scores[class] {
			class = c
		}
	}
	return uint8(class)
}

// learn moves the weights from the guess to the truth.
func (p *perceptron) learn(keys []uint64, truth, guess uint8) {
	p.step++
	if truth == guess {
		return
	}
	for _, key := range keys {
		w := p.at(key)
		w.seen++
		w.add(truth, unit, p.step)
		w.add(guess, -unit, p.step)
	}
}

func (w *weights) add(class uint8, amount int32, step int64) {
	i := slices.IndexFunc(w.cells, func(c cell) bool { return c.class == class })
	if i < 0 {
		i = len(w.cells)
		w.cells = append(w.cells, cell{class: class, stamp: step})
	}
	c := &w.cells[i]
	c.total += (step - c.stamp) * int64(c.weight)
	c.stamp = step
	c.weight += amount
}

// average are the features with the mean of their weights over all steps, in
// thousandths, sorted by key; those of the tag dictionary are not among them.
func (p *perceptron) average() []averaged {
	out := make([]averaged, 0, len(p.features))
	for _, w := range p.features {
		a := averaged{key: w.key, seen: w.seen, given: w.given}
		for _, c := range w.cells {
			mean := int64(c.weight)
			if p.step > 0 {
				mean = (c.total + (p.step-c.stamp)*int64(c.weight)) / p.step
			}
			a.cells = append(a.cells, meanCell{c.class, int32(mean)})
		}
		slices.SortFunc(a.cells, func(x, y meanCell) int { return cmp.Compare(x.class, y.class) })
		out = append(out, a)
	}
	slices.SortFunc(out, func(x, y averaged) int { return cmp.Compare(x.key, y.key) })
	return out
}

type averaged struct {
	key   uint64
	seen  int32
	given bool
	cells []meanCell
}

type meanCell struct {
	class uint8
	mean  int32 // thousandths
}

// meanOf is the mean of several copies' features, sorted by key.
func meanOf(copies [][]averaged) []averaged {
	sums := map[uint64]*averaged{}
	for _, features := range copies {
		for _, f := range features {
			sum, found := sums[f.key]
			if !found {
				sum = &averaged{key: f.key, given: f.given}
				sums[f.key] = sum
			}
			sum.add(f)
		}
	}
	out := make([]averaged, 0, len(sums))
	for _, sum := range sums {
		sum.seen /= int32(len(copies))
		for i := range sum.cells {
			sum.cells[i].mean = int32(roundDiv(int64(sum.cells[i].mean), int64(len(copies))))
		}
		slices.SortFunc(sum.cells, func(x, y meanCell) int { return cmp.Compare(x.class, y.class) })
		out = append(out, *sum)
	}
	slices.SortFunc(out, func(x, y averaged) int { return cmp.Compare(x.key, y.key) })
	return out
}

// add adds up another copy's weights of the same feature.
func (a *averaged) add(other averaged) {
	a.seen += other.seen
	for _, c := range other.cells {
		i := slices.IndexFunc(a.cells, func(own meanCell) bool { return own.class == c.class })
		if i < 0 {
			a.cells = append(a.cells, c)
			continue
		}
		a.cells[i].mean += c.mean
	}
}

// quantize makes the averaged weights fit for the file: whole steps of
// 1/scale, at most ±127; weights that round to less than least steps are left
// out.
func quantize(features []averaged, scale, least int32) []model.Feature {
	var out []model.Feature
	for _, f := range features {
		var cells []model.Cell
		for _, c := range f.cells {
			w := roundDiv(int64(c.mean)*int64(scale), unit)
			if max(w, -w) >= int64(least) && w != 0 {
				cells = append(cells, model.Cell{Class: c.class, Weight: int8(max(-127, min(w, 127)))})
			}
		}
		if len(cells) > 0 {
			out = append(out, model.Feature{Key: f.key, Cells: cells})
		}
	}
	return out
}

// roundDiv divides and rounds halves away from zero.
func roundDiv(a, b int64) int64 {
	if a < 0 {
		return -roundDiv(-a, b)
	}
	return (a + b/2) / b
}
