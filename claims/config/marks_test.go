package config

import (
	"strings"
	"testing"
)

func TestMarks(t *testing.T) {
	read(t, Name, "ignore-inline: ["+strings.Repeat(`'\[\[ref:\d+\]\]', `, mostMarks)+"]\n")
	c := read(t, Name, "ignore-inline: ['^REF \\d+$', 'a|b']\nignore-blocks: [{start: '^:::ad$', end: '^:::$'}]\n")
	if len(c.Marks.Inline) != 2 || len(c.Marks.Blocks) != 1 {
		t.Fatalf("%+v", c.Marks)
	}
	const text = "One\nREF 12\n:::ad\nTwo\n:::\n"
	if got := c.Marks.Inline[0].FindString(text); got != "REF 12" {
		t.Errorf("%q is found; ^ and $ must be the ends of a line", got)
	}
	b := c.Marks.Blocks[0]
	if from, to := b.Opening.FindString(text), b.Closing.FindString(text); from != ":::ad" || to != ":::" {
		t.Errorf("the block is from %q to %q", from, to)
	}
}

// A pattern that is none, that takes everything, or that has no bounds is refused at its place.
func TestMarksFaults(t *testing.T) {
	for text, want := range map[string]string{
		"ignore-inline: ['[a']":                                                   "f:1:17: \"[a\" is no regular expression of RE2 (missing closing ]: `[a`)",
		"ignore-inline: ['(?=a)']":                                                "f:1:17: \"(?=a)\" is no regular expression of RE2 (invalid",
		"ignore-inline: ['a{9999}']":                                              "f:1:17: \"a{9999}\" is no regular expression of RE2 (invalid repeat count",
		"ignore-inline: ['((a{500}){500}){500}']":                                 "f:1:17: ",
		"ignore-inline: ['x*']":                                                   "f:1:17: the pattern \"x*\" matches nothing at all too",
		"ignore-inline: [a, '^']":                                                 "f:1:20: the pattern \"^\" matches nothing at all too",
		"ignore-inline: ['" + strings.Repeat("a", 501) + "']":                     "f:1:17: the pattern is longer than 500 bytes",
		"ignore-inline: [" + strings.Repeat("a, ", 51) + "]":                      "f:1:16: there are 51 patterns; 50 are allowed",
		"ignore-inline: ['[a-z ]{1,499}#', '[a-z ]{1,500}#']":                     "f:1:16: the patterns take 2002 steps at each place, and 1000 are allowed; shorten them",
		"ignore-blocks: [{start: a, end: '.{500}x'}, {start: '.{500}x', end: b}]": "f:1:16: the patterns take 1012 steps",
		"ignore-blocks: [{start: '(', end: b}]":                                   "f:1:25: \"(\" is no regular expression",
		"ignore-blocks: [{start: a}]":                                             "f:1:17: this block needs both start and end",
	} {
		if _, err := Read("f", []byte(text)); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%.60q: %v, want %q", text, err, want)
		}
	}
}
