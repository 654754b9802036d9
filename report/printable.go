package report

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// printable is the text on one line, safe for a terminal: white space made
// single spaces and trimmed, control characters shown as pictures (␛), so that
// an article cannot colour the screen or move the cursor.
func printable(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		if unicode.IsSpace(r) {
			space = b.Len() > 0
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(visible(r))
	}
	return b.String()
}

// visible is the character itself, or a picture of a control character.
func visible(r rune) rune {
	switch {
	case r < 0x20:
		return '\u2400' + r
	case r == 0x7f:
		return '\u2421'
	case r < 0xa0 && unicode.IsControl(r), r == utf8.RuneError, steersDirection(r):
		return '\uFFFD'
	case r == '\u2028' || r == '\u2029':
		return ' '
	}
	return r
}

// steersDirection reports the characters that override or embed the direction
// of writing, with which a text can show itself in another order.
func steersDirection(r rune) bool {
	return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}
