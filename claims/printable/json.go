package printable

import (
	"bytes"
	"fmt"
	"io"
	"unicode/utf16"
)

// JSON passes on JSON with what cannot be shown escaped: encoding/json leaves some
// control characters, those that steer the direction of writing and those that show
// nothing as they are. Each
// Write must hold whole characters, as json.Encoder does.
func JSON(w io.Writer) io.Writer { return jsonWriter{w} }

type jsonWriter struct{ w io.Writer }

func (j jsonWriter) Write(b []byte) (int, error) {
	if _, err := j.w.Write(EscapeJSON(b)); err != nil {
		return 0, err
	}
	return len(b), nil
}

// EscapeJSON is the JSON with what cannot be shown escaped. Such characters stand only
// in strings, where the escape means the same.
func EscapeJSON(b []byte) []byte {
	at := bytes.IndexFunc(b, unclear)
	if at < 0 {
		return b
	}
	escaped := bytes.NewBuffer(append(make([]byte, 0, len(b)+64), b[:at]...))
	for _, r := range string(b[at:]) {
		if !unclear(r) {
			escaped.WriteRune(r)
			continue
		}
		for _, unit := range utf16.Encode([]rune{r}) {
			fmt.Fprintf(escaped, `\u%04x`, unit)
		}
	}
	return escaped.Bytes()
}

// unclear reports characters that JSON is to have as escapes.
func unclear(r rune) bool { return hidden(r) || unseen(r) }
