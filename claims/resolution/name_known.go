package resolution

import (
	"maps"
	"slices"

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
		w := f.d.Written(i)
		if !nlp.StartsUpper(w) && lists().CommonTags.Has(f.d.Tokens[i].Tag) && len(w) > 2 {
			return false
		}
		if nlp.StartsUpper(w) {
			upper++
		}
	}
	return upper >= 3
}

// knownNames finds, in the sentences in capitals, the names that the rest of
// the article uses, in order.
func (f nameFinder) knownNames(known []entity) []name {
	var found []name
	forms := indexForms(known)
	for _, s := range f.d.Sentences {
		if !f.capitalised(s) {
			continue
		}
		for i := s.First; i < s.Last; i++ {
			if e, n := f.longestKnown(i, s.Last, forms); n > 0 {
				found = append(found, name{first: i, last: i + n, words: f.words(i, i+n), entity: e})
				i += n - 1
			}
		}
	}
	return found
}

// nameForms finds entities by their whole names, and by the last word of these.
type nameForms struct {
	first   map[string]int // the first entity of a whole name or a last word, folded
	lengths []int          // the lengths of the names in words, the greatest first
}

func indexForms(known []entity) nameForms {
	x := nameForms{first: make(map[string]int)}
	lengths := map[int]bool{}
	for k, e := range known {
		for _, words := range [][]string{e.words, e.words[len(e.words)-1:]} {
			lengths[len(words)] = true
			if _, seen := x.first[fold(words...)]; !seen {
				x.first[fold(words...)] = k
			}
		}
	}
	x.lengths = slices.Sorted(maps.Keys(lengths))
	slices.Reverse(x.lengths)
	return x
}

// longestKnown is the entity whose name starts at token i and the name's length
// in tokens; 0 where none does. A single word must be a person's last one.
func (f nameFinder) longestKnown(i, to int, forms nameForms) (entity, length int) {
	for _, n := range forms.lengths {
		if i+n > to {
			continue
		}
		if k, found := forms.first[fold(f.words(i, i+n)...)]; found {
			return k, n
		}
	}
	return 0, 0
}

func (f nameFinder) words(from, to int) []string {
	var words []string
	for i := from; i < to; i++ {
		words = append(words, f.d.Written(i))
	}
	return words
}
