package nlptrain

import (
	"encoding/binary"
	"slices"
	"sync"

	"claims/nlp/model"
)

// ParserSentence is a sentence as the parser reads it, with its tree.
type ParserSentence struct {
	Words     []model.ParserWord
	Heads     []int // places in Words, -1 at the root
	Relations []string
	Silver    bool // a parser's work, not people's
}

// ParserSettings of the parser's training.
type ParserSettings struct {
	Copies int // parsers trained, of which the mean is taken
	Rounds int // passes over the sentences
	// Mixed is the number of rounds, the first, that read silver sentences too.
	Mixed int
	// Dropout is the share of features, in 256ths, that a step of training does
	// without, drawn anew for each: so that no weight relies on another.
	Dropout uint32
	// MoveMargin and LabelMargin are the leads, in units of 1 of the weights,
	// that the right choice must have over all others to be left alone.
	MoveMargin, LabelMargin int32
	// Scale is the number of steps of a weight in the file that make 1000
	// steps of 1 in training.
	MoveScale, LabelScale int64
}

// ChosenParser are the settings chosen on EWT dev.
func ChosenParser() ParserSettings {
	return ParserSettings{Copies: 12, Rounds: 9, Mixed: 5, Dropout: 50, MoveMargin: 3, LabelMargin: 3, MoveScale: 6000, LabelScale: 6000}
}

// Parser trains parsers on the sentences, each in another order, and returns
// the file of the mean of their weights (McDonald, Hall and Mann 2010). It
// gives the same bytes for the same input on every machine. After each round
// of each copy, report hears the shares of moves and of relations that were
// right, from one goroutine at a time.
func Parser(sentences []ParserSentence, set ParserSettings, report func(copy, round int, moves, relations Share)) []byte {
	tags, labels := parserNames(sentences)
	allowed := allow(model.NewParser(tags, labels), sentences)
	trained := make([]*parserTrainer, set.Copies)
	var running sync.WaitGroup
	var reporting sync.Mutex
	for i := range trained {
		trained[i] = newParserTrainer(tags, labels, allowed, set)
		running.Go(func() {
			trained[i].train(sentences, uint64(i), func(round int, moves, relations Share) {
				reporting.Lock()
				defer reporting.Unlock()
				report(i+1, round, moves, relations)
			})
		})
	}
	running.Wait()
	moves, weights := make([]*sums, set.Copies), make([]*sums, set.Copies)
	for i, t := range trained {
		moves[i], weights[i] = &t.moves, &t.weights
	}
	return writeParser(tags, labels, allowed, mean(moves, set.MoveScale), mean(weights, set.LabelScale))
}

// writeParser makes a parser's file; allowed are the relations of pairs of tags, a bit each.
func writeParser(tags, labels []string, allowed []uint64, moves, weights []int8) []byte {
	body := slices.Concat(line(tags), line(labels))
	for _, set := range allowed {
		body = binary.LittleEndian.AppendUint64(body, set)
	}
	for _, weight := range slices.Concat(moves, weights) {
		body = append(body, byte(weight))
	}
	return model.Seal("PARS", body)
}
