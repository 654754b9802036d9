package lint

import (
	"testing"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"

	"github.com/google/go-cmp/cmp"
)

func TestQuoteUnattributed(t *testing.T) {
	text := "“We act,” Holt said. It rained. “We pay.” “No.” And “Salt” came."
	act, pay, nope, salt := at(t, text, "“We act,”"), at(t, text, "“We pay.”"), at(t, text, "“No.”"), at(t, text, "“Salt”")
	holt := speaker(t, text, "Anna Holt", claims.Person, "Holt")
	quotations := func(spans ...nlp.Span) []quotation.Quotation {
		var all []quotation.Quotation
		for _, s := range spans {
			all = append(all, quotation.Quotation{Span: s, Parts: []nlp.Span{s}, Open: "“", Close: "”"})
		}
		return all
	}
	claim := func(id string, s *claims.Speaker, spans ...nlp.Span) claims.Claim {
		return claims.Claim{ID: id, Kind: claims.Direct, Content: spans, Quotations: spans, Speaker: s, Source: s}
	}
	cases := []struct {
		name string
		fill func(*claims.Extraction)
		want []string
	}{
		{"a quotation in no claim", func(x *claims.Extraction) { x.Quotations = quotations(pay) }, []string{"“We pay.”"}},
		{"a claim without a speaker", func(x *claims.Extraction) {
			x.Quotations, x.Claims = quotations(pay), []claims.Claim{claim("c1", nil, pay)}
		}, []string{"“We pay.”"}},
		{"a claim without a speaker is reported once", func(x *claims.Extraction) {
			x.Quotations, x.Claims = quotations(pay, nope), []claims.Claim{claim("c1", nil, pay, nope)}
		}, []string{"“We pay.”"}},
		{"a claim with a speaker", func(x *claims.Extraction) {
			x.Quotations, x.Claims = quotations(act, pay), []claims.Claim{claim("c1", holt, act), claim("c2", holt, pay)}
		}, nil},
		{"a name beside it", func(x *claims.Extraction) { x.Quotations = quotations(act) }, nil},
		{"a claim with a source only", func(x *claims.Extraction) {
			x.Quotations, x.Claims = quotations(act), []claims.Claim{{ID: "c1", Content: []nlp.Span{act}, Source: holt}}
		}, nil},
		{"a group in the sentence before", func(x *claims.Extraction) {
			x.Quotations = quotations(pay)
			x.Claims = []claims.Claim{claim("c1", speaker(t, text, "Holt", claims.Group, "Holt"), pay)}
		}, []string{"“We pay.”"}},
		{"a person in the sentence before", func(x *claims.Extraction) {
			x.Quotations, x.Claims = quotations(pay), []claims.Claim{claim("c1", holt, pay)}
		}, nil},
		{"a group that said so", func(x *claims.Extraction) {
			x.Quotations = quotations(pay)
			x.Claims = []claims.Claim{claim("c1", speaker(t, text, "Holt", claims.Group, "Holt"), pay)}
			x.Claims[0].Cue = []nlp.Span{at(t, text, "said")}
		}, nil},
		{"no speech", func(x *claims.Extraction) {
			x.Quotations, x.NotSpeech = quotations(salt), []claims.NotSpeech{{Span: salt, Reason: claims.TitleOfWork}}
		}, nil},
		{"in the headline", func(x *claims.Extraction) {
			x.Quotations, x.Headline = quotations(act), at(t, text, "“We act,” Holt said.")
		}, nil},
		{"inside another quotation", func(x *claims.Extraction) {
			x.Quotations = quotations(act)
			x.Quotations[0].Depth = 1
		}, nil},
		{"never closed", func(x *claims.Extraction) {
			x.Quotations = quotations(act)
			x.Quotations[0].Close = ""
		}, nil},
		{"set off as a block", func(x *claims.Extraction) {
			x.Quotations = []quotation.Quotation{{Span: pay, Block: true}}
		}, []string{"“We pay.”"}},
		{"over two paragraphs, at the first", func(x *claims.Extraction) {
			x.Quotations = quotations(nlp.Span{Start: pay.Start, End: nope.End})
			x.Quotations[0].Parts = []nlp.Span{pay, nope}
		}, []string{"“We pay.”"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			x := made(t, text)
			c.fill(x)
			if diff := cmp.Diff(c.want, found(x, quoteUnattributed())); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
