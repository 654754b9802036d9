package model

// Senses tells what a word may mean: WordNet's supersenses of a noun or a verb
// (noun.person, verb.communication; the most frequent sense first) and VerbNet's
// classes of a verb by their number (verbnet.37 is communication, Levin 1993).
// It is immutable and safe for concurrent use.
type Senses struct {
	names []string
	table table
}

// OpenSenses reads the file in place; the bytes must not change afterwards. An
// error means a damaged file.
func OpenSenses(file []byte) (*Senses, error) {
	names, tab, err := openNamedTable("SENS", file)
	return &Senses{names, tab}, err
}

// SenseKey is the key of a lemma's senses: a cell each, in their order.
func SenseKey(class WordClass, lemma string) uint64 { return Key(uint64(class)+1, Hash(lemma), 0) }

// Of appends the numbers of a lemma's senses, most frequent first.
func (s *Senses) Of(to []uint8, class WordClass, lemma string) []uint8 {
	cells := s.table.find(SenseKey(class, lemma))
	for ; len(cells) >= cellSize; cells = cells[cellSize:] {
		to = append(to, cells[0])
	}
	return to
}

// Names are the senses' names by number.
func (s *Senses) Names() []string { return s.names }
