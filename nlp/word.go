package nlp

import (
	"slices"
	"strings"
)

// IsNoun reports a noun, common or proper.
func (w *Word) IsNoun() bool { return strings.HasPrefix(w.Tag, "NN") }

// IsProper reports a proper noun.
func (w *Word) IsProper() bool { return strings.HasPrefix(w.Tag, "NNP") }

// IsVerb reports a verb in any form, modals aside.
func (w *Word) IsVerb() bool { return strings.HasPrefix(w.Tag, "VB") }

// IsFinite reports a verb that can head a clause: a past or present form, or a modal.
func (w *Word) IsFinite() bool { return w.Tagged("VBD", "VBZ", "VBP", "MD") }

// IsAdjective reports an adjective in any degree.
func (w *Word) IsAdjective() bool { return strings.HasPrefix(w.Tag, "JJ") }

// IsStop reports punctuation that ends a clause.
func (w *Word) IsStop() bool { return w.Is(".", "?", "!", ";", "…", "...") }

// IsDash reports a dash of any length.
func (w *Word) IsDash() bool { return w.Is("—", "–", "--", "-", "―") }

// Is reports whether the word, in lower case, is one of these.
func (w *Word) Is(words ...string) bool { return slices.Contains(words, w.Lower) }

// Tagged reports whether the word's tag is one of these.
func (w *Word) Tagged(tags ...string) bool { return slices.Contains(tags, w.Tag) }

// IsPunctuation reports a mark by its tag.
func (w *Word) IsPunctuation() bool {
	switch w.Tag {
	case ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "(", ")", "HYPH", "NFP", "SYM":
		return true
	}
	return false
}
