package glob

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestSet(t *testing.T) {
	tests := []struct {
		pattern, path string
		want          bool
	}{
		{"*.md", "desk/a.md", true},
		{"*.md", "desk/deep/a.md", true},
		{"*.md", "desk/a.txt", false},
		{"/*.md", "desk/a.md", true},
		{"/*.md", "desk/deep/a.md", false},
		{"opinion", "desk/opinion/2025/a.md", true},
		{"opinion/", "desk/old/opinion/a.md", true},
		{"opinion/", "desk/opinion", false}, // a file of that name
		{"opinion/**", "desk/opinion/2025/a.md", true},
		{"opinion/**", "desk/old/opinion/a.md", false},
		{"opinion/*.md", "desk/opinion/2025/a.md", false},
		{"**/2025/*.md", "desk/opinion/2025/a.md", true},
		{"{news,sport}/**", "desk/sport/a.md", true},
		{"*", "desk/a.md", true},
		{"*", "elsewhere/a.md", false},
		{"*", "desk", false},
		{"*", "-", false},
	}
	for _, test := range tests {
		s, err := In("desk")
		if err != nil {
			t.Fatal(err)
		}
		p, ok := Parse(test.pattern)
		if !ok {
			t.Fatalf("%q is no pattern", test.pattern)
		}
		if got := s.With(p).Match(test.path, false); got != test.want {
			t.Errorf("%q matches %s: %v", test.pattern, test.path, got)
		}
		absolute, err := filepath.Abs(test.path)
		if err != nil {
			t.Fatal(err)
		}
		if got := s.With(p).Match(absolute, false); got != test.want && test.path != "-" {
			t.Errorf("%q matches the absolute path of %s: %v", test.pattern, test.path, got)
		}
	}
	if s := (Set{}); !s.Empty() || s.Match("a.md", false) {
		t.Error("the zero Set matches something")
	}
}

func TestParseRefuses(t *testing.T) {
	for _, pattern := range []string{"", "/", "[a", "{a", "a/[b"} {
		if _, ok := Parse(pattern); ok {
			t.Errorf("%q is taken for a pattern", pattern)
		}
	}
}

func FuzzMatch(f *testing.F) {
	f.Add("opinion/**", "opinion/2025/a.md")
	f.Add("{a,b}/*[!c].md", "a/d.md")
	f.Add("/**/", "é/\xff")
	f.Fuzz(func(t *testing.T, pattern, path string) {
		p, ok := Parse(pattern)
		if !ok {
			return
		}
		folder, err := In("desk")
		if err != nil {
			t.Fatal(err)
		}
		s := folder.With(p)
		if s.Match("-", false) || s.Match("desk", true) || s.Match("desks/a", false) {
			t.Errorf("%q matches what does not lie in the folder", pattern)
		}
		if s.Match(filepath.Join("desk", path), true) && !s.Match(filepath.Join("desk", path, "below"), false) && filepath.IsLocal(path) {
			t.Errorf("%q matches %q, but not what lies in it", pattern, path)
		}
	})
}

// A pattern whose choices multiply is none: each might have to be tried.
func TestTooManyChoices(t *testing.T) {
	for pattern, want := range map[string]bool{
		"*.{txt,md}": false, "{a,b}{c,d}/{e,f}": false, strings.Repeat("{a,b}", 9): false,
		strings.Repeat("{a,b}", 30): true, "{" + strings.Repeat("a,", 2000) + "a}": true, "{a,{b,c}}" + strings.Repeat("{a,a}*", 12): true,
	} {
		if got := TooManyChoices(pattern); got != want {
			t.Errorf("TooManyChoices(%.40q) = %v", pattern, got)
		}
		if _, ok := Parse(pattern); ok == want {
			t.Errorf("Parse(%.40q): %v", pattern, ok)
		}
	}
}
