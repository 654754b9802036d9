package model

import (
	"errors"
	"fmt"
	"strings"
)

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
	body, err := Unseal("SENS", file)
	if err != nil {
		return nil, err
	}
	names, _, found := strings.Cut(string(body[:min(len(body), 8192)]), "\n")
	if !found {
		return nil, errors.New("reading the embedded model \"SENS\": no list of senses; reinstall claims")
	}
	tab, err := openTable(body[len(names)+1:])
	if err != nil {
		return nil, fmt.Errorf("reading the embedded model \"SENS\": %w", err)
	}
	return &Senses{strings.Fields(names), tab}, nil
}

// WriteSenses makes the file: the names of the senses (at most 256, without
// spaces) and, for each word under its class, its senses by number.
func WriteSenses(names []string, words map[WordClass]map[string][]uint8) []byte {
	var features []Feature
	for class, senses := range words {
		for word, numbers := range senses {
			f := Feature{Key: senseKey(class, word)}
			for _, n := range numbers {
				f.Cells = append(f.Cells, Cell{Class: n, Weight: 1})
			}
			features = append(features, f)
		}
	}
	return Seal("SENS", appendTable([]byte(strings.Join(names, " ")+"\n"), features))
}

func senseKey(class WordClass, lemma string) uint64 {
	return join(uint64(class)+1, hashString(lemma), 0)
}

// Of appends the numbers of a lemma's senses, most frequent first.
func (s *Senses) Of(to []uint8, class WordClass, lemma string) []uint8 {
	cells := s.table.find(senseKey(class, lemma))
	for ; len(cells) >= cellSize; cells = cells[cellSize:] {
		to = append(to, cells[0])
	}
	return to
}

// Names are the senses' names by number.
func (s *Senses) Names() []string { return s.names }
