package nlp

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCode(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a key", "Press the `\"` key, or `x y`.", []string{"`\"`", "`x y`"}},
		{"in brackets", "(`\"`)", []string{"`\"`"}},
		{"old marks", "`Go', he said, `now'", nil},
		{"doubled", "``Go'' and ``stay``", nil},
		{"an accent for an apostrophe", "don`t and can`t", nil},
		{"over lines", "a `b\nc` d", nil},
		{"spaces within", "a ` b ` c", nil},
		{"empty", "a `` b", nil},
	} {
		var got []string
		for _, s := range codeIn(c.text) {
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
func TestCodeStaysInItsSentence(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	if d := a.Analyze("Press `x` now.", nil); len(d.Sentences) != 1 || len(d.Code) != 1 {
		t.Errorf("%d sentences, code %v", len(d.Sentences), d.Code)
	}
}
