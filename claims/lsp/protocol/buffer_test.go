package protocol

import (
	"testing"
	"unicode/utf8"
)

// text has lines with each line end, and characters of one to four bytes, of one and
// two units of UTF-16.
const text = "a“b\r\n😀c\rd\n\nend"

func TestOffset(t *testing.T) {
	tests := []struct {
		line, character int
		in8, in16, in32 int
	}{
		{0, 0, 0, 0, 0},
		{0, 1, 1, 1, 1},
		{0, 2, 1, 4, 4}, // in UTF-8 within the mark: its start
		{0, 3, 1, 5, 5},
		{0, 99, 5, 5, 5}, // the line's end, before \r\n
		{1, 1, 7, 7, 11}, // in UTF-16 half of the face: its start
		{1, 2, 7, 11, 12},
		{1, 5, 12, 12, 12},
		{2, 0, 13, 13, 13},
		{2, 9, 14, 14, 14},
		{3, 0, 15, 15, 15},
		{3, 1, 15, 15, 15},
		{4, 3, 19, 19, 19},
		{9, 0, 19, 19, 19}, // after the last line
		{-1, 0, 0, 0, 0},
		{0, -1, 0, 0, 0},
	}
	b := NewBuffer(text)
	for _, test := range tests {
		for encoding, want := range map[Encoding]int{UTF8: test.in8, UTF16: test.in16, UTF32: test.in32} {
			if got := b.Offset(Position{test.line, test.character}, encoding); got != want {
				t.Errorf("%d:%d in %s is at %d, want %d", test.line, test.character, encoding, got, want)
			}
		}
	}
}

func TestPosition(t *testing.T) {
	tests := []struct {
		offset int
		want   map[Encoding]Position
	}{
		{0, map[Encoding]Position{UTF8: {0, 0}, UTF16: {0, 0}, UTF32: {0, 0}}},
		{2, map[Encoding]Position{UTF8: {0, 1}, UTF16: {0, 1}, UTF32: {0, 1}}}, // within the mark
		{4, map[Encoding]Position{UTF8: {0, 4}, UTF16: {0, 2}, UTF32: {0, 2}}},
		{5, map[Encoding]Position{UTF8: {0, 5}, UTF16: {0, 3}, UTF32: {0, 3}}},
		{6, map[Encoding]Position{UTF8: {0, 5}, UTF16: {0, 3}, UTF32: {0, 3}}}, // within \r\n
		{11, map[Encoding]Position{UTF8: {1, 4}, UTF16: {1, 2}, UTF32: {1, 1}}},
		{13, map[Encoding]Position{UTF8: {2, 0}, UTF16: {2, 0}, UTF32: {2, 0}}},
		{19, map[Encoding]Position{UTF8: {4, 3}, UTF16: {4, 3}, UTF32: {4, 3}}},
		{99, map[Encoding]Position{UTF8: {4, 3}, UTF16: {4, 3}, UTF32: {4, 3}}},
		{-1, map[Encoding]Position{UTF8: {0, 0}, UTF16: {0, 0}, UTF32: {0, 0}}},
	}
	b := NewBuffer(text)
	for _, test := range tests {
		for encoding, want := range test.want {
			if got := b.Position(test.offset, encoding); got != want {
				t.Errorf("byte %d in %s is %v, want %v", test.offset, encoding, got, want)
			}
		}
	}
}

func TestReplace(t *testing.T) {
	tests := []struct {
		from, to Position
		text     string
		want     string
	}{
		{Position{0, 0}, Position{0, 0}, "x", "xa“b\r\n😀c\rd\n\nend"},
		{Position{0, 1}, Position{0, 2}, "", "ab\r\n😀c\rd\n\nend"},
		{Position{1, 0}, Position{1, 2}, "e\nf", "a“b\r\ne\nfc\rd\n\nend"},
		{Position{0, 3}, Position{4, 0}, " ", "a“b end"},
		{Position{4, 0}, Position{0, 3}, " ", "a“b end"}, // the wrong way round
		{Position{4, 3}, Position{9, 9}, "!", "a“b\r\n😀c\rd\n\nend!"},
	}
	for _, test := range tests {
		if got := NewBuffer(text).Replace(Range{test.from, test.to}, test.text, UTF16).Text(); got != test.want {
			t.Errorf("%v to %v: %q, want %q", test.from, test.to, got, test.want)
		}
	}
}

func TestChooseEncoding(t *testing.T) {
	tests := []struct {
		offered []Encoding
		want    Encoding
	}{
		{nil, UTF16},
		{[]Encoding{"utf-7"}, UTF16},
		{[]Encoding{"utf-7", UTF32, UTF8}, UTF32},
		{[]Encoding{UTF8, UTF16}, UTF8},
	}
	for _, test := range tests {
		if got := ChooseEncoding(test.offered); got != test.want {
			t.Errorf("of %v %s, want %s", test.offered, got, test.want)
		}
	}
}

// FuzzReplace: after edits the buffer is what a new one of the same text is, an edit
// changes nothing outside its range, and every place of the text has a position that
// leads back to it.
func FuzzReplace(f *testing.F) {
	f.Add(text, "x\ny", 0, 1, 1, 2, uint8(0))
	f.Add("“No,” he said.\r", "\n", 0, 13, 1, 0, uint8(1))
	f.Add("", "😀", 3, 3, -1, -1, uint8(2))
	f.Fuzz(func(t *testing.T, old, more string, line1, character1, line2, character2 int, which uint8) {
		if !utf8.ValidString(old) || !utf8.ValidString(more) {
			return // a client's JSON cannot hold it
		}
		e := []Encoding{UTF8, UTF16, UTF32}[which%3]
		b := NewBuffer(old)
		for range 3 {
			r := Range{Position{line1, character1}, Position{line2, character2}}
			start, end := b.Offset(r.Start, e), b.Offset(r.End, e)
			start, end = min(start, end), max(start, end)
			before := b.Text()
			b = b.Replace(r, more, e)
			if want := before[:start] + more + before[end:]; b.Text() != want {
				t.Fatalf("%q after the edit, want %q", b.Text(), want)
			}
			checkPlaces(t, b, e)
			line1, line2, character1, character2 = line2, line1, character2+len(more), character1
		}
	})
}

// checkPlaces checks every byte of the buffer.
func checkPlaces(t *testing.T, b Buffer, e Encoding) {
	t.Helper()
	fresh := NewBuffer(b.Text())
	last := Position{}
	for offset := range len(b.Text()) + 1 {
		p := b.Position(offset, e)
		if p != fresh.Position(offset, e) {
			t.Fatalf("byte %d is at %v, in a new buffer at %v", offset, p, fresh.Position(offset, e))
		}
		if p.Line < last.Line || p.Line == last.Line && p.Character < last.Character {
			t.Fatalf("byte %d is at %v, before %v", offset, p, last)
		}
		last = p
		back := b.Offset(p, e)
		within := offset > 0 && offset < len(b.Text()) && (!utf8.RuneStart(b.Text()[offset]) || b.Text()[offset-1:offset+1] == "\r\n")
		if back != offset && !within || back > offset {
			t.Fatalf("byte %d of %q is at %v, which is byte %d", offset, b.Text(), p, back)
		}
	}
}
