package input

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

// peekSize is how much of a file is looked at to tell what it is.
const peekSize = 8 << 10

// decode reads r as UTF-8 without byte-order mark. A file that starts with the
// mark of UTF-16 is decoded; everything else is passed on as it is, so that
// broken UTF-8 can be reported with its place. Lines and columns are counted
// without the mark, as an editor shows them.
func decode(r io.Reader) *bufio.Reader {
	in := bufio.NewReaderSize(r, 64<<10)
	head, _ := in.Peek(3)
	e := EncodingOf(head)
	in.Discard(e.markSize())
	if e == UTF16BigEndian || e == UTF16LittleEndian {
		return bufio.NewReaderSize(&utf16Reader{in: in, order: e.order()}, 64<<10)
	}
	return in
}

// utf16Reader reads UTF-16 as UTF-8. Half of a surrogate pair and an odd last
// byte become a byte that is not UTF-8, for the reader above to report.
type utf16Reader struct {
	in    *bufio.Reader
	order binary.ByteOrder
	out   []byte
	err   error
}

// notText stands for what UTF-16 cannot have meant.
const notText = 0xFF

func (u *utf16Reader) Read(p []byte) (int, error) {
	for len(u.out) < len(p) && u.err == nil {
		u.next()
	}
	if len(u.out) == 0 {
		return 0, u.err
	}
	n := copy(p, u.out)
	u.out = u.out[:copy(u.out, u.out[n:])]
	return n, nil
}

// next decodes one code point.
func (u *utf16Reader) next() {
	unit, err := u.unit()
	if err != nil {
		u.err = err
		if errors.Is(err, io.ErrUnexpectedEOF) {
			u.out, u.err = append(u.out, notText), io.EOF
		}
		return
	}
	r := rune(unit)
	if utf16.IsSurrogate(r) {
		r = u.pair(r)
	}
	if r == utf8.RuneError && unit != utf8.RuneError {
		u.out = append(u.out, notText)
		return
	}
	u.out = utf8.AppendRune(u.out, r)
}

// pair is the code point that high starts; utf8.RuneError where it starts none.
func (u *utf16Reader) pair(high rune) rune {
	next, err := u.in.Peek(2)
	if err != nil {
		return utf8.RuneError
	}
	r := utf16.DecodeRune(high, rune(u.order.Uint16(next)))
	if r != utf8.RuneError {
		u.in.Discard(2)
	}
	return r
}

func (u *utf16Reader) unit() (uint16, error) {
	var b [2]byte
	_, err := io.ReadFull(u.in, b[:])
	return u.order.Uint16(b[:]), err
}
