package nlptrain

import (
	"slices"

	"claims/nlp/model"
)

// trainVotes trains the second stage: what the first stage says of the same
// words elsewhere in the document. A first stage that knew the documents would
// look more certain than it is later on, so that two are trained, each on one
// half of the documents, and each speaks of the other half.
func (t *entityTraining) trainVotes() []model.Feature {
	index, keys := map[uint64]int32{}, []uint64(nil)
	number := func(key uint64) int32 {
		n, found := index[key]
		if !found {
			n = int32(len(keys))
			index[key] = n
			keys = append(keys, key)
		}
		return n
	}
	var halves [2][]sequence
	var moves [2]*[classes][classes]int64
	for half := range 2 {
		means := t.trainFirst(t.sequences(func(text int) bool { return int(t.texts[text].fold) != half }), "half")
		moves[half] = &means.moves
		for i := range t.texts {
			if int(t.texts[i].fold) == half {
				halves[half] = append(halves[half], t.voting(&t.texts[i], means, number)...)
			}
		}
	}
	p := newSequencePerceptron(len(keys))
	for round := range t.set.VoteRounds {
		for half := range 2 {
			p.fixed = moves[half]
			p.learn(halves[half], 1, 0, func(_, wrong int) {
				t.report("votes, round %d: %d of %d stretches' words wrong\n", round+1, wrong, len(halves[half]))
			})
		}
	}
	return t.features(p.means(), keys)
}

// voting makes the second stage's sequences of a text, by the first stage's
// weights.
func (t *entityTraining) voting(text *entityText, means sequenceMeans, number func(uint64) int32) []sequence {
	out := make([]sequence, len(text.sequences))
	said := make([]uint8, len(text.gold))
	d := newDecoder()
	for k, s := range text.sequences {
		out[k] = sequence{gold: s.gold, base: make([]scoreBoard, len(s.gold)), keys: make([][]int32, len(s.gold))}
		for i := range s.gold {
			for _, key := range s.keys[i] {
				for c, mean := range means.weights[int(key)*classes:][:classes] {
					out[k].base[i][c] += int64(mean)
				}
			}
		}
		path := d.decode(len(s.gold), func(i int) scoreBoard { return out[k].base[i] },
			func(before, class int) int64 { return means.moves[before][class] })
		copy(said[text.spans[k][0]:], path)
	}
	t.session.Load(slices.Values(text.sentences))
	t.session.Vote(said)
	for k, span := range text.spans {
		for i := span[0]; i < span[1]; i++ {
			for _, key := range t.session.VoteKeys(i) {
				out[k].keys[i-span[0]] = append(out[k].keys[i-span[0]], number(key))
			}
		}
	}
	return out
}
