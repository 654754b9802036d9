package input

import (
	"bufio"
	"bytes"
	"io"
)

// sniff tells the format of a file whose name does not: JSON Lines where the
// first character is an opening brace and the first line an object with a
// "text", else plain text.
func (s *source) sniff() Format {
	head, _ := s.r.Peek(peekSize)
	head = bytes.TrimLeft(head, " \t\r\n")
	if len(head) == 0 || head[0] != '{' {
		return text()
	}
	line, err := s.peekLine()
	if err != nil {
		return text()
	}
	fields, _, err := scanObject(line)
	if _, ok := fields["text"]; err != nil || !ok {
		return text()
	}
	return jsonl()
}

// peekLine is the first line that is not blank; the source still holds it.
func (s *source) peekLine() (string, error) {
	var read bytes.Buffer
	kept := bufio.NewReader(io.TeeReader(s.r, &read))
	defer func() { s.r = bufio.NewReaderSize(io.MultiReader(&read, s.r), 64<<10) }()
	for {
		line, err := readLine(kept, s.limit)
		if err != nil || len(bytes.TrimSpace(line)) > 0 {
			return string(line), err
		}
	}
}
