package nlptrain

import (
	"path/filepath"
	"slices"

	"claims/nlp"
	"claims/nlp/model"
)

// taggerFolds is the number of taggers that tag the treebanks: each tags the part
// that it was not trained on, so that the parser meets as many wrong tags in
// training as later on.
const taggerFolds = 4

// foldBlock is the number of sentences that go into one fold together: those
// of a document share their words.
const foldBlock = 100

// parserSilverEvery is the sampling of the news corpus for the parser: every
// n-th sentence.
const parserSilverEvery = 2

// ParserData reads what the parser is trained on from the shared folder: UD
// English EWT train and the CC BY genres of UD English GUM, tagged by taggers
// that have not seen the sentences, and the silver trees on PolNeAR train with
// the embedded tagger's tags.
func ParserData(shared string) ([]ParserSentence, error) {
	gold, err := parserGold(shared)
	if err != nil {
		return nil, err
	}
	silver, err := ParserSilver(shared, "train", parserSilverEvery)
	doubt(silver)
	return slices.Concat(gold, silver), err
}

// ParserSilver reads every n-th silver tree of a part of PolNeAR, tagged by the
// embedded tagger.
func ParserSilver(shared, part string, every int) ([]ParserSentence, error) {
	sentences, err := ReadSilver(filepath.Join(shared, "polnear", "corenlp-"+part+".jsonl.gz"), every)
	if err != nil {
		return nil, err
	}
	a, err := nlp.NewForTraining(nil)
	if err != nil {
		return nil, err
	}
	return parserSentences(a, sentences), nil
}

// doubt makes heads unknown that the silver trees are not to teach: those of
// punctuation, which CoreNLP hangs elsewhere, and where it found no relation.
func doubt(sentences []ParserSentence) {
	for j := range sentences {
		s := &sentences[j]
		s.Silver = true
		for i, relation := range s.Relations {
			if relation == "punct" || relation == "dep" {
				s.Heads[i] = unknown
			}
		}
	}
}

// parserSentences tags the sentences.
func parserSentences(a *nlp.Analyzer, sentences []Sentence) []ParserSentence {
	out := make([]ParserSentence, len(sentences))
	for i, s := range sentences {
		out[i] = ParserSentence{a.ParserWords(s.Words, a.TagWords(s.Words)), s.Heads, s.Relations, false}
	}
	return out
}

// parserGold reads the treebanks, tagged by taggers that have not seen them.
func parserGold(shared string) ([]ParserSentence, error) {
	ewt, err := ReadCoNLLU(filepath.Join(shared, "treebank", "ewt-train.conllu.gz"))
	if err != nil {
		return nil, err
	}
	gum, err := ReadCoNLLU(filepath.Join(shared, "treebank", "gum-cc-by.conllu.gz"))
	if err != nil {
		return nil, err
	}
	silver, err := ReadSilver(filepath.Join(shared, "polnear", "corenlp-train.jsonl.gz"), 2*newsEvery)
	if err != nil {
		return nil, err
	}
	return jackknife(slices.Concat(ewt, gum), silver)
}

// jackknife tags the sentences fold by fold with taggers trained on the others
// and on more.
func jackknife(sentences, more []Sentence) ([]ParserSentence, error) {
	prose, err := ReadProse()
	if err != nil {
		return nil, err
	}
	forms, err := model.LoadLemmas()
	if err != nil {
		return nil, err
	}
	type result struct {
		tagged []ParserSentence
		err    error
	}
	results := make([]chan result, taggerFolds)
	for fold := range taggerFolds {
		results[fold] = make(chan result, 1)
		go func() {
			tagged, err := tagFold(prose, forms, sentences, more, fold)
			results[fold] <- result{tagged, err}
		}()
	}
	out := make([]ParserSentence, len(sentences))
	for fold := range taggerFolds {
		r := <-results[fold]
		if r.err != nil {
			return nil, r.err
		}
		for i := range out {
			if foldOf(i) == fold {
				out[i], r.tagged = r.tagged[0], r.tagged[1:]
			}
		}
	}
	return out, nil
}

func foldOf(i int) int { return i / foldBlock % taggerFolds }

// tagFold tags one fold's sentences.
func tagFold(prose *Prose, forms *model.Lemmas, sentences, more []Sentence, fold int) ([]ParserSentence, error) {
	var own, others []Sentence
	for i, s := range sentences {
		if foldOf(i) == fold {
			own = append(own, s)
		} else {
			others = append(others, s)
		}
	}
	set := Chosen()
	set.Copies, set.Rounds = 1, 6
	file, err := Tagger(prose, forms, withoutMarks(slices.Concat(others, more)), set, func(int, int, int, int) {})
	if err != nil {
		return nil, err
	}
	tagger, err := model.OpenTagger(file, forms)
	if err != nil {
		return nil, err
	}
	a, err := nlp.NewForTraining(tagger)
	if err != nil {
		return nil, err
	}
	return parserSentences(a, own), nil
}
