package alias

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
	"claims/nlp"
)

const visit = "Hillary Clinton and Chelsea Clinton came. Clinton smiled. KCNA, HRC and Korean Central News Agency watched."

// span is the place of the words in visit.
func span(t *testing.T, words string) nlp.Span {
	t.Helper()
	at := strings.Index(visit, words)
	if at < 0 {
		t.Fatalf("no %q", words)
	}
	return nlp.Span{Start: at, End: at + len(words)}
}

// A speaker is renamed by its canonical name, else by other words for it.
func TestApply(t *testing.T) {
	tests := []struct {
		name, file    string
		speaker, want claims.Speaker
	}{
		{
			"the canonical name", "- {name: Korean Central News Agency, type: group, wikidata: Q5}",
			claims.Speaker{Name: "Korean Central News Agency", Type: claims.Organization},
			claims.Speaker{Name: "Korean Central News Agency", Type: claims.Group, Wikidata: "Q5"},
		},
		{
			"another form", "- {name: North Korean state agency, aliases: [KCNA]}",
			claims.Speaker{Name: "Korean Central News Agency", Type: claims.Organization},
			claims.Speaker{Name: "North Korean state agency", Type: claims.Organization},
		},
		{
			"a surname that another bears", "- {name: Hillary Clinton, aliases: [Clinton]}",
			claims.Speaker{Name: "Chelsea Clinton", Type: claims.Person},
			claims.Speaker{Name: "Chelsea Clinton", Type: claims.Person},
		},
		{
			"forms of two entries", "- {name: A, aliases: [KCNA]}\n- {name: B, aliases: [HRC]}",
			claims.Speaker{Name: "the agency", Type: claims.Organization},
			claims.Speaker{Name: "the agency", Type: claims.Organization},
		},
		{
			"joint speakers", "- {name: Mrs. Clinton, aliases: [Hillary Clinton]}",
			claims.Speaker{Name: "Hillary Clinton and Chelsea Clinton", Type: claims.Person, Members: []string{"Hillary Clinton", "Chelsea Clinton"}},
			claims.Speaker{Name: "Mrs. Clinton and Chelsea Clinton", Type: claims.Person, Members: []string{"Mrs. Clinton", "Chelsea Clinton"}},
		},
		{
			"rivals", "- {name: Mrs. Clinton, aliases: [Hillary Clinton]}",
			claims.Speaker{Name: "Chelsea Clinton", Type: claims.Person, Rivals: []string{"Hillary Clinton"}},
			claims.Speaker{Name: "Chelsea Clinton", Type: claims.Person, Rivals: []string{"Mrs. Clinton"}},
		},
	}
	surname := span(t, "Clinton smiled")
	surname.End = surname.Start + len("Clinton")
	for _, test := range tests {
		speaker := test.speaker
		x := &claims.Extraction{
			Article: claims.NewArticle(claims.Article{Text: visit}),
			Claims:  []claims.Claim{{Speaker: &speaker, Source: &speaker, Chain: []*claims.Speaker{&speaker}}},
			Names: []claims.Entity{
				{Name: "Korean Central News Agency", Mentions: []nlp.Span{span(t, "Korean Central News Agency"), span(t, "KCNA")}},
				{Name: "Chelsea Clinton", Mentions: []nlp.Span{span(t, "Chelsea Clinton"), surname}},
				{Name: "the agency", Mentions: []nlp.Span{span(t, "KCNA"), span(t, "HRC")}},
			},
		}
		got := tableOf(t, test.file).Apply(x)
		if diff := cmp.Diff(test.want, *got.Claims[0].Speaker); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
		if c := got.Claims[0]; c.Speaker != c.Source || c.Speaker != c.Chain[0] {
			t.Errorf("%s: speaker, source and chain are not one any more", test.name)
		}
		if diff := cmp.Diff(test.speaker, speaker); diff != "" {
			t.Errorf("%s: the extraction itself was changed:\n%s", test.name, diff)
		}
	}
}

func TestApplyNothing(t *testing.T) {
	x := &claims.Extraction{}
	var none *Table
	if none.Apply(x) != x || tableOf(t, "").Apply(x) != x {
		t.Error("an empty table copies")
	}
}
