package report

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
	"github.com/google/go-cmp/cmp"

	"claims/nlp"
)

func TestExcerpt(t *testing.T) {
	long := strings.Repeat("The tide came in. ", 40) + "“Stop,” he said. " + strings.Repeat("The tide went out. ", 40)
	tests := []struct {
		name, text, place string
		width             int
		line, caret       string
	}{
		{
			"a short line is whole", "First.\n“Stop,” he said.\nLast.\n", "“Stop,”", 40,
			"“Stop,” he said.",
			"^~~~~~~",
		},
		{
			"a long line is a window of whole words", long, "“Stop,”", 40,
			"… tide came in. “Stop,” he said. The …",
			"                ^~~~~~~",
		},
		{
			"the start of a long line", long, "The tide", 30,
			"The tide came in. The tide …",
			"^~~~~~~~",
		},
		{
			"the end of a long line", long, "out. ", 30,
			"… tide went out. The tide …",
			"            ^~~~~",
		},
		{
			"a place too long for the window shows its start", long, strings.TrimSpace(long), 30,
			"The tide came in. The tide …",
			"^~~~~~~~~~~~~~~~~~~~~~~~~~~",
		},
		{
			"tabs are four columns", "\tHe\tsaid", "said", 40,
			"    He    said",
			"          ^~~~",
		},
		{
			"wide characters are two", "北京 said 不 twice", "不", 40,
			"北京 said 不 twice",
			"          ^~",
		},
		{
			"a combining mark takes none", "Ine\u0302s said no", "said", 40,
			"Ine\u0302s said no",
			"     ^~~~",
		},
		{
			"an emoji of several code points is one", "👩‍🚒👍🏽 said no", "said", 40,
			"👩‍🚒👍🏽 said no",
			"     ^~~~",
		},
		{
			"half a grapheme marks the whole", "Ine\u0302s", "\u0302", 40,
			"Ine\u0302s",
			"  ^",
		},
		{
			"control characters are shown, not sent", "a\x1b[31mred\x00 \u202eoff", "red", 40,
			"a␛[31mred␀ �off",
			"      ^~~",
		},
		{
			"a place over several lines is marked to the end of the first", "“One.\n\n“Two.”\n", "“One.\n\n“Two.”", 40,
			"“One.",
			"^~~~~",
		},
		{
			"carriage returns end no caret", "“One.”\r\nTwo.\r\n", "“One.”\r\nTwo", 40,
			"“One.”",
			"^~~~~~",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := new(drawer).excerpt(test.text, spanOf(t, test.text, test.place), test.width)
			if diff := cmp.Diff([]string{test.line, test.caret}, []string{got.line, got.caret}); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Places that hold nothing, and places past the end, still get a caret.
func TestExcerptOfNothing(t *testing.T) {
	tests := []struct {
		text        string
		place       nlp.Span
		line, caret string
	}{
		{"", nlp.Span{}, "", "^"},
		{"abc", nlp.Span{Start: 1, End: 1}, "abc", " ^"},
		{"abc", nlp.Span{Start: 3, End: 3}, "abc", "   ^"},
		{"abc\n", nlp.Span{Start: 3, End: 4}, "abc", "   ^"},
		{"abc", nlp.Span{Start: 7, End: 9}, "abc", "   ^"},
		{"abc", nlp.Span{Start: -2, End: 2}, "abc", "^~"},
	}
	for _, test := range tests {
		got := new(drawer).excerpt(test.text, test.place, 40)
		if got.line != test.line || got.caret != test.caret {
			t.Errorf("excerpt(%q, %v) = %q, %q, want %q, %q", test.text, test.place, got.line, got.caret, test.line, test.caret)
		}
	}
}

// A line of any length costs as much as its window.
func TestExcerptOfHugeLine(t *testing.T) {
	text := strings.Repeat("tide ", 4<<20)
	place := nlp.Span{Start: len(text) / 2, End: len(text)}
	allocated := testing.AllocsPerRun(1, func() { new(drawer).excerpt(text, place, 80) })
	if allocated > 2000 {
		t.Errorf("%v allocations for a window of 80 columns", allocated)
	}
}

func FuzzExcerpt(f *testing.F) {
	f.Add("“Stop,” he said.", 0, 7, 40)
	f.Add("北京\tsaid\r\n不", 3, 9, 12)
	f.Add("\xff\xfe👩‍🚒\u0301\x1b[0m", 2, 4, 10)
	f.Add(strings.Repeat("e\u0301 tide\u2028", 50), 120, 121, 30)
	f.Fuzz(func(t *testing.T, text string, start, end, width int) {
		width = min(width, 500)
		got := new(drawer).excerpt(text, nlp.Span{Start: start, End: end}, width)
		limit := max(width, 10)
		if width <= 0 {
			limit = excerptWidth
		}
		if w := displaywidth.String(got.line); w > limit {
			t.Fatalf("%q is %d columns wide, want at most %d", got.line, w, limit)
		}
		if len(got.caret) > displaywidth.String(got.line)+1 {
			t.Fatalf("the caret %q stands outside %q", got.caret, got.line)
		}
		if strings.IndexFunc(got.line, unicode.IsControl) >= 0 || !utf8.ValidString(got.line) {
			t.Fatalf("%q is not fit for a terminal", got.line)
		}
		if strings.Trim(got.caret, " ~") != "^" {
			t.Fatalf("caret %q", got.caret)
		}
	})
}

// A place of one ASCII letter in a text of narrow characters has the caret
// right below it.
func FuzzCaretPlace(f *testing.F) {
	f.Add("“We will,” he said to the crowd in the square.", 14, 30)
	f.Add("ééé é é", 8, 10)
	f.Fuzz(func(t *testing.T, text string, start, width int) {
		if start < 0 || start >= len(text) || !utf8.ValidString(text) || width <= 0 || width > 300 {
			t.Skip()
		}
		for _, r := range text {
			if r < ' ' && r != '\n' || r > 0x17f || r >= 0x7f && r < 0xa1 || r == 0xad {
				t.Skip()
			}
		}
		if r := text[start]; r >= utf8.RuneSelf || r <= ' ' {
			t.Skip()
		}
		got := new(drawer).excerpt(text, nlp.Span{Start: start, End: start + 1}, width)
		at := []rune(got.line)[strings.IndexByte(got.caret, '^')]
		if at != rune(text[start]) {
			t.Fatalf("the caret stands below %q, want %q:\n%s\n%s", at, text[start], got.line, got.caret)
		}
	})
}
