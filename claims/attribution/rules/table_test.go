package rules

import (
	"fmt"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims/quotation"
	"claims/nlp"
)

// sentence is a line of a table: an invented text, named after the rule that it shows, and
// what the rules propose for it, as proposals writes it.
type sentence struct {
	name, text string
	want       []string
}

var analyzer = sync.OnceValues(nlp.New)

// found are the rules' attributions in a text.
func found(t testing.TB, text string) []Attribution {
	t.Helper()
	a, err := analyzer()
	if err != nil {
		t.Fatal(err)
	}
	d := a.Analyze(text, nil)
	quotations, _ := quotation.Find(d)
	return Find(quotation.Over(d, quotations))
}

// proposals are what the rules propose for a text, one a line:
// form: mention | cue | content. Behind the form stands what else is known of it, behind a
// relative pronoun whom it stands for.
func proposals(t testing.TB, text string) []string {
	t.Helper()
	var out []string
	for _, a := range found(t, text) {
		form, mention := a.Form.String(), join(text, a.Mention)
		for _, known := range []struct {
			holds bool
			word  string
		}{{a.Act, " act"}, {a.Certain, " certain"}, {a.Sure, " sure"}, {a.Continues, " continues"}} {
			if known.holds {
				form += known.word
			}
		}
		if !a.Antecedent.Empty() {
			mention += " = " + a.Antecedent.Of(text)
		}
		out = append(out, fmt.Sprintf("%s: %s | %s | %s", form, mention, join(text, a.Cue), join(text, a.Content)))
	}
	return out
}

// check compares what the rules propose for each sentence with what its table says.
func check(t *testing.T, table []sentence) {
	t.Helper()
	for _, c := range table {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, proposals(t, c.text)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
