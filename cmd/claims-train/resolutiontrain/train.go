// Package resolutiontrain makes the model of package resolution: which earlier mention a
// pronoun or a description refers to. It learns from the gold coreference of
// GUM, and from CoreNLP's on PolNeAR's train, whose annotated speakers tell who
// spoke before. It is repeatable: the same data give the same bytes.
package resolutiontrain

import (
	"path/filepath"

	"claims/claims/quotation"
	"claims/claims/resolution"
	"claims/cmd/claims-train/attributiontrain"
	"claims/cmd/claims-train/nlptrain"
	"claims/nlp"
	"claims/nlp/model"
)

// Settings of the training, chosen on PolNeAR dev and GUM's held part.
type Settings struct {
	nlptrain.Schedule
	Gold int // how often the gold documents are laid before the learner
}

// Chosen are the settings of the embedded model.
func Chosen() Settings {
	return Settings{nlptrain.Schedule{Bits: 17, Copies: 4, Rounds: 3, Rate: 0.05, Least: 10}, 4}
}

// Examples are the choices that the documents of one source teach.
type Examples struct{ Gold, Held, Silver, Dev []resolution.Example }

// heldEvery is the rule for what of the gold documents is held out: the last of
// every five.
const heldEvery = 5

// Read makes the examples; shared is the folder with treebank/ and polnear/, and training the
// articles of PolNeAR's train that are wanted.
func Read(shared string, analyzer *nlp.Analyzer, training func(id string) bool) (Examples, error) {
	var x Examples
	documents, err := nlptrain.ReadChainedGUM(shared)
	if err != nil {
		return x, err
	}
	for i, c := range documents {
		d := analyzer.Analyze(c.Text, nil)
		quotations, _ := quotation.Find(d)
		choices, err := resolution.Learn(quotation.Over(d, quotations), resolution.Chains{Mentions: c.Chains, Descriptions: true})
		if err != nil {
			return x, err
		}
		if i%heldEvery == heldEvery-1 {
			x.Held = append(x.Held, choices...)
		} else {
			x.Gold = append(x.Gold, choices...)
		}
	}
	if x.Silver, err = silver(shared, "train", analyzer, training); err != nil {
		return x, err
	}
	x.Dev, err = silver(shared, "dev", analyzer, func(string) bool { return true })
	return x, err
}

// silver makes the examples of a part of PolNeAR.
func silver(shared, part string, analyzer *nlp.Analyzer, wanted func(id string) bool) ([]resolution.Example, error) {
	chains, err := nlptrain.ReadSilverChains(shared, part)
	if err != nil {
		return nil, err
	}
	byID := make(map[string][][]nlp.Span, len(chains))
	for _, c := range chains {
		byID[c.ID] = c.Chains
	}
	articles, err := attributiontrain.Read(filepath.Join(shared, "polnear", part+".jsonl"), analyzer, nil, wanted)
	if err != nil {
		return nil, err
	}
	var out []resolution.Example
	for _, a := range articles {
		c, found := byID[a.ID]
		if !found {
			continue // CoreNLP did not get through every article
		}
		choices, err := resolution.Learn(quotation.Over(a.Document, a.Quotations), resolution.Chains{Mentions: inBytes(a.Document.Text, c), Turns: a.Turns()})
		if err != nil {
			return nil, err
		}
		out = append(out, choices...)
	}
	return out, nil
}

// inBytes are chains with places in bytes of the text instead of code points.
func inBytes(text string, chains [][]nlp.Span) [][]nlp.Span {
	offsets := attributiontrain.ByteOffsets(text)
	out := make([][]nlp.Span, len(chains))
	for i, chain := range chains {
		for _, m := range chain {
			if m.End < len(offsets) {
				out[i] = append(out[i], nlp.Between(offsets[m.Start], offsets[m.End]))
			}
		}
	}
	return out
}

// Model trains a model and returns its file, and the model.
func Model(x Examples, set Settings) ([]byte, model.Scorer) {
	l := learn(x, set)
	return resolution.Write(l.Quantize()), l
}

func learn(x Examples, set Settings) *nlptrain.Learner {
	var all []model.Choice
	for _, e := range x.Silver {
		all = append(all, e.Choice)
	}
	for range set.Gold {
		for _, e := range x.Gold {
			all = append(all, e.Choice)
		}
	}
	return nlptrain.Choose(all, set.Schedule)
}

// Accuracy is the share of the choices of one sort that a model makes right, and
// their number.
func Accuracy(m model.Scorer, all []resolution.Example, sort resolution.ExampleSort) (share float64, n int) {
	right := 0
	for _, e := range all {
		if e.Sort != sort {
			continue
		}
		n++
		best := 0
		for i := range e.Candidates {
			if m.Score(e.Candidates[i]) > m.Score(e.Candidates[best]) {
				best = i
			}
		}
		if best == e.Right {
			right++
		}
	}
	return float64(right) / float64(max(1, n)), n
}
