package lint

import (
	"testing"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"

	"github.com/google/go-cmp/cmp"
)

func TestPronounWithoutAntecedent(t *testing.T) {
	quoted := func(text, words string) []quotation.Quotation {
		return []quotation.Quotation{{Span: at(t, text, words), Parts: []nlp.Span{at(t, text, words)}, Open: "“", Close: "”"}}
	}
	cases := []struct {
		name, text, resolved, mention string
		fill                          func(x *claims.Extraction, text string)
		want                          []string
	}{
		{"nobody before", "“I will go,” he said.", "", "he", nil, []string{"error he"}},
		{"named after the pronoun", "“I will go,” he said. Holt left.", "he", "he said", func(x *claims.Extraction, text string) {
			x.Claims[0].Speaker.Mention = []nlp.Span{at(t, text, "he")}
			x.Names = []claims.Entity{{Name: "Holt", Mentions: []nlp.Span{at(t, text, "Holt")}}}
		}, []string{"error he"}},
		{"resolved", "“I will go,” he said.", "Piet Vos", "he", nil, nil},
		{"resolved to a name behind", "“I will go,” he said. Piet Vos left.", "Piet Vos", "he", func(x *claims.Extraction, text string) {
			x.Names = []claims.Entity{{Name: "Piet Vos", Mentions: []nlp.Span{at(t, text, "Piet Vos")}}}
		}, []string{"error he"}},
		{"an entity before", "Vos was there. “I will go,” he said.", "", "he", func(x *claims.Extraction, text string) {
			x.Names = []claims.Entity{{Name: "Vos", Mentions: []nlp.Span{at(t, text, "Vos")}}}
		}, []string{"info he"}},
		{"a name only inside the quotation", "“Ask Vos,” he said.", "", "he", func(x *claims.Extraction, text string) {
			x.Names = []claims.Entity{{Name: "Vos", Mentions: []nlp.Span{at(t, text, "Vos")}}}
			x.Quotations = quoted(text, "“Ask Vos,”")
		}, []string{"error he"}},
		{"a person without a name before", "A woman was found. “I am fine,” she said.", "", "she", nil, []string{"info she"}},
		{"a thing later on", "Vos was there. The wall fell, it said.", "", "it", func(x *claims.Extraction, text string) {
			x.Names = []claims.Entity{{Name: "Vos", Mentions: []nlp.Span{at(t, text, "Vos")}}}
		}, nil},
		{"a noun, no pronoun", "“I will go,” a clerk said.", "a clerk", "a clerk", nil, nil},
		{"in the headline", "Going, he said. Holt left.", "", "he", func(x *claims.Extraction, text string) { x.Headline = at(t, text, "Going, he said.") }, nil},
		{"inside a quotation", "“And he said no,” it says.", "", "he", func(x *claims.Extraction, text string) {
			x.Quotations = quoted(text, "“And he said no,”")
		}, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			x := made(t, c.text)
			x.Claims = []claims.Claim{{ID: "c1", Speaker: speaker(t, c.text, c.resolved, claims.Unknown, c.mention)}}
			if c.fill != nil {
				c.fill(x, c.text)
			}
			var got []string
			for _, f := range ran(x, []Rule{pronounWithoutAntecedent()}) {
				got = append(got, string(f.Severity)+" "+f.Of(c.text))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
