// Package nlptrain makes the embedded models of package nlp from prose/v2's
// weights, treebanks and silver tags, and measures them. It runs at development
// time only; the shipped program does not link it.
package nlptrain

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"slices"

	"github.com/jdkato/prose/v2"
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
