package lint

import (
	"testing"

	"claims/claims"
	"claims/nlp"

	"github.com/google/go-cmp/cmp"
)

// TestReportWithoutLink: when a reader can find the report that the claim names.
func TestReportWithoutLink(t *testing.T) {
	cases := []struct {
		text, mention string
		lost          bool
	}{
		{"A UN report found that bridges rust.", "A UN report", true},
		{"A new report by the Harbour Board found that bridges rust.", "A new report by the Harbour Board", true},
		{"The UN report found that bridges rust.", "The UN report", false},
		{"A UN report of 2024 found that bridges rust.", "A UN report of 2024", false},
		{"On Tuesday, a UN report found that bridges rust.", "a UN report", false},
		{"A UN report (https://un.org/bridges) found that bridges rust.", "A UN report", false},
		{"A BBC report found that bridges rust.", "A BBC report", false},
		{"A report in a local newspaper said that bridges rust.", "A report in a local newspaper", false},
		{"Reports said that bridges rust.", "Reports", false},
		{"A study found that bridges rust.", "A study", false}, // S305
		{"A UN letter said that bridges rust.", "A UN letter", false},
	}
	for _, c := range cases {
		x := made(t, c.text)
		said := at(t, c.text, "bridges rust")
		x.Claims = []claims.Claim{{ID: "c1", Content: []nlp.Span{said}, Confidence: 0.9,
			Speaker: speaker(t, c.text, c.mention, claims.DocumentType, c.mention)}}
		var want []string
		if c.lost {
			want = []string{c.mention}
		}
		if diff := cmp.Diff(want, found(x, reportWithoutLink())); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}

// TestLinkOfMarkdown: the link is in the author's file, not in the text.
func TestLinkOfMarkdown(t *testing.T) {
	text := "A UN report found that bridges rust."
	x := made(t, text)
	x.Article = claims.NewArticle(claims.Article{Text: text, Origin: claims.Origin{
		File:     "A [UN report](bridges.pdf) found that bridges rust.",
		Segments: []claims.Segment{{Text: 0, File: 0}, {Text: 2, File: 3}, {Text: 11, File: 26}},
	}})
	x.Claims = []claims.Claim{{ID: "c1", Content: []nlp.Span{at(t, text, "bridges rust")}, Confidence: 0.9,
		Speaker: speaker(t, text, "UN report", claims.DocumentType, "A UN report")}}
	if got := found(x, reportWithoutLink()); got != nil {
		t.Errorf("a linked report is reported: %q", got)
	}
}
