package resolution

import (
	_ "embed"
	"fmt"
	"slices"

	"claims/nlp/model"
)

//go:embed resolution.bin
var modelFile []byte

// Model is what was learned: how well an earlier mention fits as what a pronoun or
// a description refers to. It is immutable and safe for concurrent use.
type Model struct {
	antecedent model.Scorer
	// The numbers of two senses of words: a person, a verb of communication.
	personSense, speechSense int
}

// fileKind is the four letters that a model's file begins with.
const fileKind = "RESO"

// Write makes a model's file.
func Write(antecedent model.Weights) []byte {
	return model.Seal(fileKind, antecedent.Append(nil))
}

// Load opens the embedded model.
func Load() (*Model, error) { return Open(modelFile) }

// Open reads a model's file in place; the bytes must not change afterwards. An
// error means a damaged file.
func Open(file []byte) (*Model, error) {
	body, err := model.Unseal(fileKind, file)
	if err != nil {
		return nil, err
	}
	antecedent, _, err := model.ReadWeights(body)
	if err != nil {
		return nil, err
	}
	return newModel(antecedent)
}

func newModel(antecedent model.Scorer) (*Model, error) {
	m := &Model{antecedent: antecedent}
	senses, err := model.LoadSenses()
	if err != nil {
		return nil, fmt.Errorf("reading what words may mean: %w", err)
	}
	m.personSense = slices.Index(senses.Names(), "noun.person")
	m.speechSense = slices.Index(senses.Names(), "verb.communication")
	return m, nil
}
