package input

import (
	"bytes"
	"fmt"
	"io"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
)

// Encoding is how a file's text is written as bytes, told by the mark at its start.
type Encoding uint8

// The encodings.
const (
	UTF8           Encoding = iota
	UTF8WithMark            // begins with a byte-order mark
	UTF16BigEndian          // begins with a mark, as does the other one
	UTF16LittleEndian
)

// byteOrderMark is the mark as a code point.
const byteOrderMark = "\uFEFF"

// EncodingOf is the encoding of a file that begins with these bytes, three or more
// where it has so many.
func EncodingOf(head []byte) Encoding {
	switch {
	case bytes.HasPrefix(head, []byte(byteOrderMark)):
		return UTF8WithMark
	case bytes.HasPrefix(head, []byte{0xFE, 0xFF}):
		return UTF16BigEndian
	case bytes.HasPrefix(head, []byte{0xFF, 0xFE}):
		return UTF16LittleEndian
	}
	return UTF8
}

// markSize is how many bytes the mark takes.
func (e Encoding) markSize() int {
	switch e {
	case UTF8WithMark:
		return len(byteOrderMark)
	case UTF16BigEndian, UTF16LittleEndian:
		return 2
	}
	return 0
}

// isUTF16 reports whether it is one of the two.
func (e Encoding) isUTF16() bool { return e == UTF16BigEndian || e == UTF16LittleEndian }

// codec is UTF-16 in its order of bytes. A byte-order mark is a character to it.
func (e Encoding) codec() encoding.Encoding {
	if e == UTF16BigEndian {
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
}

// Encode is the text as the file has it, with the mark. It undoes what Decode does.
func (e Encoding) Encode(text string) []byte {
	switch e {
	case UTF8:
		return []byte(text)
	case UTF8WithMark:
		return []byte(byteOrderMark + text)
	}
	b, err := e.codec().NewEncoder().Bytes([]byte(byteOrderMark + text))
	if err != nil { // no text that is UTF-8 gives one
		return []byte(text)
	}
	return b
}

// Decode is the text of a file, without byte-order mark, as an article's is.
func Decode(file []byte) (string, error) {
	r, _ := decode(bytes.NewReader(file))
	text, err := io.ReadAll(r)
	if err != nil {
		return "", fmt.Errorf("decoding the file: %w", err)
	}
	return string(text), nil
}
