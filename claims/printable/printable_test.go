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
	}
	for _, test := range tests {
		if got := Message(test.text); got != test.want {
			t.Errorf("Message(%q) = %q, want %q", test.text, got, test.want)
		}
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
		text := rapid.StringOf(rapid.OneOf(rapid.Rune(), rapid.RuneFrom([]rune("a \n\r\t\v\f\x1b\x7f\u0085\u009b\u061c\u200e\u202e\u2066\u2028")))).Draw(t, "text")
		for name, got := range map[string]string{"Line": Line(text), "Name": Name(text), "Message": Message(text), "Quote": Quote(text), "Short": Message(Short(text))} {
			if strings.ContainsFunc(got, steers("")) {
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
