package printable

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestLine(t *testing.T) {
	tests := []struct{ text, want string }{
		{"  one\n\n two\tthree ", "one two three"},
		{"a\u00a0b\u2028c", "a b c"},
		{"\x1b[31mred", "␛[31mred"},
		{"\x7f\u0090", "␡�"},
		{"\u202eoff", "�off"},
		{"bad \xff byte", "bad � byte"},
		{"“é” 👩‍🚒", "“é” 👩‍🚒"},
	}
	for _, test := range tests {
		if got := Line(test.text); got != test.want {
			t.Errorf("Line(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestMessage(t *testing.T) {
	tests := []struct{ text, want string }{
		{"a\n::error file=README.md::forged", `a\n::error file=README.md::forged`},
		{"esc\x1b[2J.txt", `esc\x1b[2J.txt`},
		{"\u202e\u0085\u2028\x7f\xff", `\u202e\u0085\u2028\x7f\xff`},
		{`a "quoted" \ é 👩‍🚒.txt`, `a "quoted" \ é 👩‍🚒.txt`},
		{"a\u200bb\ufeff.t\u00adxt", `a\u200bb\ufeff.t\u00adxt`},
		{"tags\U000e0041\U000e007f", `tags\U000e0041\U000e007f`},
		{"fill\u3164\u034f\u115f\u2060\u180e", `fill\u3164\u034f\u115f\u2060\u180e`},
		{"a\u200d.txt é\u200dé ‘\u200c’", `a\u200d.txt é\u200dé ‘\u200c’`},
		{"a\ufe0f ❤\ufe0f\ufe0f", "a\\ufe0f ❤\ufe0f\\ufe0f"},
		{"❤\ufe0f\u200d🔥 می\u200cخواهم क्\u200dष 葛\U000e0100", "❤\ufe0f\u200d🔥 می\u200cخواهم क्\u200dष 葛\U000e0100"},
		{"\u200d\u200c", `\u200d\u200c`},
		{"\u0600٣", "\u0600٣"},
	}
	for _, test := range tests {
		if got := Message(test.text); got != test.want {
			t.Errorf("Message(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

// Names that differ by what shows nothing look different; texts keep it.
func TestName(t *testing.T) {
	tests := []struct{ text, name string }{
		{"a\u200b\ufeff\U000e0041.txt", "a���.txt"},
		{"a\u200d\ufe0f\u3164", "a���"},
		{"👩\u200d🚒❤\ufe0f.txt", "👩\u200d🚒❤\ufe0f.txt"},
		{"a\nb\u202e\xff", "a␊b��"},
	}
	for _, test := range tests {
		if got := Name(test.text); got != test.name {
			t.Errorf("Name(%q) = %q, want %q", test.text, got, test.name)
		}
	}
	const text = "soft\u00adly a\u200bb 👩\u200d🚒"
	if got := Line(text); got != text || Text(text) != text {
		t.Errorf("Line(%q) = %q, Text %q", text, got, Text(text))
	}
	if got := string(EscapeJSON([]byte("\"\u200b\U000e0041 👩\u200d🚒\""))); got != "\"\\u200b\\udb40\\udc41 👩\u200d🚒\"" {
		t.Errorf("as JSON: %s", got)
	}
}

func TestQuote(t *testing.T) {
	long := strings.Repeat("é", 41)
	for text, want := range map[string]string{
		"short": `"short"`, "a\x1b\n": `"a\x1b\n"`, long: strconv.Quote(long[:80] + "…"), long[:80]: strconv.Quote(long[:80]),
	} {
		if got := Quote(text); got != want {
			t.Errorf("Quote(%q) = %s, want %s", text, got, want)
		}
	}
}

// What a library says of a file quotes no more of it than an error of ours does.
func TestForeign(t *testing.T) {
	secret := strings.Repeat("s3cr3t ", 30)
	for text, want := range map[string]string{
		"line 2: did not find expected key":             "line 2: did not find expected key",
		`unknown field "` + secret + `"`:                `unknown field "s3cr3t s3cr3t s3cr3t s3cr3t s3cr3t s3cr3…"`,
		"unknown anchor '" + secret + "' referenced":    "unknown anchor 's3cr3t s3cr3t s3cr3t s3cr3t s3cr3t s3cr3…' referenced",
		"cannot read number " + strings.Repeat("9", 99): "cannot read number " + strings.Repeat("9", 40) + "…",
		"a\x1b\nb": `a\x1b b`,
	} {
		if got := Foreign(errors.New(text)); got != want {
			t.Errorf("Foreign(%q) = %q, want %q", text, got, want)
		}
	}
}

// Whatever the text, nothing of it steers, and where lengths are to stay they do.
func TestNothingSteers(t *testing.T) {
	steers := func(allowed string) func(r rune) bool {
		return func(r rune) bool {
			return !strings.ContainsRune(allowed, r) && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029')
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.OneOf(rapid.Rune(), rapid.RuneFrom([]rune("a \n\r\t\v\f\x1b\x7f\u0085\u009b\u061c\u200e\u202e\u2066\u2028\u200b\u200d\ufe0f\ufeff\U000e0041")))).Draw(t, "text")
		for name, got := range map[string]string{"Line": Line(text), "Name": Name(text), "Message": Message(text), "Quote": Quote(text), "Short": Message(Short(text))} {
			if strings.ContainsFunc(got, steers("")) {
				t.Fatalf("%s(%q) = %q", name, text, got)
			}
		}
		for name, got := range map[string]string{"Name": Name(text), "Message": Message(text), "Quote": Quote(text)} {
			if strings.ContainsAny(got, "\u200b\ufeff\U000e0041") {
				t.Fatalf("%s(%q) = %q", name, text, got)
			}
		}
		if got := Text(text); strings.ContainsFunc(got, steers("\n\r\t")) || utf8.RuneCountInString(got) != utf8.RuneCountInString(text) {
			t.Fatalf("Text(%q) = %q", text, got)
		}
		if utf8.RuneCountInString(Name(text)) != utf8.RuneCountInString(text) {
			t.Fatalf("Name(%q) = %q", text, Name(text))
		}
		var b bytes.Buffer
		if err := json.NewEncoder(JSON(&b)).Encode(text); err != nil {
			t.Fatal(err)
		}
		var back string
		if err := json.Unmarshal(b.Bytes(), &back); err != nil || back != text || strings.ContainsFunc(b.String(), steers("\n")) {
			t.Fatalf("as JSON %q is %s (%v)", text, b.String(), err)
		}
	})
}
