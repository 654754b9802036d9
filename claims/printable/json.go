package printable

import (
	"bytes"
	"fmt"
	"io"
)

// JSON passes on JSON with what cannot be shown escaped: encoding/json leaves some
// control characters and those that steer the direction of writing as they are. Each
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
	at := bytes.IndexFunc(b, hidden)
	if at < 0 {
		return b
	}
	escaped := bytes.NewBuffer(append(make([]byte, 0, len(b)+64), b[:at]...))
	for _, r := range string(b[at:]) {
		if hidden(r) {
			fmt.Fprintf(escaped, `\u%04x`, r)
		} else {
			escaped.WriteRune(r)
		}
	}
	return escaped.Bytes()
}
