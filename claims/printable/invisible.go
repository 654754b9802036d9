package printable

import "unicode"

// unseen reports characters that show nothing, wherever they stand: of Unicode's category
// Cf, such as zero-width spaces, soft hyphens and tags, and what else is to be ignored by
// default, such as fillers. Not those that change what stands beside them, nor the signs
// that some scripts write over numbers.
func unseen(r rune) bool {
	return r >= 0x7f && !joins(r) && !varies(r) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r) &&
		unicode.In(r, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point)
}

// joins reports the joiner and the non-joiner: of emoji, and of scripts such as Persian.
func joins(r rune) bool { return r == '\u200c' || r == '\u200d' }

// varies reports what chooses the shape of the character before it.
func varies(r rune) bool { return unicode.Is(unicode.Variation_Selector, r) }

// idle reports characters that show nothing between these two in a name (0 for none):
// also joiners and what chooses a shape, where there is nothing to join or to choose.
func idle(before, r, after rune) bool {
	switch {
	case joins(r):
		return !(joinable(before) || varies(before)) || !joinable(after)
	case varies(r):
		return !unicode.In(before, unicode.S, unicode.Han, unicode.Mongolian, unicode.Myanmar)
	}
	return unseen(r)
}

// joinable reports characters that a joiner may change: emoji, and letters of the scripts
// that have joiners.
func joinable(r rune) bool {
	return r >= 0x80 && !joins(r) && !varies(r) && !unseen(r) && !unicode.IsControl(r) && !unicode.IsSpace(r) &&
		!unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.P)
}
