package nlptrain

import (
	"math"
	"math/bits"
	"math/rand/v2"
	"slices"

	"claims/nlp/model"
)

// parserTrainer is a parser in training.
type parserTrainer struct {
	session *model.ParserSession
	labels  map[string]uint8
	allowed []uint64
	moves   sums
	weights sums
	set     ParserSettings
	dropout dropout
	explore bool // go on from the parser's own moves, not from right ones
}

func newParserTrainer(tags, labels []string, allowed []uint64, set ParserSettings) *parserTrainer {
	t := &parserTrainer{
		session: model.NewParser(tags, labels).NewSession(),
		labels:  map[string]uint8{},
		allowed: allowed,
		moves:   newSums(2 * model.MoveRows),
		weights: newSums(model.LabelWeights),
		set:     set,
	}
	for i, label := range labels {
		t.labels[label] = uint8(i)
	}
	return t
}

// train makes all rounds over the sentences; the seed chooses their order.
func (t *parserTrainer) train(sentences []ParserSentence, seed uint64, report func(round int, moves, relations Share)) {
	order := rand.New(rand.NewPCG(3, 4+seed))
	t.dropout = dropout{seed, t.set.Dropout}
	sentences = slices.Clone(sentences)
	for round := range t.set.Rounds {
		order.Shuffle(len(sentences), func(i, j int) { sentences[i], sentences[j] = sentences[j], sentences[i] })
		t.explore = round > 0
		var moves, relations Share
		for i := range sentences {
			if round < t.set.Mixed || !sentences[i].Silver {
				t.sentence(&sentences[i], &moves, &relations)
			}
		}
		report(round+1, moves, relations)
	}
}

// sentence learns from one sentence.
func (t *parserTrainer) sentence(s *ParserSentence, moves, relations *Share) {
	t.session.Load(s.Words)
	o := newOracle(s.Heads)
	for !t.session.Done() {
		move, label := t.move(&o, moves), uint8(0)
		if move != model.Shift {
			label = t.relation(s, move, relations)
			_, dependent := t.session.Arc(move)
			o.taken[dependent] = true
		}
		t.session.Apply(move, label)
	}
}

// move chooses the next move and learns from it where there is a choice.
func (t *parserTrainer) move(o *oracle, share *Share) int {
	canShift, canLeft, canRight := t.session.Possible()
	switch {
	case !canLeft && !canRight:
		return model.Shift
	case !canShift:
		return model.Right
	}
	keys := drop(&t.dropout, t.session.MoveKeys())
	var scores [3]int32
	for _, row := range keys {
		scores[model.Left] += t.moves.now[2*row]
		scores[model.Right] += t.moves.now[2*row+1]
	}
	possible := [3]bool{canShift, canLeft, canRight}
	costs := o.costs(t.session, possible)
	right, wrong := rivals(possible, costs, scores)
	t.moves.steps++
	share.Total++
	if wrong < 0 || scores[right] > scores[wrong] {
		share.Right++
	}
	if wrong >= 0 && scores[right]-scores[wrong] <= t.set.MoveMargin {
		t.changeMove(keys, right, 1)
		t.changeMove(keys, wrong, -1)
	}
	if t.explore && wrong >= 0 && scores[wrong] > scores[right] {
		return wrong
	}
	return right
}

// rivals are the best of the possible moves that cost least, and the best of
// those that cost more; -1 where there is none.
func rivals(possible [3]bool, costs, scores [3]int32) (right, wrong int) {
	least := int32(math.MaxInt32)
	for move, cost := range costs {
		if possible[move] {
			least = min(least, cost)
		}
	}
	right, wrong = -1, -1
	for move, cost := range costs {
		switch {
		case !possible[move]:
		case cost == least && (right < 0 || scores[move] > scores[right]):
			right = move
		case cost > least && (wrong < 0 || scores[move] > scores[wrong]):
			wrong = move
		}
	}
	return right, wrong
}

func (t *parserTrainer) changeMove(keys []uint32, move int, amount int32) {
	if move == model.Shift {
		return
	}
	for _, row := range keys {
		t.moves.add(2*row+uint32(move-model.Left), amount)
	}
}

// relation chooses the relation of the arc that a move makes, and learns from
// it where the arc is right.
func (t *parserTrainer) relation(s *ParserSentence, move int, share *Share) uint8 {
	head, dependent := t.session.Arc(move)
	set := t.allowed[t.session.Allows(head, dependent)]
	keys := drop(&t.dropout, t.session.LabelKeys(head, dependent))
	truth, gold := -1, s.Heads[dependent] == head
	if gold {
		truth = int(t.labels[s.Relations[dependent]])
		set |= 1 << truth
	}
	scores := t.scores(keys, set)
	best, wrong := highest(&scores, set), -1
	if !gold {
		return uint8(best)
	}
	t.weights.steps++
	share.Total++
	if best == truth {
		share.Right++
	}
	if others := set &^ (1 << truth); others != 0 {
		wrong = highest(&scores, others)
	}
	if wrong >= 0 && scores[truth]-scores[wrong] <= t.set.LabelMargin {
		for _, key := range keys {
			t.weights.add(model.LabelPlace(key, uint8(truth)), 1)
			t.weights.add(model.LabelPlace(key, uint8(wrong)), -1)
		}
	}
	return uint8(best)
}

// scores are the sums of weights of a set of relations.
func (t *parserTrainer) scores(keys []uint32, set uint64) (scores [64]int32) {
	for ; set != 0; set &= set - 1 {
		label := bits.TrailingZeros64(set)
		for _, key := range keys {
			scores[label] += t.weights.now[model.LabelPlace(key, uint8(label))]
		}
	}
	return scores
}

// highest is the member of a set, which has one, with the highest score, the
// first of equals.
func highest(scores *[64]int32, set uint64) int {
	best := bits.TrailingZeros64(set)
	for ; set != 0; set &= set - 1 {
		if label := bits.TrailingZeros64(set); scores[label] > scores[best] {
			best = label
		}
	}
	return best
}
