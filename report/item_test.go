package report

import (
	"strings"
	"testing"

	"claims/claims"
	"claims/claims/audit"
	"claims/claims/lint"
	"claims/nlp"
)

// harbour is the article that the format tests write: made up, with a date
// that is no prose, letters of several bytes before every claim, a
// discontinuous quotation, a nested claim, joint speakers, a quotation of
// nobody, a claim that a spreadsheet would take for a formula, a bar, and one
// paragraph that is a long line.
const harbour = `Inês Duarte raises harbour fees

LISBON – “We will not wait,” Mayor Inês Duarte said, “for the next storm.”

The Lusa agency reported that Duarte said the café on pier 3 must close.

Porto and Faro warn that ships will stay away. Statistics Portugal put the loss at -4 per cent | a year.

The fees are the third rise in five years, after those of 2021 and 2023, and they come as the port works through a backlog of repairs to its cranes, its rail link and the breakwater that the winter storms of two years running have left with a gap as wide as a street; the council votes on them on Tuesday, and the tug crews, the pilots and the fish market have all asked to be heard before it does. “Nobody asked us,” reads a banner over the gate, below a painting of a gull, and the traders on the quay say they will keep it there until the vote is over.
`

// testItem is the harbour article with its claims and findings, made by hand.
func testItem(t testing.TB) Item {
	t.Helper()
	in := func(s string) nlp.Span { return spanOf(t, harbour, s) }
	person := func(mention string) *claims.Speaker {
		return &claims.Speaker{Name: "Inês Duarte", Type: claims.Person, Mention: []nlp.Span{in(mention)}}
	}
	mayor, she := person("Mayor Inês Duarte"), person("Duarte")
	she.Mention = []nlp.Span{within(t, harbour, "that Duarte said", "Duarte")}
	lusa := &claims.Speaker{Name: "Lusa", Type: claims.Organization, Mention: []nlp.Span{in("The Lusa agency")}}
	ports := &claims.Speaker{
		Name: "Porto and Faro", Type: claims.Group, Members: []string{"Porto", "Faro"},
		Mention: []nlp.Span{in("Porto and Faro")},
	}
	office := &claims.Speaker{Name: "Statistics Portugal", Type: claims.Organization, Mention: []nlp.Span{in("Statistics Portugal")}}
	return Item{
		Extraction: &claims.Extraction{
			Article: claims.NewArticle(claims.Article{
				ID: "harbour", Path: "news/harbour.txt", Date: "2026-06-03", Text: harbour,
			}),
			Claims: []claims.Claim{
				{
					ID: "c1", Kind: claims.Direct, Confidence: 0.987, Paragraph: 1, Sentence: 1,
					Content:    []nlp.Span{in("“We will not wait,”"), in("“for the next storm.”")},
					Quotations: []nlp.Span{in("“We will not wait,”"), in("“for the next storm.”")},
					Cue:        []nlp.Span{within(t, harbour, "Inês Duarte said", "said")},
					Speaker:    mayor, Source: mayor, Chain: []*claims.Speaker{mayor},
				},
				{
					ID: "c2", Kind: claims.Indirect, Confidence: 0.8, Paragraph: 2, Sentence: 2,
					Content: []nlp.Span{in("that Duarte said the café on pier 3 must close")},
					Cue:     []nlp.Span{in("reported")}, Speaker: lusa, Source: lusa, Chain: []*claims.Speaker{lusa},
				},
				{
					ID: "c3", Parent: "c2", Kind: claims.Indirect, Confidence: 0.75, Paragraph: 2, Sentence: 2,
					Content: []nlp.Span{in("the café on pier 3 must close")},
					Cue:     []nlp.Span{within(t, harbour, "that Duarte said", "said")},
					Speaker: she, Source: lusa, Chain: []*claims.Speaker{lusa, she},
				},
				{
					ID: "c4", Kind: claims.Indirect, Confidence: 0.9, Paragraph: 3, Sentence: 3,
					Content: []nlp.Span{in("that ships will stay away")},
					Cue:     []nlp.Span{in("warn")}, Speaker: ports, Source: ports, Chain: []*claims.Speaker{ports},
				},
				{
					ID: "c5", Kind: claims.Indirect, Confidence: 0.6, Paragraph: 3, Sentence: 4,
					Content: []nlp.Span{in("-4 per cent | a year")},
					Cue:     []nlp.Span{within(t, harbour, "Portugal put", "put")}, Speaker: office, Source: office, Chain: []*claims.Speaker{office},
				},
				{
					ID: "c6", Kind: claims.Direct, Confidence: 0.5, Paragraph: 4, Sentence: 6,
					Content: []nlp.Span{in("“Nobody asked us,”")}, Quotations: []nlp.Span{in("“Nobody asked us,”")},
				},
			},
			NotSpeech: []claims.NotSpeech{{Span: in("café"), Reason: claims.Term}},
		},
		Findings: []lint.Finding{
			{
				Rule: "S305", Name: "vague-authority", Severity: lint.Info,
				Message: "say who “Porto and Faro” are: the councils, the ports or their mayors",
				Span:    in("Porto and Faro"), Claim: "c4",
			},
			{
				Rule: "A211", Name: "alias-inconsistent", Severity: lint.Warning,
				Message: "“Duarte” is named in full elsewhere, 100% of the time",
				Span:    within(t, harbour, "that Duarte said", "Duarte"), Claim: "c3",
				Related: []lint.Related{{Span: in("Inês Duarte raises"), Message: "first named here"}},
			},
			{
				Rule: "A201", Name: "quote-unattributed", Severity: lint.Error,
				Message: "nobody is named for these words: say who said them",
				Span:    in("“Nobody asked us,”"),
			},
		},
	}
}

// decidedItem is the harbour article with its first finding suppressed in the article,
// its second by a baseline, and a fix for its third.
func decidedItem(t testing.TB) Item {
	t.Helper()
	item := testItem(t)
	item.Findings[0].Suppression = &lint.Suppression{Kind: lint.InSource, Reason: "the ports asked for it"}
	item.Findings[1].Suppression = &lint.Suppression{Kind: lint.InRecords}
	place := item.Findings[2].Span
	item.Findings[2].Fix = &lint.Fix{
		Message: "Name the banner, without marks",
		Edits: []lint.Edit{
			{Span: nlp.Span{Start: place.Start, End: place.Start}, Text: "A banner: "},
			{Span: nlp.Span{Start: place.End - len("”"), End: place.End}},
		},
	}
	return item
}

// emptyItem is an article in which nothing was found.
func emptyItem() Item {
	a := claims.NewArticle(claims.Article{ID: "quiet", Path: "news/quiet.txt", Text: "It rained.\n"})
	return Item{Extraction: &claims.Extraction{Article: a}}
}

// spanOf is the first place of part in text; it must be there.
func spanOf(t testing.TB, text, part string) nlp.Span {
	t.Helper()
	at := strings.Index(text, part)
	if at < 0 {
		t.Fatalf("the test's text has no %q", part)
	}
	return nlp.Span{Start: at, End: at + len(part)}
}

// within is the place of part inside the first place of around.
func within(t testing.TB, text, around, part string) nlp.Span {
	t.Helper()
	outer := spanOf(t, text, around)
	inner := spanOf(t, around, part)
	return nlp.Span{Start: outer.Start + inner.Start, End: outer.Start + inner.End}
}

// failer is what the helpers need of testing.T and rapid.T.
type failer interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// write is what the format writes for the items.
func write(t failer, format string, o Options, items ...Item) string {
	t.Helper()
	f, err := Find(format)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	w := f.New(&out, o)
	claims := audit.NewOverview(nil)
	for _, item := range items {
		claims.Add(item.Extraction)
		if err := w.Add(item); err != nil {
			t.Fatalf("Add: %v", err)
		}
	}
	if table, ok := w.(ClaimsWriter); ok && !o.Quiet {
		table.Claims(claims.Rows())
	}
	if err := w.Close(); err != nil {
		t.Fatalf("Close: %v", err)
	}
	return out.String()
}
