package eval

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"claims/claims"
)

// counted is an article of one gold attribution that was found, or not.
func counted(id, publisher string, words, found int) ArticleCounts {
	return ArticleCounts{ID: id, Publisher: publisher, Words: words, Counts: Counts{
		Gold: 1, Predicted: 1, Matched: found, Attributed: found,
	}}
}

func TestBreakDown(t *testing.T) {
	all := []ArticleCounts{
		counted("a", "Post", 399, 1), counted("b", "", 400, 0), counted("c", "Gazette", 799, 1), counted("a", "Post", 1600, 0),
		counted("d", "unknown", 800, 0), counted("e", "Übersee", 1599, 1),
	}
	type line struct {
		Group    string
		Articles int
		Recall   float64
	}
	lines := func(groups []GroupFigures) (all []line) {
		for _, g := range groups {
			all = append(all, line{g.Group, g.Articles, g.Attribution.R})
		}
		return all
	}
	b := BreakDown(all, Dimensions())
	for _, test := range []struct {
		by   Dimension
		got  []GroupFigures
		want []line
	}{
		{ByPublisher, b.Publisher, []line{{"Gazette", 1, 100}, {"Post", 2, 50}, {"Übersee", 1, 100}, {"unknown", 2, 0}}},
		{ByLength, b.Length, []line{{"under 400", 1, 100}, {"400 to 799", 2, 50}, {"800 to 1599", 2, 50}, {"1600 and over", 1, 0}}},
		{ByArticle, b.Article, []line{{"a", 1, 100}, {"b", 1, 0}, {"c", 1, 100}, {"a", 1, 0}, {"d", 1, 0}, {"e", 1, 100}}},
	} {
		if diff := cmp.Diff(test.want, lines(test.got)); diff != "" {
			t.Errorf("by %s (-want +got):\n%s", test.by, diff)
		}
	}
	if b := BreakDown(all, []Dimension{ByLength}); b.Kind != nil || b.Publisher != nil || b.Length == nil || b.Article != nil {
		t.Errorf("by length alone: %+v", b)
	}
}

// Recall goes by gold's kind, precision by that of what is predicted: here
// somebody's direct words are found in a mixed claim, and an indirect one is
// nobody's.
func TestByKind(t *testing.T) {
	gold := said(t, bridge, "her deputy", "promised", "“It will reopen,”")
	mixed := said(t, bridge, "her deputy", "promised", "“It will reopen,” her deputy")
	spurious := said(t, bridge, "", "", "the bridge")
	s := Score(bridge, []Attribution{gold}, []Attribution{mixed, spurious})
	got := BreakDown([]ArticleCounts{{Counts: s.Counts}}, []Dimension{ByKind}).Kind
	want := []KindFigures{
		{Group: claims.Direct, ContentMatch: PRF{R: 100}, Attribution: PRF{R: 100}, SourceAccuracy: 100, Gold: 1},
		{Group: claims.Mixed, ContentMatch: PRF{P: 100}, Attribution: PRF{P: 100}, Predicted: 1},
		{Group: claims.Indirect, Predicted: 1},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("by kind (-want +got):\n%s", diff)
	}
}

// Whatever the articles, every group has one, no article is in two, and what is
// counted in the groups is what is counted in all.
func TestGroupsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []ArticleCounts
		for range rapid.IntRange(0, 20).Draw(t, "articles") {
			all = append(all, counted("x", rapid.SampledFrom([]string{"", "unknown", "A", "B"}).Draw(t, "publisher"),
				rapid.IntRange(0, 3000).Draw(t, "words"), rapid.IntRange(0, 1).Draw(t, "found")))
		}
		b := BreakDown(all, Dimensions())
		for _, groups := range [][]GroupFigures{b.Publisher, b.Length, b.Article} {
			articles, gold := 0, 0
			var names []string
			for _, g := range groups {
				articles, gold = articles+g.Articles, gold+g.Gold
				names = append(names, g.Group)
				if g.Articles == 0 {
					t.Fatalf("%q has no article", g.Group)
				}
			}
			if articles != len(all) || gold != len(all) {
				t.Fatalf("%q have %d articles and %d gold attributions of %d", names, articles, gold, len(all))
			}
		}
		if again := BreakDown(all, Dimensions()); !slices.Equal(b.Publisher, again.Publisher) {
			t.Fatalf("%v, then %v", b.Publisher, again.Publisher)
		}
	})
}

func TestPublisher(t *testing.T) {
	const rest = `"text": "One.", "annotations": []}`
	for start, want := range map[string]string{
		`{`: "", `{"publisher": " The Post ", `: "The Post", `{"publisher": null, `: "", `{"publisher": ["The Post"], `: "",
	} {
		g, err := parseLine("a.jsonl", start+rest, 1)
		if err != nil || g.Publisher != want {
			t.Errorf("%s: publisher %q and error %v, want %q", start, g.Publisher, err, want)
		}
	}
}
