package nlptrain

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"

	"gopkg.in/neurosnap/sentences.v1"
	"gopkg.in/neurosnap/sentences.v1/data"

	"claims/nlp/model"
)

// Punkt makes the file of the sentence-boundary parameters from the English
// ones that prose reads (gopkg.in/neurosnap/sentences.v1, MIT licence;
// trained on Wall Street Journal text for the Natural Language Toolkit), with the abbreviations
// that prose adds.
func Punkt() ([]byte, error) {
	raw, err := data.Asset("data/english.json")
	if err != nil {
		return nil, fmt.Errorf("reading Punkt's English parameters of sentences.v1: %w", err)
	}
	p, err := sentences.LoadTraining(raw)
	if err != nil {
		return nil, fmt.Errorf("reading Punkt's English parameters of sentences.v1: %w", err)
	}
	for _, abbreviation := range []string{"sgt", "gov", "no", "mt"} {
		p.AbbrevTypes.Add(abbreviation)
	}
	return writePunkt(p), nil
}

// writePunkt makes the parameters' file, as model.OpenPunkt reads it.
func writePunkt(p *sentences.Storage) []byte {
	var body bytes.Buffer
	for _, set := range []sentences.SetString{p.AbbrevTypes, p.Collocations, p.SentStarters} {
		body.WriteString(strings.Join(slices.Sorted(maps.Keys(set)), " ") + "\n")
	}
	byFlags := map[int][]string{}
	for w, flags := range p.OrthoContext {
		byFlags[flags] = append(byFlags[flags], w)
	}
	for i, flags := range slices.Sorted(maps.Keys(byFlags)) {
		if i > 0 {
			body.WriteByte('\n')
		}
		slices.Sort(byFlags[flags])
		fmt.Fprintf(&body, "%d %s", flags, strings.Join(byFlags[flags], " "))
	}
	return model.Seal("PNKT", body.Bytes())
}
