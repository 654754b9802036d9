package model

// Flags of a word in Punkt's parameters: where and how it was seen.
const (
	middleUpper = 1 << 2
	anyLower    = 1<<4 | 1<<5 | 1<<6 // at a sentence's start, within one, elsewhere
)

// The kinds of entry in Punkt's table, each under the Key of its kind and its words, in lower case.
const (
	Orthography = iota + 1 // of a word: the sum of the flags of its orthographic context (2 … 64), as a class
	Starter                // a word that opens sentences often
	Collocation            // the word before a period, the word behind it
)

// Punkt holds the parameters of Kiss and Strunk's sentence-boundary detection:
// how each word was written in the training text, which words open sentences
// often, and which pairs go on over a period.
type Punkt struct{ table table }

// OpenPunkt reads the parameters in place; the bytes must not change
// afterwards. An error means a damaged file.
func OpenPunkt(file []byte) (*Punkt, error) {
	tab, err := openTable("PNKT", file)
	return &Punkt{tab}, err
}

// OpensSentence is Punkt's orthographic heuristic for a capitalised word, given
// in lower case: it is seen in lower case elsewhere and never with a capital
// inside a sentence.
func (p *Punkt) OpensSentence(lower string) bool {
	cells := p.table.find(Key(Orthography, Hash(lower), 0))
	return cells != nil && cells[0]&anyLower != 0 && cells[0]&middleUpper == 0
}

// Starter reports a word, in lower case, that opens sentences often.
func (p *Punkt) Starter(lower string) bool {
	return p.table.find(Key(Starter, Hash(lower), 0)) != nil
}

// Collocation reports two words, in lower case and without the period between
// them, that belong together.
func (p *Punkt) Collocation(before, after string) bool {
	return p.table.find(Key(Collocation, Hash(before), Hash(after))) != nil
}
