package nlptrain

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"claims/nlp/model"
)

// leastLinks is how often a lower-case word must stand within names to count
// as a link between the words of names.
const leastLinks = 3

// knowledge collects facts about words and phrases in lower case.
type knowledge map[string]model.Knowledge

// EntityKnowledge reads the word lists: given names, and WordNet's nouns for
// persons, groups and places.
func EntityKnowledge(shared string) (map[string]model.Knowledge, error) {
	k := knowledge{}
	for _, t := range titles() {
		k[t] |= model.Title
	}
	names := filepath.Join(shared, "lexicon", "names")
	if err := k.readNames(filepath.Join(names, "female.txt"), model.FemaleName); err != nil {
		return nil, err
	}
	if err := k.readNames(filepath.Join(names, "male.txt"), model.MaleName); err != nil {
		return nil, err
	}
	return k, k.readSenses(filepath.Join(shared, "lexicon", "wordnet-supersenses.tsv"))
}

func (k knowledge) readNames(path string, fact model.Knowledge) error {
	return readTextLines(path, func(line string) {
		if name := strings.TrimSpace(line); name != "" && name[0] != '#' {
			k[strings.ToLower(name)] |= fact
		}
	})
}

func (k knowledge) readSenses(path string) error {
	senses := map[string]model.Knowledge{"person": model.PersonSense, "group": model.GroupSense, "location": model.PlaceSense}
	return readTextLines(path, func(line string) {
		f := strings.Split(line, "\t")
		if len(f) < 3 || f[1] != "noun" {
			return
		}
		for _, sense := range strings.Fields(f[2]) {
			if fact := senses[sense]; fact != 0 {
				k[strings.ToLower(f[0])] |= fact
			}
		}
	})
}

// learnLinks adds the lower-case words and the marks that stand within names.
func (k knowledge) learnLinks(documents []NamedDocument) {
	counts := map[string]int{}
	for _, d := range documents {
		for _, s := range d.Sentences {
			for _, n := range s.Names {
				for _, w := range s.Words[n.First:n.Last] {
					if w == strings.ToLower(w) && strings.Trim(w, "0123456789") != "" {
						counts[w]++
					}
				}
			}
		}
	}
	for w, n := range counts {
		if n >= leastLinks && len(w) <= 4 {
			k[w] |= model.Linker
		}
	}
}

// leastCommon is how often a word must occur in lower case to be common.
const leastCommon = 4

// learnCommon adds the words that are written in lower case at least four
// times of five.
func (k knowledge) learnCommon(documents []NamedDocument) {
	small, all := map[string]int{}, map[string]int{}
	for _, d := range documents {
		for _, s := range d.Sentences {
			for _, w := range s.Words {
				lower := strings.ToLower(w)
				all[lower]++
				if w == lower {
					small[lower]++
				}
			}
		}
	}
	for w, n := range small {
		if n >= leastCommon && n*5 >= all[w]*4 && w != strings.ToUpper(w) {
			k[w] |= model.Common
		}
	}
}

func (k knowledge) features() []model.Feature {
	var out []model.Feature
	for _, phrase := range sortedKeys(k) {
		if strings.TrimSpace(phrase) != "" {
			out = append(out, model.Feature{Key: model.KnowledgeKey(phrase), Cells: []model.Cell{{Class: uint8(k[phrase])}}})
		}
	}
	return out
}

func readTextLines(path string, read func(line string)) error {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return missing(path)
	}
	if err != nil {
		return fmt.Errorf("opening training data: %w", err)
	}
	defer file.Close()
	scanner := bufio.NewScanner(file)
	scanner.Buffer(nil, 64<<20)
	for scanner.Scan() {
		read(scanner.Text())
	}
	if err := scanner.Err(); err != nil {
		return fmt.Errorf("reading %s: %w", path, err)
	}
	return nil
}
