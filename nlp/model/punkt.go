package model

import "fmt"

// Flags of a word in Punkt's parameters: where and how it was seen.
const (
	beginUpper   = 1 << 1
	middleUpper  = 1 << 2
	unknownUpper = 1 << 3
	beginLower   = 1 << 4
	middleLower  = 1 << 5
	unknownLower = 1 << 6
	anyLower     = beginLower | middleLower | unknownLower
)

// Kinds of entry in Punkt's table.
const (
	kindOrtho = iota + 1
	kindStarter
	kindCollocation
)

// Punkt holds the parameters of Kiss and Strunk's sentence-boundary detection:
// how each word was written in the training text, which words open sentences
// often, and which pairs go on over a period.
type Punkt struct{ table table }

// PunktParameters are the parameters as they are trained, words in lower case.
type PunktParameters struct {
	// Orthography holds for each word the sum of the flags of Punkt's
	// orthographic context (2 … 64).
	Orthography map[string]int
	Starters    []string
	// Collocations are pairs: the word before the period, the word behind it.
	Collocations [][2]string
}

// OpenPunkt reads the parameters in place; the bytes must not change
// afterwards. An error means a damaged file.
func OpenPunkt(file []byte) (*Punkt, error) {
	body, err := Unseal("PNKT", file)
	if err != nil {
		return nil, err
	}
	tab, err := openTable(body)
	if err != nil {
		return nil, fmt.Errorf("reading the embedded model \"PNKT\": %w", err)
	}
	return &Punkt{tab}, nil
}

// WritePunkt makes the parameters' file.
func WritePunkt(p PunktParameters) []byte {
	var features []Feature
	for w, flags := range p.Orthography {
		features = append(features, Feature{join(kindOrtho, hashString(w), 0), []Cell{{Class: uint8(flags)}}})
	}
	for _, w := range p.Starters {
		features = append(features, Feature{join(kindStarter, hashString(w), 0), []Cell{{}}})
	}
	for _, pair := range p.Collocations {
		features = append(features, Feature{join(kindCollocation, hashString(pair[0]), hashString(pair[1])), []Cell{{}}})
	}
	return Seal("PNKT", appendTable(nil, features))
}

// OpensSentence is Punkt's orthographic heuristic for a capitalised word, given
// in lower case: it is seen in lower case elsewhere and never with a capital
// inside a sentence.
func (p *Punkt) OpensSentence(lower string) bool {
	cells := p.table.find(join(kindOrtho, hashString(lower), 0))
	return cells != nil && cells[0]&anyLower != 0 && cells[0]&middleUpper == 0
}

// Starter reports a word, in lower case, that opens sentences often.
func (p *Punkt) Starter(lower string) bool {
	return p.table.find(join(kindStarter, hashString(lower), 0)) != nil
}

// Collocation reports two words, in lower case and without the period between
// them, that belong together.
func (p *Punkt) Collocation(before, after string) bool {
	return p.table.find(join(kindCollocation, hashString(before), hashString(after))) != nil
}
