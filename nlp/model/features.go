package model

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The templates of features. The first fourteen are those of prose/v2 (and of
// the TextBlob tagger it is a port of), so that its weights can be read in.
const (
	tBias = iota + 1
	tSuffix3
	tPrefix1
	tTag1
	tTag2
	tTags
	tNorm
	tTag1Norm
	tNormL1
	tSuffixL1
	tNormL2
	tNormR1
	tSuffixR1
	tNormR2
	tWord
	tSuffix2
	tSuffix4
	tPrefix2
	tPrefix3
	tShape
	tShapes
	tNormL1Norm
	tNormNormR1
	tNormL1NormR1
	tTag1NormR1
	tTag1Suffix3
	tTagsNorm
	tTag1Shape
	tHintR1
	tTag1HintR1
	tTag1HintHintR1
	tHintHintR1
	tTagsHint
	tHintsR12
	tMorphology
	tTag1Morphology
	tTagsMorphology
	tLexicon // the key of a word's entry in the tag dictionary; no feature
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
	exact, norm, lexicon      uint64
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

// hashString is FNV-1a, 64 bits.
func hashString(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// join makes one key of a template and up to two hashes. The multiplications
// are those of splitmix64's finalizer; the upper bits are well mixed.
func join(template, a, b uint64) uint64 {
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

// fill makes the hashes of one word, all but those of the tag dictionary.
func (f *word) fill(w string) {
	norm := normalize(w)
	*f = word{
		exact: hashString(w), norm: hashString(norm),
		suffix2: hashString(suffix(w, 2)),
		suffix3: hashString(suffix(w, 3)), suffix4: hashString(suffix(w, 4)),
		normSuffix: hashString(suffix(norm, 3)),
		prefix1:    hashString(prefix(w, 1)), prefix2: hashString(prefix(w, 2)), prefix3: hashString(prefix(w, 3)),
		shape: shape(w),
	}
	f.lexicon = join(tLexicon, f.exact, 0)
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
	return word{exact: hashString(" " + name), norm: hashString(name), normSuffix: hashString(suffix(name, 3)), shape: hashString(name), hint: hashString(name)}
}

// The features of a word come in five groups, so that sums of weights that
// come again and again are made once: those of the word itself, of the word as
// the left and as the right neighbour of another, of the two tags before, and
// of pairs.

func ownKeys(keys []uint64, w *word) []uint64 {
	return append(keys,
		join(tBias, 0, 0),
		join(tSuffix3, w.suffix3, 0),
		join(tPrefix1, w.prefix1, 0),
		join(tNorm, w.norm, 0),
		join(tWord, w.exact, 0),
		join(tSuffix2, w.suffix2, 0),
		join(tSuffix4, w.suffix4, 0),
		join(tPrefix2, w.prefix2, 0),
		join(tPrefix3, w.prefix3, 0),
		join(tShape, w.shape, 0),
		join(tMorphology, w.morphology, w.suffix2),
	)
}

func leftKeys(keys []uint64, w *word) []uint64 {
	return append(keys, join(tNormL1, w.norm, 0), join(tSuffixL1, w.normSuffix, 0))
}

func rightKeys(keys []uint64, w *word) []uint64 {
	return append(keys, join(tNormR1, w.norm, 0), join(tSuffixR1, w.normSuffix, 0), join(tHintR1, w.hint, 0))
}

func tagKeys(keys []uint64, tag1, tag2 uint64) []uint64 {
	return append(keys, join(tTag1, tag1, 0), join(tTag2, tag2, 0), join(tTags, tag1, tag2))
}

// pairKeys are the features of the i-th word that take in two or more things.
// words holds two edge words before and behind the sentence; tag1 and tag2 are
// the hashes of the two tags before.
func pairKeys(keys []uint64, words []word, i int, tag1, tag2 uint64) []uint64 {
	w, l1, l2, r1, r2 := &words[i], &words[i-1], &words[i-2], &words[i+1], &words[i+2]
	tags := join(tTags, tag1, tag2)
	return append(keys,
		join(tTag1Norm, tag1, w.norm),
		join(tNormL2, l2.norm, 0),
		join(tNormR2, r2.norm, 0),
		join(tShapes, l1.shape^w.shape<<1, r1.shape),
		join(tNormL1Norm, l1.norm, w.norm),
		join(tNormNormR1, w.norm, r1.norm),
		join(tNormL1NormR1, l1.norm, r1.norm),
		join(tTag1NormR1, tag1, r1.norm),
		join(tTag1Suffix3, tag1, w.suffix3),
		join(tTagsNorm, tags, w.norm),
		join(tTag1Shape, tag1, w.shape),
		join(tTag1HintR1, tag1, r1.hint),
		join(tTag1HintHintR1, tag1, w.hint^r1.hint<<1),
		join(tHintHintR1, w.hint, r1.hint),
		join(tTagsHint, tags, w.hint),
		join(tHintsR12, r1.hint, r2.hint),
		join(tTag1Morphology, tag1, w.morphology),
		join(tTagsMorphology, tags, w.morphology),
	)
}

// features are the keys of all of the i-th word's features.
func features(keys []uint64, words []word, i int, tag1, tag2 uint64) []uint64 {
	keys = ownKeys(keys, &words[i])
	keys = leftKeys(keys, &words[i-1])
	keys = rightKeys(keys, &words[i+1])
	keys = tagKeys(keys, tag1, tag2)
	return pairKeys(keys, words, i, tag1, tag2)
}

// ProseKey is the key of a feature that prose/v2 names in words, such as
// “i-1 tag+i word DT cat”; found is false for a name that is none of its.
func ProseKey(name string) (key uint64, found bool) {
	if name == "bias" {
		return join(tBias, 0, 0), true
	}
	for _, p := range proseTemplates() {
		rest, ok := strings.CutPrefix(name, p.name+" ")
		if !ok {
			continue
		}
		if !p.pair {
			return join(p.template, hashString(rest), 0), true
		}
		a, b, ok := strings.Cut(rest, " ")
		return join(p.template, hashString(a), hashString(b)), ok
	}
	return 0, false
}

type proseTemplate struct {
	name     string
	template uint64
	pair     bool
}

func proseTemplates() []proseTemplate {
	return []proseTemplate{
		{"i suffix", tSuffix3, false}, {"i pref1", tPrefix1, false},
		{"i-1 tag+i word", tTag1Norm, true}, {"i tag+i-2 tag", tTags, true},
		{"i-1 tag", tTag1, false}, {"i-2 tag", tTag2, false},
		{"i-1 word", tNormL1, false}, {"i-1 suffix", tSuffixL1, false}, {"i-2 word", tNormL2, false},
		{"i+1 word", tNormR1, false}, {"i+1 suffix", tSuffixR1, false}, {"i+2 word", tNormR2, false},
		{"i word", tNorm, false},
	}
}
