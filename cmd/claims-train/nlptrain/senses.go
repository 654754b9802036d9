package nlptrain

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"claims/nlp/model"
)

// mostSenses bounds the supersenses kept of a word: the most frequent ones.
const mostSenses = 3

// Senses makes the file of senses: of WordNet's nouns and verbs of one word the
// most frequent supersenses, of VerbNet's verbs the numbers of their classes.
func Senses(shared string) ([]byte, error) {
	wordNet, err := readColumns(filepath.Join(shared, "lexicon", "wordnet-supersenses.tsv"), 3)
	if err != nil {
		return nil, err
	}
	verbNet, err := readColumns(filepath.Join(shared, "lexicon", "verbnet-classes.tsv"), 2)
	if err != nil {
		return nil, err
	}
	s := senses{model.Noun: {}, model.Verb: {}}
	classes := map[string]model.WordClass{"noun": model.Noun, "verb": model.Verb}
	for _, f := range wordNet {
		senses := strings.Fields(f[2])
		for _, sense := range senses[:min(len(senses), mostSenses)] {
			s.add(classes[f[1]], f[0], f[1]+"."+sense)
		}
	}
	for _, f := range verbNet {
		for _, class := range strings.Fields(f[1]) {
			s.add(model.Verb, f[0], "verbnet."+classNumber(class))
		}
	}
	names, words := s.number()
	return model.WriteTable("SENS", line(names), words), nil
}

// senses are the names of each word's senses, by class and word.
type senses map[model.WordClass]map[string][]string

func (s senses) add(class model.WordClass, word, sense string) {
	words := s[class]
	if words == nil || strings.ContainsAny(word, " _") || slices.Contains(words[word], sense) {
		return
	}
	words[word] = append(words[word], sense)
}

// number gives the senses numbers, by their names in order of the alphabet: there are at most 256.
func (s senses) number() (names []string, words []model.Feature) {
	all := map[string]bool{}
	for _, words := range s {
		for _, list := range words {
			for _, sense := range list {
				all[sense] = true
			}
		}
	}
	names = sortedKeys(all)
	for class, list := range s {
		for word, senses := range list {
			f := model.Feature{Key: model.SenseKey(class, word)}
			for _, sense := range senses {
				i, _ := slices.BinarySearch(names, sense)
				f.Cells = append(f.Cells, model.Cell{Class: uint8(i), Weight: 1})
			}
			words = append(words, f)
		}
	}
	return names, words
}

// classNumber is the number of a VerbNet class without its parts: 37 of
// say-37.7.
func classNumber(class string) string {
	number := class[strings.IndexAny(class, "0123456789"):]
	number, _, _ = strings.Cut(number, "-")
	number, _, _ = strings.Cut(number, ".")
	return number
}

// readColumns reads the lines of a table that have so many columns; a line that
// starts with # is none.
func readColumns(path string, columns int) ([][]string, error) {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, missing(path)
	}
	if err != nil {
		return nil, fmt.Errorf("opening training data: %w", err)
	}
	defer file.Close()
	var lines [][]string
	scanner := bufio.NewScanner(file)
	for scanner.Scan() {
		f := strings.Split(scanner.Text(), "\t")
		if len(f) == columns && !strings.HasPrefix(f[0], "#") {
			lines = append(lines, f)
		}
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("reading %s: %w", path, err)
	}
	return lines, nil
}
