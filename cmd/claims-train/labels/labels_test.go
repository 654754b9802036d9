package labels

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"claims/claims"

	"github.com/google/go-cmp/cmp"
)

// TestRead reads the labels, each with all fields of the guide and places in order.
func TestRead(t *testing.T) {
	all, err := Read()
	if err != nil {
		t.Fatal(err)
	}
	acts := strings.Fields("assertion belief knowledge commitment request question evaluation desire no-comment deed")
	types := append(strings.Fields("person organization group document anonymous unknown"), "")
	for id, labels := range all {
		seen := map[string]bool{}
		for _, l := range labels {
			switch {
			case seen[l.ID]:
				t.Errorf("%s has two labels %s", id, l.ID)
			case !slices.Contains(acts, l.Act) || !slices.Contains(types, l.Type):
				t.Errorf("%s %s: act %q, type %q", id, l.ID, l.Act, l.Type)
			case !slices.Contains([]string{"positive", "negative", "open"}, l.Polarity) || !slices.Contains([]string{"certain", "hedged", "hypothetical"}, l.Certainty):
				t.Errorf("%s %s: polarity %q, certainty %q", id, l.ID, l.Polarity, l.Certainty)
			case slices.ContainsFunc(slices.Concat(l.Content, l.Cue, l.Source), func(p [2]int) bool { return p[0] < 0 || p[0] >= p[1] }):
				t.Errorf("%s %s: a stretch ends before it starts", id, l.ID)
			}
			seen[l.ID] = true
		}
	}
}

// TestParse names the line that is wrong.
func TestParse(t *testing.T) {
	for lines, want := range map[string]string{
		"{}\n":                           "line 1",
		`{"content": [[0, 3]]}` + "\n[]": "line 2",
	} {
		if _, err := parse(lines); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one that names %s", lines, err, want)
		}
	}
}

// inventedLabels are the labels of “Kim said Lee promised aid and that all was well, sources said”.
func inventedLabels(t *testing.T) map[string][]Label {
	t.Helper()
	all, err := parse(`{"article": "a", "id": "E1", "content": [[9, 42]], "cue": [[4, 8]], "source": [[0, 3]], "act": "assertion", "polarity": "positive", "certainty": "certain", "speaker": "Kim Il; Ann Poe", "aliases": ["Kim"], "type": "person"}
{"article": "a", "id": "N1", "content": [[22, 25]], "cue": [[13, 21]], "source": [[9, 12]], "act": "commitment", "polarity": "positive", "certainty": "certain", "speaker": "Lee", "aliases": [], "type": "person"}
{"article": "a", "id": "N2", "content": [[50, 60]], "cue": [], "source": [], "act": "deed", "polarity": "positive", "certainty": "certain", "speaker": null, "aliases": [], "type": "unknown"}
`)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestOuter leaves out what stands in another's content, and nothing that stands beside it.
func TestOuter(t *testing.T) {
	var got []string
	for _, l := range Outer(inventedLabels(t)["a"]) {
		got = append(got, l.ID)
	}
	if diff := cmp.Diff([]string{"E1", "N2"}, got); diff != "" {
		t.Errorf("labels at the top (-want +got):\n%s", diff)
	}
}

// TestWrite writes what each of the three scorers reads.
func TestWrite(t *testing.T) {
	var gold, speakers, acts bytes.Buffer
	err := Write([]*claims.Article{{ID: "a", Text: "text"}, {ID: "without labels", Text: "text"}}, inventedLabels(t), Files{&gold, &speakers, &acts})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, got, want string }{
		{"gold", gold.String(), `{"id":"a","text":"text","annotations":[{"annotator":"reader","attributions":[{"id":"E1","source":[[0,3]],"cue":[[4,8]],"content":[[9,42]]},{"id":"N2","source":[],"cue":[],"content":[[50,60]]}]}]}` + "\n"},
		{"speakers", speakers.String(), `{"id":"a","annotator":"reader","speakers":{"E1":{"speaker":["Kim Il","Ann Poe"],"type":"person","aliases":["Kim"]},"N2":{"speaker":null,"type":"unknown","aliases":[]}}}` + "\n"},
		{"acts", acts.String(), `{"article":"a","id":"E1","act":"assertion","polarity":"positive","certainty":"certain"}` + "\n" + `{"article":"a","id":"N2","act":"deed","polarity":"positive","certainty":"certain"}` + "\n"},
	} {
		if diff := cmp.Diff(c.want, c.got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}
