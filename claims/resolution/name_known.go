package resolution

import (
	"strings"

	"claims/claims/wordlist"
	"claims/nlp"
)

// capitalised reports a headline or subheading in capitals or title case, where
// a capital does not tell a name: no verb, noun or adjective starts small.
func (f nameFinder) capitalised(s nlp.Sentence) bool {
	p := f.d.Paragraphs[s.Paragraph]
	if p.Kind != nlp.Heading && (p.Last-p.First > 2 || s.Paragraph > 0 && f.d.Tokens[s.Last-1].Lower == ".") {
		return false
	}
	upper := 0
	for i := s.First; i < s.Last; i++ {
		w := f.word(i)
		if !isUpper(w) && wordlist.Has("VB VBD VBZ VBP VBG VBN NN NNS JJ", f.d.Tokens[i].Tag) && len(w) > 2 {
			return false
		}
		if isUpper(w) {
			upper++
		}
	}
	return upper >= 3
}

// knownNames finds, in the sentences in capitals, the names that the rest of
// the article uses, in order.
func (f nameFinder) knownNames(known []entity) []name {
	var found []name
	for _, s := range f.d.Sentences {
		if !f.capitalised(s) {
			continue
		}
		for i := s.First; i < s.Last; i++ {
			if e, n := f.longestKnown(i, s.Last, known); n > 0 {
				found = append(found, name{first: i, last: i + n, words: f.words(i, i+n), entity: e})
				i += n - 1
			}
		}
	}
	return found
}

// longestKnown is the entity whose name starts at token i and the name's length
// in tokens; 0 where none does. A single word must be a person's last one.
func (f nameFinder) longestKnown(i, to int, known []entity) (best, length int) {
	for k, e := range known {
		for _, words := range [][]string{e.words, e.words[len(e.words)-1:]} {
			if n := len(words); n > length && i+n <= to && f.reads(i, words) {
				best, length = k, n
			}
		}
	}
	return best, length
}

// reads reports whether the words stand from token i on, in capitals or not.
func (f nameFinder) reads(i int, words []string) bool {
	for k, w := range words {
		if !strings.EqualFold(f.word(i+k), w) {
			return false
		}
	}
	return true
}

func (f nameFinder) words(from, to int) []string {
	var words []string
	for i := from; i < to; i++ {
		words = append(words, f.word(i))
	}
	return words
}
