package nlptrain

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"claims/nlp"
	"claims/nlp/model"
)

// Lemmas makes the file of base forms: the verbs and nouns of WordNet, the
// adjectives on e of the treebank, and the irregular forms of verbs.
func Lemmas(shared string) ([]byte, error) {
	forms, err := wordNetForms(filepath.Join(shared, "lexicon", "wordnet-supersenses.tsv"))
	if err != nil {
		return nil, err
	}
	gold, err := ReadCoNLLU(filepath.Join(shared, "treebank", "ewt-train.conllu.gz"))
	if err != nil {
		return nil, err
	}
	forms[model.Adjective] = adjectivesOnE(gold)
	forms[model.Irregular] = nlp.IrregularVerbForms()
	return writeLemmas(forms), nil
}

// writeLemmas makes the file of the base forms of each class, in lower case.
func writeLemmas(forms map[model.WordClass][]string) []byte {
	var features []model.Feature
	for class, words := range forms {
		for _, w := range words {
			features = append(features, model.Feature{Key: model.LemmaKey(class, w), Cells: []model.Cell{{}}})
		}
	}
	return model.WriteTable("LEMM", nil, features)
}

// wordNetForms reads a table of WordNet: word, part of speech, more.
func wordNetForms(path string) (map[model.WordClass][]string, error) {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, missing(path)
	}
	if err != nil {
		return nil, fmt.Errorf("opening training data: %w", err)
	}
	defer file.Close()
	forms := map[model.WordClass][]string{}
	scanner := bufio.NewScanner(file)
	for scanner.Scan() {
		f := strings.Split(scanner.Text(), "\t")
		switch {
		case len(f) < 2 || strings.ContainsAny(f[0], " _"):
		case f[1] == "verb":
			forms[model.Verb] = append(forms[model.Verb], f[0])
		case f[1] == "noun":
			forms[model.Noun] = append(forms[model.Noun], f[0])
		}
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("reading %s: %w", path, err)
	}
	return forms, nil
}

// adjectivesOnE are the adjectives and adverbs on e of the sentences.
func adjectivesOnE(sentences []Sentence) []string {
	set := map[string]bool{}
	for _, s := range sentences {
		for i, w := range s.Words {
			if (s.Tags[i] == "JJ" || s.Tags[i] == "RB") && strings.HasSuffix(w, "e") {
				set[strings.ToLower(w)] = true
			}
		}
	}
	return sortedKeys(set)
}
