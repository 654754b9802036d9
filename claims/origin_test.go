package claims

import (
	"testing"

	"claims/nlp"
)

// The file is “*Yes*, &amp; no”: marks of emphasis are left out of the text, a
// character reference is resolved.
func TestFileSpan(t *testing.T) {
	a := NewArticle(Article{Text: "Yes, & no", Origin: Origin{
		File:     "*Yes*, &amp; no",
		Segments: []Segment{{0, 1}, {3, 5}, {5, 7}, {6, 12}},
	}})
	tests := []struct{ text, file nlp.Span }{
		{nlp.Span{Start: 0, End: 3}, nlp.Span{Start: 1, End: 4}}, // Yes, without the mark behind it
		{nlp.Span{Start: 0, End: 4}, nlp.Span{Start: 1, End: 6}}, // Yes*,
		{nlp.Span{Start: 7, End: 9}, nlp.Span{Start: 13, End: 15}},
		{nlp.Span{Start: 3, End: 3}, nlp.Span{Start: 5, End: 5}},
		{nlp.Span{Start: 9, End: 9}, nlp.Span{Start: 15, End: 15}},
	}
	for _, test := range tests {
		if got := a.FileSpan(test.text); got != test.file {
			t.Errorf("%v is at %v of the file, want %v", test.text, got, test.file)
		}
	}
	plain := NewArticle(Article{Text: "Yes."})
	if got, want := plain.FileSpan(nlp.Span{Start: 1, End: 3}), (nlp.Span{Start: 1, End: 3}); got != want {
		t.Errorf("%v of plain text, want %v", got, want)
	}
}
