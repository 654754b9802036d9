package wire

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
)

func TestReadFrame(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string // the frames before the error
		problem  string   // part of the error; empty for io.EOF
	}{
		{"nothing", "", nil, ""},
		{"one", "Content-Length: 2\r\n\r\n{}", []string{"{}"}, ""},
		{"two", "Content-Length: 2\r\n\r\n{}Content-Length: 3\r\n\r\n[1]", []string{"{}", "[1]"}, ""},
		{"an empty one", "Content-Length: 0\r\n\r\n", []string{""}, ""},
		{"bytes, not characters", "Content-Length: 4\r\n\r\n“”", []string{"“\xe2"}, "its header has no end"},
		{"another key", "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}", []string{"{}"}, ""},
		{"upper and lower case, bare line ends", "CONTENT-LENGTH:2\n\n{}", []string{"{}"}, ""},
		{"no length", "Content-Type: x\r\n\r\n{}", nil, "no Content-Length"},
		{"an empty header", "\r\n{}", nil, "no Content-Length"},
		{"no key", "{}\r\n\r\n", nil, "“name: value”"},
		{"no number", "Content-Length: two\r\n\r\n{}", nil, `"two" is no number`},
		{"below zero", "Content-Length: -2\r\n\r\n{}", nil, `"-2" is no number`},
		{"too long", "Content-Length: 99999999999\r\n\r\n{}", nil, "99999999999 bytes, more than"},
		{"cut in the content", "Content-Length: 9\r\n\r\n{}", nil, "ends after 2 of 9 bytes"},
		{"cut in the header", "Content-Le", nil, "its header has no end"},
		{"cut before the content", "Content-Length: 2\r\n", nil, "its header has no end"},
		{"a header without end", strings.Repeat("x", 1<<20), nil, "longer than 8192 bytes"},
		{"a header of many lines", strings.Repeat("a: b\r\n", 1<<20), nil, "longer than 8192 bytes"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := bufio.NewReader(strings.NewReader(test.in))
			for _, want := range test.want {
				if got, err := ReadFrame(r); string(got) != want || err != nil {
					t.Fatalf("got %q and %v, want %q", got, err, want)
				}
			}
			_, err := ReadFrame(r)
			var broken *FrameError
			switch {
			case test.problem == "" && !errors.Is(err, io.EOF):
				t.Errorf("error %v, want the end", err)
			case test.problem != "" && (!errors.As(err, &broken) || !strings.Contains(err.Error(), test.problem)):
				t.Errorf("error %v, want one with %q", err, test.problem)
			}
		})
	}
}

// FuzzReadFrame: whatever comes, reading ends, and what was written as a frame before
// it is read as it was.
func FuzzReadFrame(f *testing.F) {
	f.Add([]byte("{}"), []byte("Content-Length: 2\r\n\r\n{}"))
	f.Add([]byte(""), []byte("Content-Length: 9\r\nContent-Length: 1\r\n\r\n{}"))
	f.Add([]byte("\r\n\r\n"), []byte("Content-Length : 1\n\r\n\n"))
	f.Fuzz(func(t *testing.T, content, rest []byte) {
		var stream bytes.Buffer
		if err := WriteFrame(&stream, content); err != nil {
			t.Fatal(err)
		}
		length := stream.Len() + len(rest)
		stream.Write(rest)
		r := bufio.NewReader(&stream)
		got, err := ReadFrame(r)
		if err != nil || !bytes.Equal(got, content) {
			t.Fatalf("wrote %q, read %q and %v", content, got, err)
		}
		for range length {
			content, err := ReadFrame(r)
			if err != nil {
				return
			}
			if len(content) > len(rest) {
				t.Fatalf("%d bytes were read out of %d", len(content), len(rest))
			}
		}
		t.Fatal("there are more frames than bytes")
	})
}
