// Package nlptrain makes the embedded models of package nlp from prose/v2's
// weights, treebanks and silver tags, and measures them. It runs at development
// time only; the shipped program does not link it.
package nlptrain

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"slices"
	"strings"

	"github.com/jdkato/prose/v2"

	"claims/nlp/model"
)

// Prose is prose/v2's averaged perceptron as it is distributed (MIT licence).
type Prose struct {
	// Weights hold for each feature, named in words, its weight for each tag.
	Weights map[string]map[string]float64
	// Lexicon is the tag dictionary: words that have one tag only.
	Lexicon map[string]string
}

// ReadProse reads the model that is linked into prose/v2.
func ReadProse() (*Prose, error) {
	p := &Prose{}
	if err := readAsset("weights", &p.Weights); err != nil {
		return nil, err
	}
	return p, readAsset("tags", &p.Lexicon)
}

func readAsset(name string, into any) error {
	path := "model/AveragedPerceptron/" + name + ".gob"
	data, err := prose.Asset(path)
	if err == nil {
		err = gob.NewDecoder(bytes.NewReader(data)).Decode(into)
	}
	if err != nil {
		return fmt.Errorf("reading prose's %s: %w", path, err)
	}
	return nil
}

// sortedKeys are a map's keys in order, so that nothing depends on the order
// of a map.
func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// line is the line of names that a model's file begins with.
func line(names []string) []byte { return []byte(strings.Join(names, " ") + "\n") }

// proseTemplates are the templates of prose/v2 by its names of them, in the order of the first ones of
// the tagger's (nlp/model/features.go), which are numbered from 1.
func proseTemplates() []string {
	return []string{
		"bias", "i suffix", "i pref1", "i-1 tag", "i-2 tag", "i tag+i-2 tag", "i word", "i-1 tag+i word",
		"i-1 word", "i-1 suffix", "i-2 word", "i+1 word", "i+1 suffix", "i+2 word",
	}
}

// proseKey is the key of a feature that prose/v2 names in words, such as
// “i-1 tag+i word DT cat”; found is false for a name that is none of its.
func proseKey(name string) (key uint64, found bool) {
	if name == "bias" {
		return model.Key(1, 0, 0), true
	}
	for i, template := range proseTemplates() {
		rest, ok := strings.CutPrefix(name, template+" ")
		if !ok {
			continue
		}
		if template != "i-1 tag+i word" && template != "i tag+i-2 tag" {
			return model.Key(uint64(i+1), model.Hash(rest), 0), true
		}
		a, b, ok := strings.Cut(rest, " ")
		return model.Key(uint64(i+1), model.Hash(a), model.Hash(b)), ok
	}
	return 0, false
}
