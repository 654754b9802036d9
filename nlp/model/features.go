package model

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Edges of a sentence, as prose/v2 names them.
const (
	start1 = "-START-"
	start2 = "-START2-"
	end1   = "-END-"
	end2   = "-END2-"
)

// word is what the features need of one word, as hashes.
type word struct {
	exact, norm               uint64
	suffix2, suffix3          uint64
	suffix4, normSuffix       uint64
	prefix1, prefix2, prefix3 uint64
	shape                     uint64
	morphology                uint64 // what the set of base forms tells
	hint                      uint64 // the usual tag's hash, or that of shape and morphology where the word is unknown
	fixed                     bool   // the tag dictionary knows one tag only
	strange                   bool   // a capitalized word that nothing is known of
	saying                    bool   // a verb of speech and nothing else
	tag                       uint8  // that tag
	profile                   int32  // the place among the profiles of a session
}

// Hash is the 64-bit hash of a string that feature keys are made of (FNV-1a).
func Hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// Key is the key of a feature: a template's number and up to two values, most of them
// hashes. The multiplications are those of splitmix64's finalizer; the upper bits are well mixed.
func Key(template, a, b uint64) uint64 {
	h := template*0x9e3779b97f4a7c15 ^ a
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h ^= b*0x9e3779b97f4a7c15 + h>>27
	h = (h ^ h>>31) * 0x94d049bb133111eb
	return h ^ h>>29
}

// normalize is prose's: hyphenated words, years and numbers share one form
// each, all others are put in lower case.
func normalize(w string) string {
	switch {
	case strings.Contains(w, "-") && w[0] != '-':
		return "!HYPHEN"
	case w != "" && w[0] >= '0' && w[0] <= '9':
		if len(w) == 4 && strings.Trim(w, "0123456789") == "" {
			return "!YEAR"
		}
		return "!DIGITS"
	}
	return strings.ToLower(w)
}

func suffix(w string, n int) string { return w[max(0, len(w)-n):] }

func prefix(w string, n int) string { return w[:min(n, len(w))] }

// wordOf makes the hashes of a word, all but those that the tagger knows of it.
func wordOf(text string) word {
	norm := normalize(text)
	return word{
		exact: Hash(text), norm: Hash(norm), normSuffix: Hash(suffix(norm, 3)), shape: shape(text),
		suffix2: Hash(suffix(text, 2)), suffix3: Hash(suffix(text, 3)), suffix4: Hash(suffix(text, 4)),
		prefix1: Hash(prefix(text, 1)), prefix2: Hash(prefix(text, 2)), prefix3: Hash(prefix(text, 3)),
	}
}

// shape is a hash of a word's letter classes with runs made one: Kim is Xx,
// US-brokered is X-x, 4:57 is d:d.
func shape(w string) uint64 {
	h, last := uint64(14695981039346656037), byte(0)
	for _, r := range w {
		class := runeClass(r)
		if class != last {
			h = (h ^ uint64(class)) * 1099511628211
		}
		last = class
	}
	return h
}

func runeClass(r rune) byte {
	switch {
	case r >= 'a' && r <= 'z':
		return 'x'
	case r >= 'A' && r <= 'Z':
		return 'X'
	case r >= '0' && r <= '9':
		return 'd'
	case r < utf8.RuneSelf:
		return byte(r)
	case unicode.IsUpper(r):
		return 'X'
	case unicode.IsLetter(r):
		return 'x'
	}
	return 0x80
}

// edge is one of the words before and behind every sentence; its exact form is
// one that no word of a text has.
func edge(name string) word {
	return word{exact: Hash(" " + name), norm: Hash(name), normSuffix: Hash(suffix(name, 3)), shape: Hash(name), hint: Hash(name)}
}

// The roles of a word: that which is tagged, and the neighbours on its two sides.
const (
	asSelf = iota
	asLeft
	asRight
	taggerRoles
)

// keys are the features that a word brings in a role. A feature has a number, which goes into its
// key; the first fourteen are those of prose/v2 (and of the TextBlob tagger it is a port of), so that
// its weights can be read in. With those of the two tags before and
// those of pairs they are kept apart, so that sums of weights that come again and again are made once.
func (w *word) keys(keys []uint64, role int) []uint64 {
	switch role {
	case asLeft:
		return append(keys, Key(9, w.norm, 0), Key(10, w.normSuffix, 0))
	case asRight:
		return append(keys, Key(12, w.norm, 0), Key(13, w.normSuffix, 0), Key(29, w.hint, 0))
	}
	return append(keys,
		Key(1, 0, 0), Key(2, w.suffix3, 0), Key(3, w.prefix1, 0), Key(7, w.norm, 0), Key(15, w.exact, 0), Key(16, w.suffix2, 0),
		Key(17, w.suffix4, 0), Key(18, w.prefix2, 0), Key(19, w.prefix3, 0), Key(20, w.shape, 0), Key(35, w.morphology, w.suffix2),
	)
}

func tagKeys(keys []uint64, tag1, tag2 uint64) []uint64 {
	return append(keys, Key(4, tag1, 0), Key(5, tag2, 0), Key(6, tag1, tag2))
}

// pairKeys are the features of the i-th word that take in two or more things.
// words holds two edge words before and behind the sentence; tag1 and tag2 are
// the hashes of the two tags before.
func pairKeys(keys []uint64, words []word, i int, tag1, tag2 uint64) []uint64 {
	w, l1, l2, r1, r2 := &words[i], &words[i-1], &words[i-2], &words[i+1], &words[i+2]
	tags := Key(6, tag1, tag2)
	return append(keys,
		Key(8, tag1, w.norm), Key(11, l2.norm, 0), Key(14, r2.norm, 0), Key(21, l1.shape^w.shape<<1, r1.shape),
		Key(22, l1.norm, w.norm), Key(23, w.norm, r1.norm), Key(24, l1.norm, r1.norm), Key(25, tag1, r1.norm),
		Key(26, tag1, w.suffix3), Key(27, tags, w.norm), Key(28, tag1, w.shape), Key(30, tag1, r1.hint),
		Key(31, tag1, w.hint^r1.hint<<1), Key(32, w.hint, r1.hint), Key(33, tags, w.hint), Key(34, r1.hint, r2.hint),
		Key(36, tag1, w.morphology), Key(37, tags, w.morphology),
	)
}
