package nlptrain

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"claims/cmd/claims-train/folds"
)

// ReadNamedSilver reads the names of the automatic layer of a news corpus
// (CoreNLP's). MISC is other; dates and numbers are no names, and neither is
// a MISC without a word tagged as a proper noun (Swiss, Republican). A person's
// title is cut off. Articles that are set aside are left out.
func ReadNamedSilver(path string) ([]NamedDocument, error) {
	scanner, close, err := openLines(path)
	if err != nil {
		return nil, err
	}
	defer close()
	var out []NamedDocument
	training := folds.Training(-1)
	for line := 1; scanner.Scan(); line++ {
		var article struct {
			ID        string
			Sentences [][]namedWord
		}
		if err := json.Unmarshal(scanner.Bytes(), &article); err != nil {
			return nil, fmt.Errorf("reading silver names, %s line %d: %w", path, line, err)
		}
		if !training(article.ID) {
			continue
		}
		doc := NamedDocument{ID: article.ID}
		for _, words := range article.Sentences {
			if len(words) > 0 {
				doc.Sentences = append(doc.Sentences, namedSentence(words))
			}
		}
		out = append(out, doc)
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("reading silver names, %s: %w", path, err)
	}
	return out, nil
}

// namedWord is a word of the automatic layer with its type of name.
type namedWord struct {
	silverWord
	entity string
}

func (w *namedWord) UnmarshalJSON(data []byte) error {
	if err := w.silverWord.UnmarshalJSON(data); err != nil {
		return err
	}
	fields := [6]any{new(any), new(any), new(any), new(any), new(any), &w.entity}
	return json.Unmarshal(data, &fields)
}

func namedSentence(words []namedWord) NamedSentence {
	plain := make([]silverWord, len(words))
	s := NamedSentence{}
	for i, w := range words {
		plain[i] = w.silverWord
		s.Starts, s.Ends = append(s.Starts, w.start), append(s.Ends, w.end)
	}
	s.Sentence = silverSentence(plain)
	for first := 0; first < len(words); {
		last := first + 1
		for last < len(words) && words[last].entity == words[first].entity {
			last++
		}
		kind := silverKind(words[first:last])
		for kind == person && first < last && isTitle(words[first].form) {
			first++
		}
		if kind > 0 && first < last {
			s.Names = append(s.Names, NamedSpan{first, last, kind})
		}
		first = last
	}
	return s
}

func silverKind(words []namedWord) int {
	switch words[0].entity {
	case "PERSON":
		return person
	case "ORGANIZATION":
		return organization
	case "LOCATION":
		return place
	case "MISC":
		for _, w := range words {
			if proper(w.tag) {
				return other
			}
		}
	}
	return 0
}

// usage counts the types that a proper noun has where it stands alone (number
// 0: it is no name), and how often it ends a longer name, by type.
type usage struct{ alone, ends [other + 1]int }

// Repair corrects what CoreNLP says by what it says elsewhere of the same
// word: it looks at each sentence alone, so that a politician named by the last
// name only is often none, and now and then an organization. A proper noun
// that stands alone is of the type that it has at the end of longer names of
// persons in the same document, or else of the type that it nearly always has
// in the corpus.
func Repair(documents []NamedDocument) {
	corpus := map[string]*usage{}
	for i := range documents {
		countUsage(corpus, &documents[i])
	}
	for i := range documents {
		local := map[string]*usage{}
		countUsage(local, &documents[i])
		for k := range documents[i].Sentences {
			documents[i].Sentences[k].repair(local, corpus)
		}
	}
}

func countUsage(counts map[string]*usage, d *NamedDocument) {
	at := func(word string) *usage {
		if counts[word] == nil {
			counts[word] = &usage{}
		}
		return counts[word]
	}
	for _, s := range d.Sentences {
		kinds, wide := s.kinds()
		for i, word := range s.Words {
			if s.alone(i) && !wide[i] {
				at(word).alone[kinds[i]]++
			}
		}
		for _, n := range s.Names {
			if n.Last > n.First+1 {
				at(s.Words[n.Last-1]).ends[n.Kind]++
			}
		}
	}
}

// kinds are the words' types of names, and whether the name has more words.
func (s *NamedSentence) kinds() (kinds []int, wide []bool) {
	kinds, wide = make([]int, len(s.Words)), make([]bool, len(s.Words))
	for _, n := range s.Names {
		for i := n.First; i < n.Last; i++ {
			kinds[i], wide[i] = n.Kind, n.Last > n.First+1
		}
	}
	return kinds, wide
}

// alone reports a proper noun with no other beside it but a title.
func (s *NamedSentence) alone(i int) bool {
	return s.Tags[i] == "NNP" && !s.capitalized(i+1) && (!s.capitalized(i-1) || isTitle(s.Words[i-1]))
}

// repair corrects the single names of a sentence.
func (s *NamedSentence) repair(local, corpus map[string]*usage) {
	kinds, wide := s.kinds()
	var added []NamedSpan
	for i, word := range s.Words {
		if wide[i] || !s.alone(i) {
			continue
		}
		if kind := usual(local[word], corpus[word]); kind > 0 && kind != kinds[i] {
			added = append(added, NamedSpan{i, i + 1, kind})
			kinds[i] = -1
		}
	}
	if len(added) == 0 {
		return
	}
	kept := added
	for _, n := range s.Names {
		if kinds[n.First] != -1 {
			kept = append(kept, n)
		}
	}
	slices.SortFunc(kept, func(a, b NamedSpan) int { return cmp.Compare(a.First, b.First) })
	s.Names = kept
}

// capitalized reports a proper noun with a capital letter.
func (s *NamedSentence) capitalized(i int) bool {
	return i >= 0 && i < len(s.Words) && proper(s.Tags[i]) && s.Words[i] != strings.ToLower(s.Words[i])
}

// usual is the type of a word that stands alone; 0 where nothing is certain.
func usual(local, corpus *usage) int {
	if local != nil && local.ends[person] > 0 && local.ends[person] >= local.ends[organization]+local.ends[place] {
		return person
	}
	if corpus == nil {
		return 0
	}
	total, best := 0, person
	for kind := person; kind <= other; kind++ {
		total += corpus.alone[kind]
		if corpus.alone[kind] > corpus.alone[best] {
			best = kind
		}
	}
	if total >= 5 && total >= corpus.alone[0] && corpus.alone[best]*10 >= total*8 {
		return best
	}
	return 0
}
