package lint

import (
	"strings"
	"testing"
)

func TestWith(t *testing.T) {
	rule := Rule{Code: "Q999", Options: []Option{{"max-words", "how long", Number(80)}, {"allow", "left alone", Words("so-called")}}}
	set, err := rule.With("max-words", Number(7))
	if err != nil || set.value("max-words").number != 7 || rule.value("max-words").number != 80 {
		t.Errorf("With gives %v, %v, and the rule itself %v", set.value("max-words"), err, rule.value("max-words"))
	}
	set, err = set.With("allow", Words("a", "b"))
	if err != nil || set.value("allow").String() != "[a, b]" || set.value("max-words").String() != "7" {
		t.Errorf("With gives %v and %v, %v", set.value("allow"), set.value("max-words"), err)
	}
	if got := Words("so-called", "e.g. this", "a, b", "“x”", "", "null").String(); got != `[so-called, e.g. this, "a, b", "“x”", "", "null"]` {
		t.Errorf("the words are shown as %s", got)
	}
	cases := []struct {
		name, option string
		value        Value
		want         string
	}{
		{"an option it lacks", "words", Number(1), `Q999 has no option "words"; it has max-words, allow`},
		{"a list for a number", "max-words", Words("x"), "takes a whole number, such as 80"},
		{"a number for a list", "allow", Number(1), "takes a list of words, such as [so-called]"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if _, err := rule.With(c.option, c.value); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("With = %v, want an error with %q", err, c.want)
			}
		})
	}
	if _, err := (Rule{Code: "Q998"}).With("x", Number(1)); err == nil || err.Error() != "Q998 has no options" {
		t.Errorf("With on a rule without options = %v", err)
	}
}
