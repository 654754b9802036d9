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
	// senses are what words may mean; the numbers are of three of them: a person, a
	// group, a verb of communication.
	senses                               *model.Senses
	personSense, groupSense, speechSense int
}

// meansPerson reports whether a word in lower case is a noun for a person, by our
// list or its commonest sense.
func (m *Model) meansPerson(word string) bool {
	return lists().PersonWords.Has(word) || m.firstSense(word) == m.personSense
}

// meansInstitution is meansPerson for an organization.
func (m *Model) meansInstitution(word string) bool {
	return lists().InstitutionWords.Has(word) || m.firstSense(word) == m.groupSense
}

// firstSense is the number of a noun's commonest sense; -1 where it has none.
func (m *Model) firstSense(word string) int {
	var room [8]uint8
	if senses := m.senses.Of(room[:0], model.Noun, word); len(senses) > 0 {
		return int(senses[0])
	}
	return -1
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
	senses, err := model.LoadSenses()
	if err != nil {
		return nil, fmt.Errorf("reading what words may mean: %w", err)
	}
	m := &Model{antecedent: antecedent, senses: senses}
	m.personSense = slices.Index(senses.Names(), "noun.person")
	m.groupSense = slices.Index(senses.Names(), "noun.group")
	m.speechSense = slices.Index(senses.Names(), "verb.communication")
	return m, nil
}
