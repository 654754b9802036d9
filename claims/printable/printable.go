// Package printable makes text of strangers fit to be shown: names of files, words of
// articles and settings, what libraries say. Whatever goes to a terminal, a log or a
// spreadsheet passes through here, so that no text can colour the screen, move the
// cursor, start a line of its own or show itself in another order.
package printable

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line is the text on one line: white space made single spaces and trimmed, control
// characters shown as pictures (␛).
func Line(s string) string {
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
		b.WriteRune(Rune(r))
	}
	return b.String()
}

// Name is the name of a file or article on one line, with as many characters as before:
// also what shows nothing is replaced, so that no two names look the same by it.
func Name(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	var before rune
	for i, r := range s {
		after := next(s[i:])
		if idle(before, r, after) {
			b.WriteRune(utf8.RuneError)
		} else {
			b.WriteRune(Rune(r))
		}
		before = r
	}
	return b.String()
}

// next is the second character; 0 for none.
func next(s string) rune {
	_, size := utf8.DecodeRuneInString(s)
	if size == len(s) {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s[size:])
	return r
}

// Text is the text with as many characters as before; its lines and tabs stay.
func Text(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '\n', '\r', '\t':
			return r
		case '\v', '\f', '\u0085':
			return ' '
		}
		return Rune(r)
	}, s)
}

// Rune is the character itself, or a picture of one that cannot be shown.
func Rune(r rune) rune {
	switch {
	case r >= 0x20 && r < 0x7f:
		return r
	case r < 0x20:
		return '\u2400' + r
	case r == 0x7f:
		return '\u2421'
	case r == '\u2028' || r == '\u2029':
		return ' '
	case hidden(r), r == utf8.RuneError:
		return '\uFFFD'
	}
	return r
}

// hidden reports control characters and those that steer the direction of writing.
func hidden(r rune) bool {
	return r >= 0x7f && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r))
}

// Message is the text as a message for a person has it: on one line, what cannot be
// shown, or shows nothing, as an escape of Go's (\n, \x1b, \u202e), so that a file's name
// can be told.
func Message(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return unshown(r) || joins(r) || varies(r) }) {
		return s
	}
	var b strings.Builder
	var before rune
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		if unshown(r) || idle(before, r, next(s)) {
			b.WriteString(escape(s[:size], r))
		} else {
			b.WriteString(s[:size])
		}
		s, before = s[size:], r
	}
	return b.String()
}

// escape is the character, or the byte that is none, as Go writes it.
func escape(s string, r rune) string {
	quoted := strconv.QuoteToASCII(s)
	if r == utf8.RuneError {
		quoted = strconv.Quote(s)
	}
	return quoted[1 : len(quoted)-1]
}

// unshown reports the characters that a message escapes.
func unshown(r rune) bool {
	return r < 0x20 || r == utf8.RuneError || r == '\u2028' || r == '\u2029' || hidden(r) || unseen(r)
}

// most is how many characters of somebody's text an error quotes.
const most = 40

// Quote is the text in quotation marks, for an error: escaped as Go does, and cut
// where it is long.
func Quote(s string) string { return Message(strconv.Quote(Short(s))) }

// Foreign is what a library says of a file, on one line. What it quotes, and any long
// word, is the file's, and is cut where it is long.
func Foreign(err error) string {
	said := strings.Join(strings.Fields(err.Error()), " ")
	for _, mark := range []string{`"`, "'", "`"} {
		first, last := strings.Index(said, mark), strings.LastIndex(said, mark)
		if first < last {
			said = said[:first+1] + Short(said[first+1:last]) + said[last:]
		}
	}
	words := strings.Fields(said)
	for i, word := range words {
		words[i] = Short(Message(word))
	}
	return strings.Join(words, " ")
}

// Short is the text, or its first characters and an ellipsis.
func Short(s string) string {
	count := 0
	for i := range s {
		if count == most {
			return s[:i] + "…"
		}
		count++
	}
	return s
}
