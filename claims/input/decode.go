package input

import (
	"bufio"
	"io"

	"golang.org/x/text/transform"
)

// peekSize is how much of a file is looked at to tell what it is; bufferSize, of its
// first line.
const (
	peekSize   = 8 << 10
	bufferSize = 64 << 10
)

// decode reads r as UTF-8 without byte-order mark. A file that starts with the
// mark of UTF-16 is decoded; everything else is passed on as it is, so that
// broken UTF-8 can be reported with its place. Lines and columns are counted
// without the mark, as an editor shows them. What cannot be UTF-16 becomes U+FFFD.
func decode(r io.Reader) (*bufio.Reader, Encoding) {
	in := bufio.NewReaderSize(r, bufferSize)
	head, _ := in.Peek(3)
	e := EncodingOf(head)
	in.Discard(e.markSize())
	if e.isUTF16() {
		return bufio.NewReaderSize(transform.NewReader(in, e.codec().NewDecoder()), bufferSize), e
	}
	return in, e
}
