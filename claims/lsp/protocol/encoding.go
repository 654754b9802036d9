package protocol

import (
	"slices"
	"unicode/utf16"
	"unicode/utf8"
)

// Encoding says what the characters of a position are.
type Encoding string

// The encodings, by the names of the protocol. UTF16 is what every client knows.
const (
	UTF8  Encoding = "utf-8"
	UTF16 Encoding = "utf-16"
	UTF32 Encoding = "utf-32"
)

// ChooseEncoding is the first of the encodings, which a client names in the order it likes
// them, that is known here; UTF16 where there is none.
func ChooseEncoding(offered []Encoding) Encoding {
	for _, e := range offered {
		if slices.Contains([]Encoding{UTF8, UTF16, UTF32}, e) {
			return e
		}
	}
	return UTF16
}

// size is how many units a code point takes.
func (e Encoding) size(r rune) int {
	switch e {
	case UTF8:
		return utf8.RuneLen(r)
	case UTF32:
		return 1
	}
	return utf16.RuneLen(r)
}

// units is how many units the text takes.
func (e Encoding) units(text string) int {
	if e == UTF8 {
		return len(text)
	}
	n := 0
	for _, r := range text {
		n += e.size(r)
	}
	return n
}

// bytes is the length in bytes of the text's first units, of whole code points.
func (e Encoding) bytes(text string, units int) int {
	for i, r := range text {
		if units -= e.size(r); units < 0 {
			return i
		}
	}
	return len(text)
}
