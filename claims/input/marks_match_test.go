package input

import (
	"regexp"
	"strings"
	"testing"
)

// TestMatchesWithinParagraphs: a mark stands within one paragraph, and is found whole wherever in a long
// one it stands.
func TestMatchesWithinParagraphs(t *testing.T) {
	mark := regexp.MustCompile(`(?m)\[\[[^\]]*\]\]|^line`)
	long := "[[" + strings.Repeat("a b ", longestPiece/8-1) + "]]"
	tests := []struct{ text, want string }{
		{"one [[a\nb]] two", "[[a\nb]]"},
		{"one [[a\n\nb]] two [[c]]", "[[c]]"},
		{strings.Repeat("word ", 3*longestPiece) + "[[a b]] line", "[[a b]]"},
		{strings.Repeat("a", 3*longestPiece) + "[[a b]]", "[[a b]]"},
		{"[[é]]" + strings.Repeat("a", longestPiece), "[[é]]"},
		{strings.Repeat("word\n", 3*longestPiece) + "\nline", "line"},
		{"", ""},
	}
	for before := 0; before < 2*longestPiece; before += 97 {
		tests = append(tests, struct{ text, want string }{strings.Repeat("é", before) + " " + long, long})
	}
	for _, test := range tests {
		var got strings.Builder
		for _, at := range matches(mark, test.text) {
			got.WriteString(test.text[at[0]:at[1]])
		}
		if got.String() != test.want {
			t.Errorf("%.40q (%d bytes): %.80q, want %.80q", test.text, len(test.text), got.String(), test.want)
		}
	}
}

// TestPiecesAreSmall: no pattern reads more than so much at once, and each piece comes after the one before.
func TestPiecesAreSmall(t *testing.T) {
	for _, text := range []string{strings.Repeat("a", 10*longestPiece), strings.Repeat("é", 10*longestPiece), strings.Repeat("a b\n", 10*longestPiece)} {
		for from, pieces := 0, 0; from < len(text); pieces++ {
			end, next := piece(text, from)
			if end-from > longestPiece || next <= from || pieces > 4*len(text)/longestPiece {
				t.Fatalf("%.4q: from %d to %d, then %d, the piece %d", text, from, end, next, pieces)
			}
			from = next
		}
	}
}
