package nlp

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCode(t *testing.T) {
	for _, c := range []struct {
		name, text string
		blocks     []Block
		want       []string
	}{
		{"a key", "Press the `\"` key, or `x y`.", nil, []string{"`\"`", "`x y`"}},
		{"in brackets", "(`\"`)", nil, []string{"`\"`"}},
		{"old marks", "`Go', he said, `now'", nil, nil},
		{"doubled", "``Go'' and ``stay``", nil, nil},
		{"an accent for an apostrophe", "don`t and can`t", nil, nil},
		{"over lines", "a `b\nc` d", nil, nil},
		{"spaces within", "a ` b ` c", nil, nil},
		{"empty", "a `` b", nil, nil},
		{"told by the format", "Press x or `y`.", []Block{{Span{6, 7}, CodeSpan}}, []string{"x", "`y`"}},
		{"one in another", "Press x y z.", []Block{{Span{6, 11}, CodeSpan}, {Span{8, 9}, CodeSpan}}, []string{"x y z"}},
		{"told after", "Or `y` and x.", []Block{{Span{11, 12}, CodeSpan}}, []string{"`y`", "x"}},
	} {
		var got []string
		for _, s := range codeIn(c.text, c.blocks) {
			got = append(got, s.Of(c.text))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

func TestIsCode(t *testing.T) {
	d := Document{Code: []Span{{2, 4}, {6, 9}}}
	var got []int
	for i := range 10 {
		if d.IsCode(Span{i, i + 1}) {
			got = append(got, i)
		}
	}
	if want := []int{2, 3, 6, 7, 8}; !slices.Equal(got, want) {
		t.Errorf("code at %v, want %v", got, want)
	}
}

// Code within a sentence does not end it.
func TestCodeSpanStaysInItsParagraph(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	d := a.Analyze("Press x now.", []Block{{Span{6, 7}, CodeSpan}})
	if len(d.Sentences) != 1 || len(d.Tokens) != 4 {
		t.Errorf("%d sentences, %d tokens", len(d.Sentences), len(d.Tokens))
	}
}
