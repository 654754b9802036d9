package policy

import (
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims/input/glob"
	"claims/claims/lint"
)

// below is a layer for the folder.
func below(t *testing.T, folder string, changes ...Change) Layer {
	t.Helper()
	set, err := glob.In(".")
	if err != nil {
		t.Fatal(err)
	}
	pattern, ok := glob.Parse(folder + "/")
	if !ok {
		t.Fatalf("%q is no folder", folder)
	}
	return Layer{Paths: set.With(pattern), Changes: changes}
}

func everywhere(changes ...Change) Layer { return Layer{Everywhere: true, Changes: changes} }

// running lists rules as “code severity”.
func running(rules []lint.Rule) []string {
	var all []string
	for _, r := range rules {
		all = append(all, r.Code+" "+string(r.Severity))
	}
	return all
}

func TestFor(t *testing.T) {
	find := func(code string) lint.Rule {
		r, ok := lint.Find(code)
		if !ok {
			t.Fatalf("there is no rule %s", code)
		}
		return r
	}
	off := everywhere(Change{Rule: "Q101"}, Change{Rule: All, Off: true}) // all counts first
	tests := []struct {
		name   string
		layers []Layer
		path   string
		want   []string
	}{
		{"nothing changed", nil, "a.txt", running(lint.Default())},
		{"one rule is left", []Layer{off}, "a.txt", []string{"Q101 error"}},
		{"another severity", []Layer{off, everywhere(Change{Rule: "Q101", Severity: lint.Info})}, "a.txt", []string{"Q101 info"}},
		{"a severity stays when the rule goes off and on", []Layer{
			everywhere(Change{Rule: "Q101", Severity: lint.Info}), off}, "a.txt", []string{"Q101 info"}},
		{"in the folder", []Layer{off, below(t, "opinion", Change{Rule: "S301"})}, "opinion/a.txt", []string{"Q101 error", "S301 warning"}},
		{"not in the folder", []Layer{off, below(t, "opinion", Change{Rule: "S301"})}, "news/a.txt", []string{"Q101 error"}},
		{"a later layer wins", []Layer{
			off, below(t, "opinion", Change{Rule: "Q101", Off: true}), below(t, "opinion", Change{Rule: "Q101"}),
		}, "opinion/a.txt", []string{"Q101 error"}},
		{"only", []Layer{below(t, "opinion", Change{Rule: "Q101", Off: true}), Only([]lint.Rule{find("Q101")})}, "opinion/a.txt", []string{"Q101 error"}},
		{"without", []Layer{off, Without([]lint.Rule{find("Q101")})}, "a.txt", nil},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, running(New(test.layers...).For(test.path))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

// Ten thousand articles from several goroutines share as many lists as there are
// ways in which the layers count.
func TestForIsCached(t *testing.T) {
	p := New(below(t, "opinion", Change{Rule: "Q101", Off: true}), below(t, "sport", Change{Rule: "Q102", Off: true}))
	var group sync.WaitGroup
	for worker := range 4 {
		group.Go(func() {
			for i := range 2500 {
				folder := []string{"opinion", "sport", "news"}[i%3]
				rules := p.For(fmt.Sprintf("%s/%d-%d.txt", folder, worker, i))
				has := func(code string) bool {
					return slices.ContainsFunc(rules, func(r lint.Rule) bool { return r.Code == code })
				}
				if has("Q101") == (folder == "opinion") || has("Q102") == (folder == "sport") {
					t.Errorf("%s has the wrong rules", folder)
				}
			}
		})
	}
	group.Wait()
	if len(p.sets) != 3 {
		t.Errorf("%d lists were made, want 3", len(p.sets))
	}
}
