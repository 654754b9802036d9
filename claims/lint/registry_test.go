package lint

import (
	"slices"
	"strings"
	"testing"
)

func TestCatalogueIsSound(t *testing.T) {
	if err := Validate(All()); err != nil {
		t.Error(err)
	}
	codes := make([]string, 0, len(All()))
	for _, r := range All() {
		codes = append(codes, r.Code)
	}
	if !slices.IsSorted(codes) {
		t.Errorf("All is not sorted by code: %v", codes)
	}
}

func TestValidateRefuses(t *testing.T) {
	sound := quoteUnclosed()
	undocumented := sound
	undocumented.Doc.Rationale = ""
	cases := []struct {
		name  string
		rules []Rule
		want  string
	}{
		{"a rule without documentation", []Rule{undocumented}, "lacks a rationale"},
		{"an empty rule", []Rule{{}}, "lacks a code, a name, a severity, a Run function"},
		{"a severity nobody knows", []Rule{func() Rule { r := sound; r.Severity = "fatal"; return r }()}, "lacks a severity"},
		{"a code used twice", []Rule{sound, sound}, `two rules are called "Q101"`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if err := Validate(c.rules); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("Validate = %v, want an error with %q", err, c.want)
			}
		})
	}
}

func TestDefaultLeavesOutWhatIsOff(t *testing.T) {
	for _, r := range Default() {
		if r.Off {
			t.Errorf("%s is off and runs by default", r.Code)
		}
	}
	if len(Default()) == 0 {
		t.Error("no rule runs by default")
	}
}

func TestFind(t *testing.T) {
	for _, key := range []string{"A201", "a201", "quote-unattributed", "Quote-Unattributed", " A201 "} {
		if r, ok := Find(key); !ok || r.Code != "A201" {
			t.Errorf("Find(%q) = %q, %v; want A201", key, r.Code, ok)
		}
	}
	for _, key := range []string{"", "A999", "quote"} {
		if r, ok := Find(key); ok {
			t.Errorf("Find(%q) = %s, want none", key, r.Code)
		}
	}
}

func TestNearest(t *testing.T) {
	cases := map[string]string{
		"A20":                    "A201",
		"q10":                    "Q101",
		"quote-unatributed":      "quote-unattributed",
		"QUOTE-UNCLOSE":          "quote-unclosed",
		"anonymous-sources":      "anonymous-source",
		"vague authority":        "vague-authority",
		"":                       "",
		"entirely-another-thing": "",
		strings.Repeat("x", 1e6): "",
	}
	for typed, want := range cases {
		if got := Nearest(typed); got != want {
			t.Errorf("Nearest(%.40q) = %q, want %q", typed, got, want)
		}
	}
}

func FuzzNearest(f *testing.F) {
	f.Add("A201")
	f.Add("quote-unatributed")
	f.Add("\xff’")
	f.Fuzz(func(t *testing.T, typed string) {
		if near := Nearest(typed); near != "" {
			if _, ok := Find(near); !ok {
				t.Errorf("Nearest(%q) = %q, which is no rule", typed, near)
			}
		}
		if r, ok := Find(typed); ok && Nearest(typed) != r.Code && Nearest(typed) != r.Name {
			t.Errorf("Nearest(%q) = %q, but it is the rule %s itself", typed, Nearest(typed), r.Code)
		}
	})
}
