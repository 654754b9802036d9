package resolution

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// story is a line of a table: an invented text, named after the step that it shows, and
// who is who in it.
type story struct {
	name, text string
	want       []string
}

var (
	analyzer = sync.OnceValues(nlp.New)
	embedded = sync.OnceValues(Load)
)

// explained resolves mentions, with their trails.
func explained(t testing.TB, text string, mentions []nlp.Span) Speakers {
	t.Helper()
	a, err := analyzer()
	if err != nil {
		t.Fatal(err)
	}
	m, err := embedded()
	if err != nil {
		t.Fatal(err)
	}
	d := a.Analyze(text, nil)
	quotations, _ := quotation.Find(d)
	return m.Explain(quotation.Over(d, quotations), mentions)
}

// whose says of each mention that the text marks with [brackets] who it is, one a line:
// name (type). Behind it stand the steps that its trail names, and the rivals of a pronoun.
func whose(t testing.TB, marked string) []string {
	t.Helper()
	text, mentions := unmark(marked)
	found := explained(t, text, mentions)
	var out []string
	for i, s := range found.ByMention {
		if s == nil {
			out = append(out, "no speaker")
			continue
		}
		line := fmt.Sprintf("%s (%s)", nameOf(s), s.Type)
		var steps []string
		for _, step := range found.Trails[i] {
			if step.By != "name" && !slices.Contains(steps, step.By) {
				steps = append(steps, step.By)
			}
		}
		if len(steps) > 0 {
			line += " by " + strings.Join(steps, ", ")
		}
		if len(s.Rivals) > 0 {
			line += " or " + strings.Join(s.Rivals, " or ")
		}
		out = append(out, line)
	}
	return out
}

// nameOf is the speaker's name or the names of those who speak; "-" for none.
func nameOf(s *claims.Speaker) string {
	switch {
	case len(s.Members) > 0:
		return strings.Join(s.Members, "; ")
	case s.Name == "":
		return "-"
	}
	return s.Name
}

// cast says whom a text names, one a line: name (type) pronoun: descriptions. Behind the
// type stands "?" where an acronym is not explained.
func cast(t testing.TB, text string) []string {
	t.Helper()
	var out []string
	for _, e := range explained(t, text, nil).Entities {
		line := fmt.Sprintf("%s (%s)", e.Name, e.Type)
		if !e.Linked {
			line += "?"
		}
		if e.Pronoun != "" {
			line += " " + e.Pronoun
		}
		for i, d := range e.Descriptions {
			line += map[bool]string{true: ": ", false: "; "}[i == 0] + d.Of(text)
		}
		out = append(out, line)
	}
	return out
}

// check compares what say makes of each story's text with what its table says.
func check(t *testing.T, say func(testing.TB, string) []string, table []story) {
	t.Helper()
	for _, c := range table {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, say(t, c.text)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
