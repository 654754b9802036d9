package claims

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"claims/nlp"
)

func TestPosition(t *testing.T) {
	for _, c := range []struct {
		name    string
		article Article
		offset  int
		want    Position
	}{
		{"plain", Article{Text: "“a”\nbéc"}, len("“a”\nbé"), Position{2, 3}},
		{"first byte", Article{Text: "a"}, 0, Position{1, 1}},
		{"end", Article{Text: "a\n"}, 2, Position{2, 1}},
		{"past the end", Article{Text: "a"}, 9, Position{1, 2}},
		{"later line of a JSONL", Article{Text: "a\nb", Origin: Origin{
			File: `{"text":"a\nb"}`, FirstLine: 7,
			Segments: []Segment{{Text: 0, File: 9}, {Text: 2, File: 12}},
		}}, 2, Position{7, 13}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := NewArticle(c.article).Position(c.offset); got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

// TestPlaces holds code points and positions to what counting from the start
// gives, at every offset of a text.
func TestPlaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Repeat(rapid.StringOfN(rapid.RuneFrom([]rune("ab\n é“\U0001F600")), 0, 40, -1).Draw(t, "text"), 40)
		a := NewArticle(Article{Text: text})
		for offset := range text {
			before := text[:offset]
			if got := a.CodePoint(offset); got != utf8.RuneCountInString(before) {
				t.Fatalf("code point of byte %d is %d", offset, got)
			}
			column := utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
			if got := a.Position(offset); got != (Position{strings.Count(before, "\n") + 1, column}) {
				t.Fatalf("position of byte %d is %+v", offset, got)
			}
			column = offset - strings.LastIndexByte(before, '\n')
			if got := a.BytePosition(offset); got != (Position{strings.Count(before, "\n") + 1, column}) {
				t.Fatalf("position of byte %d, columns in bytes, is %+v", offset, got)
			}
		}
	})
}

func TestLines(t *testing.T) {
	a := NewArticle(Article{Text: "“It\nis shut.”\n\nSo"})
	for _, c := range []struct {
		span        nlp.Span
		first, last int
	}{
		{nlp.Span{Start: 0, End: 5}, 1, 1},
		{nlp.Span{Start: 0, End: 6}, 1, 1}, // with the line's end
		{nlp.Span{Start: 0, End: 7}, 1, 2},
		{nlp.Span{Start: 6, End: 6}, 2, 2},
	} {
		if first, last := a.Lines(c.span); first != c.first || last != c.last {
			t.Errorf("%v takes lines %d to %d, want %d to %d", c.span, first, last, c.first, c.last)
		}
	}
}

func TestInFile(t *testing.T) {
	plain := NewArticle(Article{Text: "“It is shut.”"})
	json := NewArticle(Article{Text: "It\nis “shut.", Origin: Origin{
		File: `{"text": "It\nis “shut."}`, FirstLine: 2,
		Segments: []Segment{{Text: 0, File: 10}, {Text: 3, File: 14}},
	}})
	for _, c := range []struct {
		name    string
		article *Article
		span    nlp.Span
		want    nlp.Span
		ok      bool
	}{
		{"the text is the file", plain, nlp.Span{Start: 3, End: 5}, nlp.Span{Start: 3, End: 5}, true},
		{"an insertion", plain, nlp.Span{Start: 17, End: 17}, nlp.Span{Start: 17, End: 17}, true},
		{"after an escape", json, nlp.Span{Start: 3, End: 5}, nlp.Span{Start: 14, End: 16}, true},
		{"over an escape", json, nlp.Span{Start: 0, End: 5}, nlp.Span{Start: 10, End: 16}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, ok := c.article.InFile(c.span); got != c.want || ok != c.ok {
				t.Errorf("got %v, %v, want %v, %v", got, ok, c.want, c.ok)
			}
		})
	}
}
