package input

import (
	"bytes"
	"encoding/json"
)

// sniff tells the format of a file whose name does not: JSON Lines where the
// first character is an opening brace and the first line an object with a
// "text", else plain text. Of a line too long to look at whole its start decides.
func (s *source) sniff() Format {
	head, err := s.r.Peek(bufferSize)
	head = bytes.TrimLeft(head, " \t\r\n")
	if len(head) == 0 || head[0] != '{' {
		return text()
	}
	line, _, whole := bytes.Cut(head, []byte("\n"))
	if !whole && err == nil {
		if startsRecord(line) {
			return jsonl()
		}
		return text()
	}
	fields, _, err := scanObject(string(line))
	if _, ok := fields["text"]; err != nil || !ok {
		return text()
	}
	return jsonl()
}

// startsRecord reports whether the start of a line is that of an object with a "text".
func startsRecord(line []byte) bool {
	tokens := json.NewDecoder(bytes.NewReader(line))
	depth, key := 0, true
	for {
		token, err := tokens.Token()
		switch d, isDelim := token.(json.Delim); {
		case err != nil:
			return bytes.Contains(line, []byte(`"text"`)) && depth == 1
		case isDelim && (d == '{' || d == '['):
			depth++
			key = true
		case isDelim:
			depth--
			key = true
		case depth == 1 && key && token == "text":
			return true
		case depth == 1:
			key = !key
		}
	}
}
