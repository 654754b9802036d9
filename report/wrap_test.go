package report

import (
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"claims/claims/printable"
)

func TestWrap(t *testing.T) {
	tests := []struct {
		name            string
		text            string
		width, maxLines int
		want            []string
	}{
		{"no limit", "the river is too high", 0, 0, []string{"the river is too high"}},
		{"nothing", "", 10, 2, []string{""}},
		{"fits", "the river", 9, 1, []string{"the river"}},
		{"at word borders", "the river is too high", 9, 0, []string{"the river", "is too", "high"}},
		{"a long word is cut", "unconditionally", 6, 0, []string{"uncond", "itiona", "lly"}},
		{"the last line says that more follows", "the river is too high to cross", 9, 2, []string{"the river", "is too…"}},
		{"no mark before the ellipsis", "the river, too high to cross", 12, 1, []string{"the river…"}},
		{"no ellipsis twice", "the river … too high to cross", 12, 1, []string{"the river…"}},
		{"wide characters", "北京市市长说水位太高", 6, 0, []string{"北京市", "市长说", "水位太", "高"}},
		{"no grapheme is broken", "e\u0301e\u0301e\u0301", 2, 0, []string{"e\u0301e\u0301", "e\u0301"}},
		{"a grapheme wider than the column", "北京", 1, 0, []string{"北", "京"}},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, wrap(test.text, test.width, test.maxLines)); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
	}
}

// Lines keep to the width, and without a limit of lines no letter is lost.
func TestWrapKeepsEverything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := printable.Line(rapid.StringOf(rapid.RuneFrom([]rune("ab  é北\u0301😀…"))).Draw(t, "text"))
		width := rapid.IntRange(3, 20).Draw(t, "width")
		lines := wrap(text, width, 0)
		for _, line := range lines {
			if displaywidth.String(line) > width {
				t.Fatalf("%q is wider than %d", line, width)
			}
		}
		if squeeze(strings.Join(lines, "")) != squeeze(text) {
			t.Fatalf("%q became %q", text, lines)
		}
		if short := wrap(text, width, 2); len(short) > 2 || displaywidth.String(short[len(short)-1]) > width {
			t.Fatalf("two lines of %d: %q", width, short)
		}
	})
}

func squeeze(s string) string { return strings.ReplaceAll(s, " ", "") }

func TestShortPath(t *testing.T) {
	tests := []struct {
		path  string
		width int
		want  string
	}{
		{"news/harbour.txt:3", 18, "news/harbour.txt:3"},
		{"news/harbour.txt:3", 17, "…/harbour.txt:3"},
		{"a/b/c/harbour.txt:3", 17, "…/c/harbour.txt:3"},
		{"harbour-fees-second-edition.txt:3", 12, "…ition.txt:3"},
		{"", 5, ""},
	}
	for _, test := range tests {
		got := shortPath(test.path, test.width)
		if got != test.want || displaywidth.String(got) > test.width {
			t.Errorf("shortPath(%q, %d) = %q, want %q", test.path, test.width, got, test.want)
		}
	}
}
