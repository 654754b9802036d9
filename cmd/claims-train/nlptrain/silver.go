package nlptrain

import (
	"encoding/json"
	"fmt"
	"strings"

	"claims/cmd/claims-train/folds"
)

// ReadSilver reads the automatic layer of a news corpus (a gzipped JSON line
// an article; a word is [form, start, end, lemma, tag, …, head, relation]),
// every n-th sentence. Tags are brought in line with the treebank's: “to” as a
// preposition is IN. Articles that are set aside are left out.
func ReadSilver(path string, every int) ([]Sentence, error) {
	scanner, close, err := openLines(path)
	if err != nil {
		return nil, err
	}
	defer close()
	var out []Sentence
	count, training := 0, folds.Training(-1)
	for line := 1; scanner.Scan(); line++ {
		var article struct {
			ID        string
			Sentences [][]silverWord
		}
		if err := json.Unmarshal(scanner.Bytes(), &article); err != nil {
			return nil, fmt.Errorf("reading silver tags, %s line %d: %w", path, line, err)
		}
		if !training(article.ID) {
			continue
		}
		for _, words := range article.Sentences {
			if count++; count%every == 0 && len(words) > 0 {
				out = append(out, silverSentence(words))
			}
		}
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("reading silver tags, %s: %w", path, err)
	}
	return out, nil
}

// silverWord is one word of the automatic layer.
type silverWord struct {
	form, lemma, tag, relation string
	entity                     string
	start, end, head           int
}

func (w *silverWord) UnmarshalJSON(data []byte) error {
	fields := [8]any{&w.form, &w.start, &w.end, &w.lemma, &w.tag, &w.entity, &w.head, &w.relation}
	return json.Unmarshal(data, &fields)
}

func silverSentence(words []silverWord) Sentence {
	var s Sentence
	for i, w := range words {
		s.Words = append(s.Words, silverForm(w.form))
		s.Tags = append(s.Tags, silverTag(w))
		s.Lemmas = append(s.Lemmas, w.lemma)
		s.SpaceAfter = append(s.SpaceAfter, i+1 < len(words) && words[i+1].start > w.end)
	}
	s.Heads, s.Relations = silverTree(words)
	return s
}

// silverForm undoes CoreNLP's names for brackets.
func silverForm(form string) string {
	switch form {
	case "-LRB-":
		return "("
	case "-RRB-":
		return ")"
	case "-LSB-":
		return "["
	case "-RSB-":
		return "]"
	}
	return form
}

func silverTag(w silverWord) string {
	switch {
	case w.tag == "TO" && w.relation == "case":
		return "IN"
	case w.tag == "CC" && (strings.EqualFold(w.form, "vs.") || strings.EqualFold(w.form, "v.")):
		return "IN"
	}
	return w.tag
}
