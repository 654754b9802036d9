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
	p := model.PunktParameters{Orthography: storage.OrthoContext, Starters: sortedKeys(storage.SentStarters)}
	for _, pair := range sortedKeys(storage.Collocations) {
		if before, after, found := strings.Cut(pair, ","); found {
			p.Collocations = append(p.Collocations, [2]string{before, after})
		}
	}
	return model.WritePunkt(p), nil
}
