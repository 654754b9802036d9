package model

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Fixed is the weight that marks a tag dictionary's entry as certain; any
// other entry is a hint, a feature of the words around it.
const Fixed = 127

// maxTags bounds the number of tags: the size of a score board.
const maxTags = 64

// Tagger tells parts of speech: a greedy averaged perceptron (Collins 2002, as
// in Honnibal's 2013 tagger that prose/v2 ports) over hashed features. It is
// immutable and safe for concurrent use.
type Tagger struct {
	tags   []string
	hashes []uint64
	table  table
	forms  *Lemmas
	left   [2]word
	right  [2]word
	// according is the norm of that word.
	according uint64
}

// OpenTagger reads a tagger's file in place; the bytes must not change
// afterwards. Forms are the base forms that it was trained with. An error means
// a damaged file.
func OpenTagger(file []byte, forms *Lemmas) (*Tagger, error) {
	tags, tab, err := openNamedTable("TAGR", file)
	if err != nil {
		return nil, err
	}
	if len(tags) == 0 || len(tags) > maxTags {
		return nil, refuse("TAGR", "%d tags, at most %d can be; reinstall claims", len(tags), maxTags)
	}
	t := &Tagger{tags: tags, table: tab, forms: forms,
		left: [2]word{edge(start1), edge(start2)}, right: [2]word{edge(end1), edge(end2)}, according: Hash("according")}
	for _, tag := range tags {
		t.hashes = append(t.hashes, Hash(tag))
	}
	return t, nil
}

// LexiconKey is the key of a word's entry in the tag dictionary: its number is none of a feature.
func LexiconKey(w string) uint64 { return Key(38, Hash(w), 0) }

// classOf is the class of a tag; the other one where the tagger has none.
func (t *Tagger) classOf(tag string, other uint8) uint8 {
	if class, found := slices.BinarySearch(t.tags, tag); found {
		return uint8(class)
	}
	return other
}

// word is a word with what the tag dictionary and the base forms tell of it.
func (t *Tagger) word(text string) word {
	w := wordOf(text)
	w.morphology = t.forms.morphology(strings.ToLower(text))
	w.saying = lists().SayingVerbs.Has(text)
	w.hint = Key(w.shape, w.morphology, 0)
	if cells := t.table.find(LexiconKey(text)); cells != nil && int(cells[0]) < len(t.tags) {
		w.tag, w.fixed, w.hint = cells[0], cells[1] == Fixed, t.hashes[cells[0]]
		return w
	}
	r, _ := utf8.DecodeRuneInString(text)
	w.strange = w.morphology == 0 && unicode.IsUpper(r) && !strings.HasSuffix(text, "ly")
	return w
}
