// Package wire reads and writes the messages of the Language Server Protocol: JSON-RPC
// 2.0 in frames, each a header with its length and then the message.
//
// No library does it as the tests here have it: sourcegraph/jsonrpc2 v0.2.3 and
// go.lsp.dev/jsonrpc2 v1.0.1 read a header without end into memory, and do not say what is
// wrong with a frame; the first loses its place in the input after a message that is no
// JSON, takes any length, and no bare line end; the second refuses an empty frame.
package wire

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"claims/claims/printable"
)

// What a frame may have at most, in bytes: far above any message about an article,
// and below what fits into memory.
const (
	maxHeader  = 8 << 10
	maxContent = 256 << 20
)

// FrameError is a frame that does not say how long its message is, or ends too
// early. Where the next frame begins cannot be known, so that nothing more can be
// read.
type FrameError struct {
	Problem string
	Err     error // what lies underneath; nil for none
}

func (e *FrameError) Error() string {
	text := "the client's message cannot be read: " + e.Problem
	if e.Err != nil {
		text += ": " + e.Err.Error()
	}
	return text
}

// Unwrap is the error underneath.
func (e *FrameError) Unwrap() error { return e.Err }

// ReadFrame reads the content of one frame. The error is io.EOF where the input
// ends before it, else a *FrameError.
func ReadFrame(r *bufio.Reader) ([]byte, error) {
	length, err := readHeader(r)
	if err != nil {
		return nil, err
	}
	content, err := io.ReadAll(io.LimitReader(r, int64(length)))
	if err != nil || len(content) < length {
		return nil, &FrameError{fmt.Sprintf("it ends after %d of %d bytes", len(content), length), err}
	}
	return content, nil
}

// readHeader reads the lines up to the empty one, and returns the length that they
// tell.
func readHeader(r *bufio.Reader) (length int, err error) {
	length = -1
	for read := 0; ; {
		line, err := readLine(r, maxHeader-read)
		if errors.Is(err, io.EOF) && read == 0 && line == "" {
			return 0, io.EOF
		}
		if err != nil {
			return 0, &FrameError{"its header has no end", err}
		}
		read += len(line)
		line = strings.TrimRight(line, "\r\n")
		if line == "" {
			break
		}
		if length, err = headerLine(line, length); err != nil {
			return 0, err
		}
	}
	if length < 0 {
		return 0, &FrameError{Problem: "its header has no Content-Length"}
	}
	return length, nil
}

// headerLine reads one line of a header; length is what the header has said before,
// below 0 for nothing.
func headerLine(line string, length int) (int, error) {
	name, value, found := strings.Cut(line, ":")
	if !found {
		return 0, &FrameError{Problem: fmt.Sprintf("its header has the line %s, which is no “name: value”", printable.Quote(line))}
	}
	if !strings.EqualFold(strings.TrimSpace(name), "Content-Length") {
		return length, nil
	}
	n, err := strconv.Atoi(strings.TrimSpace(value))
	switch {
	case err != nil || n < 0:
		return 0, &FrameError{Problem: fmt.Sprintf("its Content-Length %s is no number of bytes", printable.Quote(strings.TrimSpace(value)))}
	case n > maxContent:
		return 0, &FrameError{Problem: fmt.Sprintf("it has %d bytes, more than the %d that are taken", n, maxContent)}
	}
	return n, nil
}

// readLine reads up to and with the next line end, at most so many bytes.
func readLine(r *bufio.Reader, most int) (string, error) {
	var line []byte
	for len(line) < most {
		b, err := r.ReadByte()
		if err != nil {
			return string(line), err
		}
		if line = append(line, b); b == '\n' {
			return string(line), nil
		}
	}
	return string(line), fmt.Errorf("it is longer than %d bytes", maxHeader)
}

// WriteFrame writes the content as one frame.
func WriteFrame(w io.Writer, content []byte) error {
	frame := fmt.Appendf(nil, "Content-Length: %d\r\n\r\n", len(content))
	_, err := w.Write(append(frame, content...))
	return err
}
