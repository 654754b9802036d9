package comment

import (
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
	tests := []struct{ text, rules, reason string }{
		{"<!-- claims-ignore A201 -- the desk knows -->", "A201", "the desk knows"},
		{"<!--claims-ignore A201--the desk knows-->", "A201", "the desk knows"},
		{"<!-- claims-ignore A201, scare-quotes -- why -->", "A201 scare-quotes", "why"},
		{"<!-- claims-ignore A201 S305,Q101\n\t-- two\nlines -->", "A201 S305 Q101", "two lines"},
		{"<!-- claims-ignore A201 — a word processor's dash -->", "A201", "a word processor's dash"},
		{"<!-- claims-ignore A201 – why – really -->", "A201", "why – really"},
		{"<!-- claims-ignore A201 -->", "A201", ""},
		{"<!-- claims-ignore A201 -- -->", "A201", ""},
		{"<!-- claims-ignore -- why -->", "", "why"},
		{"<!-- claims-ignore -->", "", ""},
		{"<!-- claims-ignore-->", "", ""},
	}
	for _, test := range tests {
		text := "Before. " + test.text + " After."
		found := Find(text)
		if len(found) != 1 {
			t.Errorf("%q: %d comments, want 1", test.text, len(found))
			continue
		}
		var rules []string
		for _, w := range found[0].Rules {
			if w.Of(text) != w.Text {
				t.Errorf("%q: the rule %q stands where %q does", test.text, w.Text, w.Of(text))
			}
			rules = append(rules, w.Text)
		}
		if got := strings.Join(rules, " "); found[0].Of(text) != test.text || got != test.rules || found[0].Reason != test.reason {
			t.Errorf("%q: %q with rules %q and reason %q", test.text, found[0].Of(text), got, found[0].Reason)
		}
	}
}

func TestFindNothing(t *testing.T) {
	for _, text := range []string{
		"", "<!--", "<!-- claims-ignore A201", "<!-- a note -->", "claims-ignore A201 -- why",
		"<!-- claims-ignored A201 -- why -->", "<!-- claims-ignore-file -- why -->", "<!-- Claims-ignore A201 -->",
	} {
		if found := Find(text); len(found) > 0 {
			t.Errorf("%q: %v", text, found)
		}
	}
}

func TestBlank(t *testing.T) {
	text := "One.\n<!-- claims-ignore A201\n-- why -->\nTwo. <!-- a note -->"
	want := "One.\n                       \n          \nTwo. <!-- a note -->"
	if got := Blank(text); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("One. <!-- claims-ignore A201, S305 -- why --> Two. <!-- claims-ignore -->")
	f.Add("<!--<!-- claims-ignore A201 – <!-- -->-->")
	f.Add("<!-- claims-ignore \xff— \xe2\x80 -->")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, c := range Find(text) {
			if c.Start < end || !strings.HasPrefix(c.Of(text), opening) || !strings.HasSuffix(c.Of(text), closing) {
				t.Fatalf("%q is no comment after byte %d of %q", c.Of(text), end, text)
			}
			for _, w := range c.Rules {
				if !c.Contains(w.Span) || w.Of(text) != w.Text || strings.ContainsAny(w.Text, ", \n") {
					t.Fatalf("%q is no word of %q", w.Text, c.Of(text))
				}
			}
			end = c.End
		}
		if blank := Blank(text); len(blank) != len(text) || len(Find(blank)) > 0 {
			t.Fatalf("%q is left of %q", blank, text)
		}
	})
}
