package nlptrain

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"

	"claims/nlp/model"
)

// Settings of the tagger's training.
type Settings struct {
	Copies int // taggers trained, of which the mean is taken
	Rounds int // passes over the sentences
	// Dropout is the share of features, in 256ths, that a step of training does
	// without, drawn anew for each: so that no weight relies on another.
	Dropout uint32
	Scale   int32
	Least   int32 // smallest weight kept, in steps of 1/Scale
	Rare    int32 // features changed fewer times are left out
	// Certain and Often bound the tag dictionary: a word seen at least Often
	// times with one tag in at least Certain of 1000 is not looked at again.
	Certain, Often int
}

// Chosen are the settings chosen on EWT dev.
func Chosen() Settings {
	return Settings{Copies: 4, Rounds: 10, Dropout: 77, Scale: 12, Least: 2, Rare: 2, Certain: 1000, Often: 40}
}

// lexicon is the tag dictionary in training.
type lexicon map[string]entry

type entry struct {
	class uint8
	fixed bool
}

func (l lexicon) features() []model.Feature {
	var out []model.Feature
	for _, w := range sortedKeys(l) {
		cell := model.Cell{Class: l[w].class}
		if l[w].fixed {
			cell.Weight = model.Fixed
		}
		out = append(out, model.Feature{Key: model.LexiconKey(w), Cells: []model.Cell{cell}})
	}
	return out
}

// Converted is prose/v2's tagger in our file format, not trained on.
func Converted(p *Prose) []byte {
	tags := tagSet(p, nil)
	words := lexicon{}
	for w, tag := range p.Lexicon {
		words[w] = entry{classOf(tags, treebankTag(tag)), true}
	}
	per := newPerceptron(tags)
	per.start(p)
	return model.WriteTable("TAGR", line(tags), append(words.features(), quantize(per.average(), 12, 1)...))
}

// start gives the perceptron prose/v2's weights.
func (p *perceptron) start(from *Prose) {
	for _, name := range sortedKeys(from.Weights) {
		key, found := proseKey(treebankFeature(name))
		if !found {
			continue
		}
		for _, tag := range sortedKeys(from.Weights[name]) {
			p.set(key, classOf(p.tags, treebankTag(tag)), thousandths(from.Weights[name][tag]))
		}
	}
}

func thousandths(x float64) int32 {
	if x < 0 {
		return -thousandths(-x)
	}
	return int32(x*unit + 0.5)
}

// treebankTag is a tag of prose/v2 as newer treebanks write it.
func treebankTag(tag string) string {
	switch tag {
	case "(":
		return "-LRB-"
	case ")":
		return "-RRB-"
	}
	return tag
}

// treebankFeature writes the tags in a feature's name anew.
func treebankFeature(name string) string {
	if !strings.Contains(name, " tag") {
		return name
	}
	fields := strings.Split(name, " ")
	for i := 2; i < len(fields); i++ {
		if !strings.HasPrefix(name, "i-1 tag+i word") || i == 3 {
			fields[i] = treebankTag(fields[i])
		}
	}
	return strings.Join(fields, " ")
}

// tagSet are all tags of prose/v2 and of the sentences, sorted.
func tagSet(p *Prose, sentences []Sentence) []string {
	set := map[string]bool{}
	for _, weights := range p.Weights {
		for tag := range weights {
			set[treebankTag(tag)] = true
		}
	}
	for _, tag := range p.Lexicon {
		set[treebankTag(tag)] = true
	}
	for _, s := range sentences {
		for _, tag := range s.Tags {
			set[tag] = true
		}
	}
	return sortedKeys(set)
}

func classOf(tags []string, tag string) uint8 {
	i, _ := slices.BinarySearch(tags, tag)
	return uint8(i)
}

// Tagger trains prose/v2's tagger on over the sentences, several times in
// another order, and returns the file of the mean of their weights; forms are the
// base forms that it may look words up in.
// It gives the same bytes for the same input on every machine. After each
// round of each copy, report hears the number of words guessed wrong, from one
// goroutine at a time.
func Tagger(p *Prose, forms *model.Lemmas, sentences []Sentence, set Settings, report func(copy, round, wrong, words int)) ([]byte, error) {
	tags := tagSet(p, sentences)
	words := countLexicon(tags, sentences, forms, set)
	frame, err := model.OpenTagger(model.WriteTable("TAGR", line(tags), words.features()), forms)
	if err != nil {
		return nil, err
	}
	trained := make([][]averaged, max(1, set.Copies))
	var running sync.WaitGroup
	var reporting sync.Mutex
	for i := range trained {
		running.Go(func() {
			t := taggerTrainer{newPerceptron(tags), frame.NewSession(), dropout{uint64(i), set.Dropout}}
			t.perceptron.start(p)
			t.train(sentences, uint64(i), set.Rounds, func(round, wrong, words int) {
				reporting.Lock()
				defer reporting.Unlock()
				report(i+1, round, wrong, words)
			})
			trained[i] = t.perceptron.average()
		})
	}
	running.Wait()
	kept := slices.DeleteFunc(meanOf(trained), func(a averaged) bool { return !a.given && a.seen < set.Rare })
	return model.WriteTable("TAGR", line(tags), append(words.features(), quantize(kept, set.Scale, set.Least)...)), nil
}

// taggerTrainer is a tagger in training.
type taggerTrainer struct {
	perceptron *perceptron
	session    *model.Session
	dropout    dropout
}

// train makes all rounds over the sentences; the seed chooses their order.
func (t *taggerTrainer) train(sentences []Sentence, seed uint64, rounds int, report func(round, wrong, words int)) {
	order := rand.New(rand.NewPCG(1, 2+seed))
	sentences = slices.Clone(sentences)
	for round := range rounds {
		order.Shuffle(len(sentences), func(i, j int) { sentences[i], sentences[j] = sentences[j], sentences[i] })
		wrong, total := 0, 0
		for _, s := range sentences {
			wrong += t.sentence(s)
			total += len(s.Words)
		}
		report(round+1, wrong, total)
	}
}

// sentence learns from one sentence; the tags before a word are those that the
// tagger guesses, as they will be later on. It counts the wrong guesses.
func (t *taggerTrainer) sentence(s Sentence) int {
	t.session.Load(s.Words)
	p, wrong, before1, before2 := t.perceptron, 0, model.Start, model.Start
	for i := range s.Words {
		class, fixed := t.session.Known(i)
		if !fixed {
			keys := drop(&t.dropout, t.session.Keys(i, before1, before2))
			truth := classOf(p.tags, s.Tags[i])
			class = p.best(keys)
			p.learn(keys, truth, class)
			if class != truth {
				wrong++
			}
		}
		before1, before2 = int(class), before1
	}
	return wrong
}

// countLexicon makes the tag dictionary: every word seen often enough with its
// usual tag, certain where it has hardly any other and is no noun that could be a
// verb (questions).
func countLexicon(tags []string, sentences []Sentence, forms *model.Lemmas, set Settings) lexicon {
	counts := map[string]map[string]int{}
	for _, s := range sentences {
		for i, w := range s.Words {
			if counts[w] == nil {
				counts[w] = map[string]int{}
			}
			counts[w][s.Tags[i]]++
		}
	}
	out := lexicon{}
	for w, byTag := range counts {
		total := 0
		for _, n := range byTag {
			total += n
		}
		usual := slices.MaxFunc(sortedKeys(byTag), func(a, b string) int { return cmp.Compare(byTag[a], byTag[b]) })
		if total >= 2 {
			certain := total >= set.Often && byTag[usual]*1000 >= set.Certain*total && !mayBeVerb(forms, w, usual)
			out[w] = entry{classOf(tags, usual), certain}
		}
	}
	return out
}

// mayBeVerb reports a noun that could be a verb.
func mayBeVerb(forms *model.Lemmas, word, tag string) bool {
	return (tag == "NN" || tag == "NNS") && (forms.Known(model.Verb, word) || forms.Known(model.Verb, strings.TrimSuffix(word, "s")))
}
