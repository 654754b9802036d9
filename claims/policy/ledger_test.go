package policy

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
	"claims/claims/input/glob"
	"claims/claims/lint"
	"claims/nlp"
)

// paths is a set of one pattern, relative to the current folder.
func paths(t *testing.T, pattern string) glob.Set {
	t.Helper()
	set, err := glob.In(".")
	p, ok := glob.Parse(pattern)
	if err != nil || !ok {
		t.Fatalf("%q: %v", pattern, err)
	}
	return set.With(p)
}

const text = "Experts say the dyke\nwill hold. Experts say the river will not."

// article has two findings of S305, one at each “Experts”, and one of Q101.
func article(path string) (*claims.Extraction, []lint.Finding) {
	x := &claims.Extraction{Article: claims.NewArticle(claims.Article{Path: path, Text: text})}
	return x, []lint.Finding{
		{Rule: "Q101", Span: nlp.Span{}},
		{Rule: "S305", Span: nlp.Span{Start: 0, End: 7}},
		{Rule: "S305", Span: nlp.Span{Start: 32, End: 39}},
	}
}

func TestMark(t *testing.T) {
	tests := []struct {
		name    string
		entries []Suppression
		want    []string // the reasons, by finding
	}{
		{"no entry", nil, []string{"", "", ""}},
		{"a rule of the path", []Suppression{{Rule: "S305", Paths: paths(t, "news/"), Reason: "r"}}, []string{"", "r", "r"}},
		{"another path", []Suppression{{Rule: "S305", Paths: paths(t, "opinion/"), Reason: "r"}}, []string{"", "", ""}},
		{"the words at the place, over a line end", []Suppression{{Rule: "S305", Text: "Experts say the dyke will hold.", Reason: "r"}}, []string{"", "r", ""}},
		{"words in the middle of the place", []Suppression{{Rule: "S305", Text: "pert", Reason: "r"}}, []string{"", "r", "r"}},
		{"words beside the place", []Suppression{{Rule: "S305", Text: "say the dyke", Reason: "r"}}, []string{"", "", ""}},
		{"an empty place", []Suppression{{Rule: "Q101", Text: "Experts say", Reason: "r"}}, []string{"r", "", ""}},
		{"words that mean something in patterns", []Suppression{{Rule: "S305", Text: "E.*s", Reason: "r"}}, []string{"", "", ""}},
		{"the first entry counts", []Suppression{{Rule: "S305", Text: "Experts", Reason: "r"}, {Rule: "S305", Text: "Experts", Reason: "s"}}, []string{"", "r", "r"}},
	}
	for _, test := range tests {
		x, findings := article("news/a.txt")
		NewLedger(test.entries).Mark(x, lint.All(), findings)
		var got []string
		for _, f := range findings {
			reason := ""
			if f.Suppression != nil {
				reason = f.Suppression.Reason
			}
			got = append(got, reason)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestUnused(t *testing.T) {
	news := Suppression{Rule: "S305", Paths: paths(t, "news/"), Place: "c.yaml:1:1"}
	gone := Suppression{Rule: "S305", Paths: paths(t, "gone/"), Place: "c.yaml:2:1"}
	words := Suppression{Rule: "S305", Text: "nobody", Place: "c.yaml:3:1"}
	all := []string{"news/a.txt", "news/b.txt", "sport/c.txt"}
	quiet := func(path string) (*claims.Extraction, []lint.Finding) { x, _ := article(path); return x, nil }
	tests := []struct {
		name  string
		entry Suppression
		read  []string // in which nothing is found
		rules []lint.Rule
		want  bool
	}{
		{"all its articles were read", news, all[:2], lint.All(), true},
		{"one was not", news, all[:1], lint.All(), false},
		{"nothing was read", news, nil, lint.All(), false},
		{"its rule did not run", news, all[:2], nil, false},
		{"no article has its path", gone, all, lint.All(), true},
		{"no article has its path, but who knows", gone, all[:2], lint.All(), false},
		{"words of any article", words, all, lint.All(), true},
		{"standard input is no file", words, []string{"-"}, lint.All(), false},
	}
	for _, test := range tests {
		l := NewLedger([]Suppression{test.entry})
		for _, path := range test.read {
			x, findings := quiet(path)
			l.Mark(x, test.rules, findings)
		}
		if got := l.Unused(func() ([]string, error) { return all, nil }); (len(got) > 0) != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
		if got := l.Unused(func() ([]string, error) { return nil, errors.New("no folder") }); got != nil {
			t.Errorf("%s: where the files are not known, %v is unused", test.name, got)
		}
	}
	l := NewLedger([]Suppression{news})
	for _, path := range all {
		x, findings := article(path)
		l.Mark(x, lint.All(), findings)
	}
	if got := l.Unused(func() ([]string, error) { t.Error("asked for files"); return all, nil }); got != nil {
		t.Errorf("an entry that was used is not: %v", got)
	}
}
