package lint

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestVerbs: which cues the rules on verbs report, and which they leave alone.
func TestVerbs(t *testing.T) {
	cases := []struct {
		name, text string
		rule       Rule
		want       []string
	}{
		{"a clause", "Mayor Anna Holt admitted that the bridge was unsafe.", loadedVerb(), []string{"admitted"}},
		{"a quotation", "“It is unsafe,” Mayor Anna Holt admitted.", loadedVerb(), []string{"admitted"}},
		{"a thing", "Engineer Tom Reed admitted three charges of theft.", loadedVerb(), nil},
		{"a thing of which more is told", "Tom Reed claimed a loss of 3 million, which cut his taxes.", loadedVerb(), nil},
		{"a verb of two words", "Mayor Anna Holt pointed out that the bridge was unsafe.", loadedVerb(), []string{"pointed out"}},
		{"the passive", "It was claimed that the bridge was unsafe.", loadedVerb(), nil},
		{"somebody else's words", "“He claimed that it was safe,” Mayor Anna Holt said.", loadedVerb(), nil},
		{"a neutral verb", "Mayor Anna Holt said that the bridge was unsafe.", loadedVerb(), nil},
		{"a gesture that utters", "“It is unsafe,” Mayor Anna Holt smiled.", impossibleVerb(), []string{"smiled"}},
		{"a gesture before a colon", "Mayor Anna Holt smiled: “It is unsafe.”", impossibleVerb(), nil},
		{"a gesture beside “said”", "“It is unsafe,” Mayor Anna Holt said and smiled.", impossibleVerb(), nil},
		{"a sentence of its own", "“It is unsafe!” She smiled.", impossibleVerb(), nil},
	}
	for _, c := range cases {
		t.Run(c.rule.Code+" "+c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, found(extracted(t, c.text), c.rule)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

// TestVerbsOfTheHouse: a newsroom names the verbs that it does not want.
func TestVerbsOfTheHouse(t *testing.T) {
	text := "“It is unsafe,” Mayor Anna Holt opined. Engineer Tom Reed claimed that it was safe."
	set, err := loadedVerb().With("verbs", Words("opine"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"opined"}, found(extracted(t, text), set)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
