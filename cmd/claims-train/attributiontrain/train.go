// Package attributiontrain makes the model of package attribution from articles that people
// annotated. It is repeatable: the same articles give the same bytes.
package attributiontrain

import (
	"sync"

	"claims/claims/attribution"
	"claims/claims/quotation"
	"claims/cmd/claims-train/folds"
	"claims/cmd/claims-train/nlptrain"
	"claims/nlp"
	"claims/nlp/model"
)

// Article is an annotated article, analyzed.
type Article struct {
	ID         string
	Document   *nlp.Document
	Quotations []quotation.Quotation
	Gold       []Gold
}

// Settings of the training, chosen by cross-validation on PolNeAR train.
type Settings struct {
	Folds      int // parts that the judge of whole claims is trained on in turn
	Copies     int // models of which the mean is taken
	Rounds     int // passes over the examples
	Rate       float64
	JudgeRate  float64
	JudgeTurns int // passes over whole claims
	Seen       int // times that a word other than a verb must be a cue to count as one
	Least      int // times that a feature must be seen to get a weight, at most 255
}

// Chosen are the settings of the embedded model.
func Chosen() Settings {
	return Settings{Folds: 5, Copies: 8, Rounds: 6, Rate: 0.05, JudgeRate: 0.02, JudgeTurns: 6, Seen: 2, Least: 2}
}

// bits is the size of each part of a model: 2 to the power of it.
const bits = 21

func (s Settings) schedule(rounds int, rate float64) nlptrain.Schedule {
	return nlptrain.Schedule{Bits: bits, Copies: s.Copies, Rounds: rounds, Rate: rate, Least: s.Least}
}

// Model trains a model and returns its file; progress hears what is being done.
//
// The judge of whole claims must see the other parts as they are on articles
// they were not trained on, so it learns from each fifth of the articles with
// parts trained on the other four (stacking, Wolpert 1992).
func Model(articles []Article, set Settings, progress func(doing string)) []byte {
	others := countOthers(articles, set.Seen)
	progress("reading examples")
	parts := make([]Examples, set.Folds)
	each(set.Folds, func(k int) { parts[k] = examples(part(articles, k, set.Folds), others) })
	progress("training on all folds but one, in turn")
	judgements := make([][]model.Judgement, set.Folds)
	each(set.Folds, func(k int) {
		m := fit(without(parts, k), set).model(others)
		for _, a := range part(articles, k, set.Folds) {
			judgements[k] = append(judgements[k], judge(m, a.Document, a.Quotations, a.Gold)...)
		}
	})
	progress("training on everything")
	var all []model.Judgement
	for _, j := range judgements {
		all = append(all, j...)
	}
	l := fit(without(parts, -1), set)
	l.claim = nlptrain.Judge(all, set.schedule(set.JudgeTurns, set.JudgeRate))
	return attribution.Write(others, l.weights())
}

// layers are the parts of a model in training.
type layers struct{ cue, content, mention, claim *nlptrain.Learner }

func fit(e Examples, set Settings) layers {
	var l layers
	by := set.schedule(set.Rounds, set.Rate)
	l.cue = nlptrain.Judge(e.Cues, by)
	l.content = nlptrain.Choose(e.Contents, by)
	l.mention = nlptrain.Choose(e.Mentions, by)
	return l
}

// model is the layers in use, the judge of whole claims left out.
func (l layers) model(others attribution.Others) *attribution.Model {
	return &attribution.Model{Others: others, Cue: l.cue, Content: l.content, Mention: l.mention}
}

func (l layers) weights() [4]model.Weights {
	return [4]model.Weights{l.cue.Quantize(), l.content.Quantize(), l.mention.Quantize(), l.claim.Quantize()}
}

// part is the articles of the k-th of n parts (see package folds).
func part(articles []Article, k, n int) []Article {
	var out []Article
	for _, a := range articles {
		if folds.OneOf(n, a.ID) == k {
			out = append(out, a)
		}
	}
	return out
}

// without joins the examples of all folds but the k-th.
func without(parts []Examples, k int) Examples {
	var all Examples
	for j, e := range parts {
		if j != k {
			all.Cues = append(all.Cues, e.Cues...)
			all.Contents = append(all.Contents, e.Contents...)
			all.Mentions = append(all.Mentions, e.Mentions...)
		}
	}
	return all
}

func examples(articles []Article, others attribution.Others) Examples {
	var all Examples
	for _, a := range articles {
		e := learn(a.Document, a.Quotations, a.Gold, others)
		all.Cues = append(all.Cues, e.Cues...)
		all.Contents = append(all.Contents, e.Contents...)
		all.Mentions = append(all.Mentions, e.Mentions...)
	}
	return all
}

// each calls f for 0 to n-1, side by side; what f makes of one number must not
// depend on another.
func each(n int, f func(k int)) {
	var wait sync.WaitGroup
	for k := range n {
		wait.Go(func() { f(k) })
	}
	wait.Wait()
}

// countOthers are the words of gold cues without a verb that are seen often
// enough.
func countOthers(articles []Article, least int) attribution.Others {
	counts := map[string]int{}
	for _, a := range articles {
		for _, g := range a.Gold {
			for _, key := range wordsOfCue(a.Document, g.Cue) {
				counts[key]++
			}
		}
	}
	others := attribution.Others{}
	for key, n := range counts {
		if n >= least {
			others[key] = true
		}
	}
	return others
}

// wordsOfCue are the nouns, adjectives and prepositions of a cue; none where it
// has a verb.
func wordsOfCue(d *nlp.Document, cue []nlp.Span) []string {
	var keys []string
	for _, span := range cue {
		first, last := d.TokensIn(span)
		for i := first; i < last; i++ {
			switch t := &d.Tokens[i]; t.Tag[0] {
			case 'V':
				return nil
			case 'N', 'J', 'I':
				keys = append(keys, attribution.OtherKey(t))
			}
		}
	}
	return keys
}
