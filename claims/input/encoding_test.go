package input

import (
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestEncoding(t *testing.T) {
	for _, c := range []struct {
		name, file, text string
		want             Encoding
	}{
		{"plain", "“Go”", "“Go”", UTF8},
		{"mark", "\xEF\xBB\xBF“Go”", "“Go”", UTF8WithMark},
		{"big end first", "\xFE\xFF\x20\x1C\x00G", "“G", UTF16BigEndian},
		{"little end first", "\xFF\xFE\x1C\x20G\x00", "“G", UTF16LittleEndian},
		{"empty", "", "", UTF8},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := EncodingOf([]byte(c.file)); got != c.want {
				t.Errorf("EncodingOf = %d, want %d", got, c.want)
			}
			if got, err := Decode([]byte(c.file)); err != nil || got != c.text {
				t.Errorf("Decode = %q, %v, want %q", got, err, c.text)
			}
			if got := string(c.want.Encode(c.text)); got != c.file {
				t.Errorf("Encode = %q, want %q", got, c.file)
			}
		})
	}
}

// Decoding undoes encoding, in every encoding.
func TestEncodeDecode(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Filter(func(s string) bool { return utf8.ValidString(s) && (s == "" || []rune(s)[0] != '\uFEFF') }).Draw(t, "text")
		e := rapid.SampledFrom([]Encoding{UTF8, UTF8WithMark, UTF16BigEndian, UTF16LittleEndian}).Draw(t, "encoding")
		if got, err := Decode(e.Encode(text)); err != nil || got != text {
			t.Fatalf("%q comes back as %q, %v", text, got, err)
		}
	})
}
