package model

import "strings"

// WordClass tells the classes of base forms apart.
type WordClass uint8

// The classes of words that Lemmas knows: base forms, and irregular forms.
const (
	Verb WordClass = iota + 1
	Noun
	Adjective
	Irregular // irregular past forms and participles of verbs: swore
)

// Lemmas is a set of base forms, to choose among the forms that an ending may
// have been added to: argu or argue.
type Lemmas struct{ table table }

// OpenLemmas reads the set in place; the bytes must not change afterwards. An
// error means a damaged file.
func OpenLemmas(file []byte) (*Lemmas, error) {
	tab, err := openTable("LEMM", file)
	return &Lemmas{tab}, err
}

// LemmaKey is the key of a base form of a class, in lower case.
func LemmaKey(class WordClass, base string) uint64 { return Key(uint64(class), Hash(base), 0) }

// Known reports a base form of a class, in lower case.
func (l *Lemmas) Known(class WordClass, base string) bool {
	return l.table.find(LemmaKey(class, base)) != nil
}

// morphology is a hash of what a word can be as far as the set knows: a verb's
// base form (allege), a noun's (visit is both), an irregular form (swore), and
// for a word on s the same of its stem (alleges). The tagger falls back on it
// for words that it never saw.
func (l *Lemmas) morphology(lower string) uint64 {
	bits := l.classes(lower) << 4
	if stem, found := strings.CutSuffix(lower, "s"); found && len(stem) > 2 {
		bits |= l.classes(stem) << 8
		if short, found := strings.CutSuffix(stem, "e"); found {
			bits |= l.classes(short) << 12
		}
		if short, found := strings.CutSuffix(stem, "ie"); found {
			bits |= l.classes(short+"y") << 12
		}
	}
	return bits
}

func (l *Lemmas) classes(lower string) uint64 {
	var bits uint64
	for class := Verb; class <= Irregular; class++ {
		if l.Known(class, lower) {
			bits |= 1 << (class - 1)
		}
	}
	return bits
}
