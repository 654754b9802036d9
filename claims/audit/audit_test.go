package audit

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
	"claims/claims/alias"
	"claims/nlp"
)

// harbour is an article with a claim of each kind, one inside another, one that
// only nests another, and one of nobody.
const harbour = `“We will not wait,” Anna Holt said. Lusa reported that Holt said “the pier — all of it — must close” and “ships” must leave.
Rain fell, Lusa said, and an aide warned “of floods”. “Nobody asked us.”`

func span(t *testing.T, words string) nlp.Span {
	t.Helper()
	at := strings.Index(harbour, words)
	if at < 0 {
		t.Fatalf("the test's text has no %q", words)
	}
	return nlp.Span{Start: at, End: at + len(words)}
}

func harbourExtraction(t *testing.T) *claims.Extraction {
	t.Helper()
	holt := &claims.Speaker{Name: "Anna Holt", Type: claims.Person, Mention: []nlp.Span{span(t, "Holt said “the")}}
	lusa := &claims.Speaker{Name: "Lusa", Type: claims.Organization}
	aide := &claims.Speaker{Name: "an aide", Type: claims.Anonymous}
	spans := func(all ...string) []nlp.Span {
		var out []nlp.Span
		for _, words := range all {
			out = append(out, span(t, words))
		}
		return out
	}
	claim := func(id, parent string, kind claims.Kind, speaker *claims.Speaker, content string, quotations ...string) claims.Claim {
		return claims.Claim{ID: id, Parent: parent, Kind: kind, Speaker: speaker, Source: speaker, Content: spans(content), Quotations: spans(quotations...)}
	}
	return &claims.Extraction{
		Article: claims.NewArticle(claims.Article{ID: "harbour", Text: harbour}),
		Names:   []claims.Entity{{Name: "Anna Holt", Type: claims.Person}, {Name: "Lusa", Type: claims.Organization}},
		Claims: []claims.Claim{
			claim("c1", "", claims.Direct, holt, "“We will not wait,”", "“We will not wait,”"),
			claim("c2", "", claims.Mixed, lusa, "that Holt said “the pier — all of it — must close” and “ships” must leave", "“the pier — all of it — must close”", "“ships”"),
			claim("c3", "c2", claims.Mixed, holt, "“the pier — all of it — must close” and “ships” must leave", "“the pier — all of it — must close”", "“ships”"),
			claim("c4", "", claims.Mixed, lusa, "Rain fell, Lusa said, and an aide warned “of floods”", "“of floods”"),
			claim("c5", "c4", claims.Direct, aide, "“of floods”", "“of floods”"),
			claim("c6", "", claims.Direct, nil, "“Nobody asked us.”", "“Nobody asked us.”"),
		},
	}
}

// Counts are those of the claims that tables show, each quoted word once.
func TestReport(t *testing.T) {
	aliases, err := alias.Parse("who.yaml", []byte("- {name: Anna Holt, tags: {party: Greens}}\n- {name: Lusa, tags: {country: Portugal}}"))
	if err != nil {
		t.Fatal(err)
	}
	a := New(aliases, []string{"party"})
	a.Add(harbourExtraction(t))
	a.Add(&claims.Extraction{Article: claims.NewArticle(claims.Article{Text: "It rained."})})
	a.Add(harbourExtraction(t))
	got := a.Report()
	greens := map[string]string{"party": "Greens"}
	holt := Counts{Claims: 4, Direct: 2, Mixed: 2, WordsQuoted: 24}
	lusa := Counts{Claims: 2, Mixed: 2}
	aide := Counts{Claims: 1, Direct: 1, WordsQuoted: 2}
	aides := Counts{Claims: 2, Direct: 2, WordsQuoted: 4}
	nobody := Counts{Claims: 2, Direct: 2, WordsQuoted: 6}
	want := Report{
		Articles: 3, Claims: 10,
		Speakers: []Speaker{
			{Name: "Anna Holt", Type: claims.Person, Tags: greens, Counts: holt, Articles: 2, Share: 0.4},
			{Name: "Lusa", Type: claims.Organization, Tags: map[string]string{"country": "Portugal"}, Counts: lusa, Articles: 2, Share: 0.2},
			{Name: "an aide", Type: claims.Anonymous, Counts: aide, Articles: 1, Share: 0.1},
			{Name: "an aide", Type: claims.Anonymous, Counts: aide, Articles: 1, Share: 0.1},
			{Counts: nobody, Articles: 2, Share: 0.2},
		},
		Types: []Total{
			{Value: "person", Speakers: 1, Counts: holt, Share: 0.4},
			{Value: "organization", Speakers: 1, Counts: lusa, Share: 0.2},
			{Value: "anonymous", Speakers: 2, Counts: aides, Share: 0.2},
			{Value: "", Counts: nobody, Share: 0.2},
		},
		Tags: []Tag{{"party", []Total{
			{Value: "Greens", Speakers: 1, Counts: holt, Share: 0.4},
			{Value: "", Speakers: 3, Counts: Counts{Claims: 6, Direct: 4, Mixed: 2, WordsQuoted: 10}, Share: 0.6},
		}}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestEmptyReport(t *testing.T) {
	if diff := cmp.Diff(Report{}, New(nil, nil).Report()); diff != "" {
		t.Error(diff)
	}
}

func TestQuotedWords(t *testing.T) {
	tests := []struct {
		text string
		want int
	}{
		{"“We will not wait,”", 4},
		{"“the pier — all of it—must close”", 7},
		{"“state-of-the-art”", 1},
		{"“… 4 per cent …”", 3},
		{"“Don’t”", 1},
		{"“—”", 0},
	}
	for _, test := range tests {
		if got := wordsOutside(test.text, nlp.Span{End: len(test.text)}, nil); got != test.want {
			t.Errorf("%s: %d words, want %d", test.text, got, test.want)
		}
	}
}
