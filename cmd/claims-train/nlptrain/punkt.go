package nlptrain

import (
	"encoding/json"
	"fmt"
	"strings"

	"gopkg.in/neurosnap/sentences.v1/data"

	"claims/nlp/model"
)

// Punkt makes the file of the sentence-boundary parameters from the English
// ones that prose/v2 uses (gopkg.in/neurosnap/sentences.v1, MIT licence;
// trained on Wall Street Journal text for the Natural Language Toolkit).
func Punkt() ([]byte, error) {
	var storage struct {
		OrthoContext, SentStarters, Collocations map[string]int
	}
	raw, err := data.Asset("data/english.json")
	if err == nil {
		err = json.Unmarshal(raw, &storage)
	}
	if err != nil {
		return nil, fmt.Errorf("reading Punkt's English parameters of sentences.v1: %w", err)
	}
	var features []model.Feature
	add := func(kind, before, after uint64, flags int) {
		features = append(features, model.Feature{Key: model.Key(kind, before, after), Cells: []model.Cell{{Class: uint8(flags)}}})
	}
	for w, flags := range storage.OrthoContext {
		add(model.Orthography, model.Hash(w), 0, flags)
	}
	for w := range storage.SentStarters {
		add(model.Starter, model.Hash(w), 0, 0)
	}
	for pair := range storage.Collocations {
		if before, after, found := strings.Cut(pair, ","); found {
			add(model.Collocation, model.Hash(before), model.Hash(after), 0)
		}
	}
	return model.WriteTable("PNKT", nil, features), nil
}
