package train

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"

	"claims/nlp/model"
)

// Settings of the tagger's training.
type Settings struct {
	Rounds int // passes over the sentences
	Scale  int32
	Least  int32 // smallest weight kept, in steps of 1/Scale
	Rare   int32 // features changed fewer times are left out
	// Certain and Often bound the tag dictionary: a word seen at least Often
	// times with one tag in at least Certain of 1000 is not looked at again.
	Certain, Often int
}

// Chosen are the settings chosen on EWT dev.
func Chosen() Settings {
	return Settings{Rounds: 6, Scale: 12, Least: 2, Rare: 2, Certain: 1000, Often: 40}
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
	return model.WriteTagger(tags, append(words.features(), quantize(per.average(), 12, 1)...))
}

// start gives the perceptron prose/v2's weights.
func (p *perceptron) start(from *Prose) {
	for _, name := range sortedKeys(from.Weights) {
		key, found := model.ProseKey(treebankFeature(name))
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

// Tagger trains prose/v2's tagger on over the sentences and returns its file;
// forms are the base forms that it may look words up in.
// It gives the same bytes for the same input on every machine. After each
// round, report hears the number of words guessed wrong.
func Tagger(p *Prose, forms *model.Lemmas, sentences []Sentence, set Settings, report func(round, wrong, words int)) ([]byte, error) {
	tags := tagSet(p, sentences)
	words := countLexicon(tags, sentences, set)
	frame, err := model.OpenTagger(model.WriteTagger(tags, words.features()), forms)
	if err != nil {
		return nil, err
	}
	per := newPerceptron(tags)
	per.start(p)
	session := frame.NewSession()
	order := rand.New(rand.NewPCG(1, 2))
	sentences = slices.Clone(sentences)
	for round := range set.Rounds {
		order.Shuffle(len(sentences), func(i, j int) { sentences[i], sentences[j] = sentences[j], sentences[i] })
		wrong, total := 0, 0
		for _, s := range sentences {
			wrong += per.sentence(session, s)
			total += len(s.Words)
		}
		report(round+1, wrong, total)
	}
	kept := per.average()
	kept = slices.DeleteFunc(kept, func(a averaged) bool { return !a.given && a.seen < set.Rare })
	return model.WriteTagger(tags, append(words.features(), quantize(kept, set.Scale, set.Least)...)), nil
}

// sentence learns from one sentence; the tags before a word are those that the
// tagger guesses, as they will be later on. It counts the wrong guesses.
func (p *perceptron) sentence(session *model.Session, s Sentence) int {
	session.Load(s.Words)
	wrong, before1, before2 := 0, model.Start, model.Start
	for i := range s.Words {
		class, fixed := session.Known(i)
		if !fixed {
			keys := session.Keys(i, before1, before2)
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
// usual tag, certain where it has hardly any other.
func countLexicon(tags []string, sentences []Sentence, set Settings) lexicon {
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
			out[w] = entry{classOf(tags, usual), total >= set.Often && byTag[usual]*1000 >= set.Certain*total}
		}
	}
	return out
}
