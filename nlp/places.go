package nlp

import (
	"sort"
	"unicode"
	"unicode/utf8"
)

// At is token i. Of a token before the first or behind the last it is one without a word, of
// which every question is answered with no.
func (d *Document) At(i int) *Token {
	if i < 0 || i >= len(d.Tokens) {
		return &Token{Word: &Word{}, Sentence: -1, Head: noHead}
	}
	return &d.Tokens[i]
}

// Written is token i as it is written.
func (d *Document) Written(i int) string { return d.Tokens[i].Of(d.Text) }

// SentenceOf bounds the tokens of the sentence that holds token i: Tokens[first:last].
func (d *Document) SentenceOf(i int) (first, last int) {
	s := &d.Sentences[d.Tokens[i].Sentence]
	return s.First, s.Last
}

// SentenceAt is the index of the last sentence that starts at the offset or before it, the
// first one where none does; -1 of a text without sentences.
func (d *Document) SentenceAt(offset int) int {
	i := sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].Start > offset }) - 1
	return min(max(i, 0), len(d.Sentences)-1)
}

// ParagraphOf is the index of the paragraph that holds token i.
func (d *Document) ParagraphOf(i int) int { return d.Sentences[d.Tokens[i].Sentence].Paragraph }

// ParagraphAt is the index of the last paragraph that starts at the offset or before it; -1
// before the first.
func (d *Document) ParagraphAt(offset int) int {
	return sort.Search(len(d.Paragraphs), func(i int) bool { return d.Paragraphs[i].Start > offset }) - 1
}

// StartsUpper reports whether a word begins with a capital.
func StartsUpper(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// HasCapital reports whether token i is not written in small letters.
func (d *Document) HasCapital(i int) bool { return d.Written(i) != d.Tokens[i].Lower }

// IsNamed reports whether a name of the type holds token i.
func (d *Document) IsNamed(i int, t EntityType) bool {
	e := d.EntityAt(i)
	return e != nil && e.Type == t
}

// EntityAt is the name that holds token i; nil for none.
func (d *Document) EntityAt(i int) *Entity {
	k := sort.Search(len(d.Entities), func(k int) bool { return d.Entities[k].Last > i })
	if k == len(d.Entities) || d.Entities[k].First > i {
		return nil
	}
	return &d.Entities[k]
}
