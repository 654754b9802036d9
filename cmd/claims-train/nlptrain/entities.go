package nlptrain

import (
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"claims/nlp"
	"claims/nlp/model"
)

// EntitySettings are the settings of the training of names.
type EntitySettings struct {
	Copies     int    // trainings of the first stage, of which the mean is taken
	Rounds     int    // passes of the first stage
	VoteRounds int    // passes of the second
	Gold       int    // how often the gold documents are laid before it
	Drop       uint64 // share of the features left out by turns, in 256ths
	Rare       int    // features of fewer words are left out
	Scale      int32
	Least      int32 // smallest weight kept, in steps of 1/Scale
	Titled     int   // every n-th sentence is repeated as a headline
	Shouted    int   // every n-th in capitals
}

// ChosenEntities are the settings chosen on the held part of GUM and on
// PolNeAR dev.
func ChosenEntities() EntitySettings {
	return EntitySettings{Copies: 4, Rounds: 10, VoteRounds: 4, Gold: 2, Drop: 96, Rare: 3, Scale: 8, Least: 2, Titled: 5, Shouted: 40}
}

// heldEvery is the rule for what is held out of the gold documents: the last of
// every five, in the order of the file.
const heldEvery = 5

// GoldNames reads the gold documents: those to train on and those held out.
func GoldNames(shared string) (train, held []NamedDocument, err error) {
	all, err := ReadNamedCoNLLU(filepath.Join(shared, "treebank", "gum-cc-by.conllu.gz"))
	for i, d := range all {
		if i%heldEvery == heldEvery-1 {
			held = append(held, d)
		} else {
			train = append(train, d)
		}
	}
	return train, held, err
}

// EntityData reads what the recognizer of names is trained on: the greater
// part of GUM, and PolNeAR train with CoreNLP's names, repaired.
func EntityData(shared string) (gold, silver []NamedDocument, err error) {
	gold, _, err = GoldNames(shared)
	if err != nil {
		return nil, nil, err
	}
	silver, err = ReadNamedSilver(filepath.Join(shared, "polnear", "corenlp-train.jsonl.gz"))
	Repair(silver)
	return gold, silver, err
}

// entityTraining is the state of a training.
type entityTraining struct {
	set     EntitySettings
	frame   *model.Entities
	texts   []entityText
	index   map[uint64]int32
	keys    []uint64 // by number
	report  func(format string, args ...any)
	session *model.EntitySession
}

// entityText is a document in training.
type entityText struct {
	fold      uint8 // the half of the documents that it is in
	sentences [][]model.EntityWord
	gold      []uint8  // the classes of all words
	spans     [][2]int // the sequences: words from:to
	sequences []sequence
}

// Entities trains the recognizer of names and returns its file. It gives the
// same bytes for the same input on every machine; report hears of the
// progress.
func Entities(a *nlp.Analyzer, facts map[string]model.Knowledge, gold, silver []NamedDocument, set EntitySettings, report func(format string, args ...any)) ([]byte, error) {
	known := knowledge(facts)
	known.learnLinks(slices.Concat(gold, silver))
	known.learnCommon(slices.Concat(gold, silver))
	frame, err := model.OpenEntities(writeEntities(known.features()))
	if err != nil {
		return nil, err
	}
	t := &entityTraining{set: set, frame: frame, session: frame.NewSession(), index: map[uint64]int32{}, report: report}
	for i, d := range silver {
		t.texts = append(t.texts, readText(a, d.withoutTitles(), set, i%2))
	}
	for range set.Gold {
		for i, d := range gold {
			t.texts = append(t.texts, readText(a, d, set, i%2))
		}
	}
	t.prepare()
	votes := t.trainVotes()
	first := t.trainFirst(t.sequences(func(int) bool { return true }), "all")
	features := append(known.features(), t.features(first, t.keys)...)
	features = append(features, moveFeatures(first, set)...)
	return writeEntities(append(features, votes...)), nil
}

// readText tags a document. Every few sentences it repeats one as a headline
// would write it, or in capitals. All copies of a document are in the same
// fold.
func readText(a *nlp.Analyzer, d NamedDocument, set EntitySettings, fold int) entityText {
	out := entityText{fold: uint8(fold)}
	for i, s := range d.Sentences {
		out.add(a, s.Words, s.classes())
		if len(s.Words) > longHeadline {
			continue
		}
		if i%set.Titled == set.Titled/2 {
			out.add(a, asTitle(s.Words), s.classes())
		}
		if i%set.Shouted == set.Shouted/4 {
			out.add(a, asShout(s.Words), s.classes())
		}
	}
	return out
}

// longHeadline is the number of words up to which a sentence is written as a
// headline.
const longHeadline = 20

func (t *entityText) add(a *nlp.Analyzer, words []string, gold []uint8) {
	if len(words) > 0 {
		t.sentences = append(t.sentences, a.EntityWords(words))
		t.gold = append(t.gold, gold...)
	}
}

// withoutTitles leaves out the sentences whose longer words are all
// capitalized: CoreNLP takes most of such a headline for one name.
func (d NamedDocument) withoutTitles() NamedDocument {
	d.Sentences = slices.DeleteFunc(slices.Clone(d.Sentences), func(s NamedSentence) bool {
		long, capitalized := 0, 0
		for _, w := range s.Words {
			if len(w) < 4 || strings.ToLower(w) == strings.ToUpper(w) {
				continue
			}
			long++
			if w[0] < 'a' || w[0] > 'z' {
				capitalized++
			}
		}
		return long >= 3 && capitalized*10 >= long*8
	})
	return d
}

// asTitle writes words as a headline does: all but short function words
// capitalized.
func asTitle(words []string) []string {
	out := slices.Clone(words)
	for i, w := range words {
		switch w {
		case "a", "an", "the", "of", "in", "on", "at", "to", "and", "or", "for", "by", "but", "as", "is", "n't", "'s":
			if i > 0 {
				continue
			}
		}
		if w[0] >= 'a' && w[0] <= 'z' {
			out[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return out
}

func asShout(words []string) []string {
	out := slices.Clone(words)
	for i, w := range words {
		out[i] = strings.ToUpper(w)
	}
	return out
}

// prepare finds the sequences of all texts and numbers their features.
func (t *entityTraining) prepare() {
	counts := map[uint64]int32{}
	for i := range t.texts {
		t.cut(&t.texts[i])
		t.eachKey(&t.texts[i], func(_, _ int, key uint64) { counts[key]++ })
	}
	for i := range t.texts {
		text := &t.texts[i]
		for k, span := range text.spans {
			text.sequences[k].keys = make([][]int32, span[1]-span[0])
		}
		t.eachKey(text, func(k, at int, key uint64) {
			if counts[key] < int32(t.set.Rare) {
				return
			}
			s := &text.sequences[k]
			s.keys[at] = append(s.keys[at], t.number(key))
		})
	}
	t.report("%d texts, %d features, %d kept\n", len(t.texts), len(counts), len(t.keys))
}

func (t *entityTraining) number(key uint64) int32 {
	n, found := t.index[key]
	if !found {
		n = int32(len(t.keys))
		t.index[key] = n
		t.keys = append(t.keys, key)
	}
	return n
}

// cut finds a text's sequences. A name with a word that can be in none is no
// name in training.
func (t *entityTraining) cut(text *entityText) {
	t.session.Load(slices.Values(text.sentences))
	i := 0
	for _, sentence := range text.sentences {
		for last := i + len(sentence); i < last; {
			if !t.session.Maybe(i) {
				i++
				continue
			}
			end := i + 1
			for end < last && t.session.Maybe(end) {
				end++
			}
			text.spans = append(text.spans, [2]int{i, end})
			text.sequences = append(text.sequences, sequence{gold: whole(text.gold[i:end])})
			i = end
		}
	}
}

// whole leaves out the names that start before the classes or end behind them.
func whole(gold []uint8) []uint8 {
	out := make([]uint8, len(gold))
	start := -1
	for i, class := range gold {
		kind, at := model.SplitClass(class)
		switch {
		case kind == 0:
			start = -1
		case at == model.Unit:
			out[i] = class
		case at == model.Begin:
			start = i
		case at == model.Last && start >= 0:
			copy(out[start:i+1], gold[start:i+1])
			start = -1
		}
	}
	return out
}

// eachKey visits the features of the words of a text's sequences.
func (t *entityTraining) eachKey(text *entityText, visit func(k, at int, key uint64)) {
	t.session.Load(slices.Values(text.sentences))
	for k, span := range text.spans {
		for i := span[0]; i < span[1]; i++ {
			for _, key := range t.session.Keys(i) {
				visit(k, i-span[0], key)
			}
		}
	}
}

// sequences are those of the chosen texts.
func (t *entityTraining) sequences(chosen func(text int) bool) []sequence {
	var out []sequence
	for i := range t.texts {
		if chosen(i) {
			out = append(out, t.texts[i].sequences...)
		}
	}
	return out
}

// trainFirst trains the first stage several times, each in another order, and
// returns the mean.
func (t *entityTraining) trainFirst(sequences []sequence, name string) sequenceMeans {
	copies := make([]sequenceMeans, max(1, t.set.Copies))
	var running sync.WaitGroup
	var reporting sync.Mutex
	for i := range copies {
		running.Go(func() {
			p := newSequencePerceptron(len(t.keys))
			p.drop = t.set.Drop
			p.learn(sequences, t.set.Rounds, uint64(i), func(round, wrong int) {
				reporting.Lock()
				defer reporting.Unlock()
				t.report("%s, copy %d, round %d: %d of %d stretches' words wrong\n", name, i+1, round, wrong, len(sequences))
			})
			copies[i] = p.means()
		})
	}
	running.Wait()
	return meanOfSequences(copies)
}

// features are the features of a stage in the form of the file.
func (t *entityTraining) features(means sequenceMeans, keys []uint64) []model.Feature {
	all := make([]averaged, 0, len(keys))
	for i, key := range keys {
		a := averaged{key: key}
		for c, mean := range means.weights[i*classes:][:classes] {
			if mean != 0 {
				a.cells = append(a.cells, meanCell{uint8(c), mean})
			}
		}
		all = append(all, a)
	}
	return quantize(all, t.set.Scale, t.set.Least)
}

func moveFeatures(means sequenceMeans, set EntitySettings) []model.Feature {
	var all []averaged
	for before, means := range means.moves {
		a := averaged{key: model.MoveKey(uint8(before))}
		for class, mean := range means {
			a.cells = append(a.cells, meanCell{uint8(class), int32(mean)})
		}
		all = append(all, a)
	}
	return quantize(all, set.Scale, 1)
}

// writeEntities makes the file of features: weights under the keys that model.EntitySession
// tells and MoveKey, knowledge under those of KnowledgeKey.
func writeEntities(features []model.Feature) []byte {
	return model.WriteTable("NAME", []byte{model.EntityClasses}, features)
}
