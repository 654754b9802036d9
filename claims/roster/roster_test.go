package roster

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
	"claims/claims/alias"
	"claims/nlp"
)

// articleOf is an article that names and quotes the speakers, each written as
// "type Name"; "org Full Name = ACRONYM" ties the acronym to the name, and a
// speaker after "(" is only named, not quoted.
func articleOf(speakers ...string) *claims.Extraction {
	x := &claims.Extraction{}
	var text strings.Builder
	put := func(words string) nlp.Span {
		s := nlp.Span{Start: text.Len(), End: text.Len() + len(words)}
		text.WriteString(words + "\n")
		return s
	}
	for _, spec := range speakers {
		spec, silent := strings.CutPrefix(spec, "(")
		kind, name, _ := strings.Cut(spec, " ")
		name, acronym, tied := strings.Cut(name, " = ")
		typ, named := typeNamed(kind)
		mention := put(name)
		s := &claims.Speaker{Name: name, Type: typ, Mention: []nlp.Span{mention}}
		if first, second, joint := strings.Cut(name, " and "); joint {
			s.Members, named = []string{first, second}, false
		}
		if named {
			e := claims.Entity{Name: name, Type: typ, Mentions: []nlp.Span{mention}, Linked: tied}
			if tied {
				e.Mentions = append(e.Mentions, put(acronym))
			}
			x.Names = append(x.Names, e)
		}
		if !silent {
			x.Claims = append(x.Claims, claims.Claim{Speaker: s, Source: s})
		}
	}
	x.Article = claims.NewArticle(claims.Article{Text: text.String()})
	return x
}

// typeNamed is the type behind a short word, and whether such a speaker is one of
// the article's entities.
func typeNamed(word string) (typ claims.SpeakerType, entity bool) {
	switch word {
	case "p":
		return claims.Person, true
	case "org":
		return claims.Organization, true
	case "group":
		return claims.Group, false
	case "doc":
		return claims.DocumentType, false
	case "anon":
		return claims.Anonymous, false
	case "desc":
		return claims.Organization, false
	}
	panic("no type " + word)
}

// merged is who speaks in each article: the name over all articles, and # with the
// speaker's number where the same name stands for several.
func merged(t *testing.T, aliases string, articles ...*claims.Extraction) [][]string {
	t.Helper()
	r := New(tableOf(t, aliases))
	refs := make([][]Ref, len(articles))
	for i, x := range articles {
		a := r.Add(x)
		for k := range x.Claims {
			refs[i] = append(refs[i], a.Ref(x.Claims[k].Speaker))
		}
	}
	register := r.Merge()
	ids := make(map[string][]int)
	out := make([][]string, len(articles))
	for i := range refs {
		for _, ref := range refs[i] {
			s := register.Speaker(ref)
			n := index(ids, s)
			if n > 0 {
				out[i] = append(out[i], fmt.Sprintf("%s #%d", s.Name, n+1))
				continue
			}
			out[i] = append(out[i], s.Name)
		}
	}
	return out
}

func index(ids map[string][]int, s *Speaker) int {
	for n, id := range ids[s.Name] {
		if id == s.ID {
			return n
		}
	}
	ids[s.Name] = append(ids[s.Name], s.ID)
	return len(ids[s.Name]) - 1
}

func tableOf(t *testing.T, text string) *alias.Table {
	t.Helper()
	table, err := alias.Parse("who.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func TestMerge(t *testing.T) {
	one := func(speakers ...string) []string { return speakers }
	tests := []struct {
		name     string
		articles [][]string
		want     [][]string
	}{
		{
			"equal full names", [][]string{one("p Anna Holt"), one("p anna holt", "p Ben Vos"), one("p Mrs. Anna Holt")},
			[][]string{one("Anna Holt"), one("Anna Holt", "Ben Vos"), one("Anna Holt")},
		},
		{
			"a surname joins the one person of it", [][]string{one("p Holt"), one("p Anna Holt")},
			[][]string{one("Anna Holt"), one("Anna Holt")},
		},
		{
			"who need not speak", [][]string{one("p Holt"), one("(p Anna Holt", "p Ben Vos")},
			[][]string{one("Anna Holt"), one("Ben Vos")},
		},
		{
			"a first name too", [][]string{one("p Hillary"), one("p Hillary Clinton")},
			[][]string{one("Hillary Clinton"), one("Hillary Clinton")},
		},
		{
			"a surname of two stays by itself", [][]string{one("p Clinton"), one("p Hillary Clinton"), one("p Bill Clinton"), one("p Clinton")},
			[][]string{one("Clinton"), one("Hillary Clinton"), one("Bill Clinton"), one("Clinton #2")},
		},
		{
			"one person of two first names is two", [][]string{one("p Anna Holt"), one("p Ben Holt")},
			[][]string{one("Anna Holt"), one("Ben Holt")},
		},
		{
			"not in the article that keeps them apart", [][]string{one("p Holt", "p Anna Holt"), one("p Holt")},
			[][]string{one("Holt", "Anna Holt"), one("Anna Holt")},
		},
		{
			"a name alone that fits nobody", [][]string{one("p Putin"), one("p Putin")},
			[][]string{one("Putin"), one("Putin")},
		},
		{
			"a family name in front", [][]string{one("p Lee Jae-myung"), one("p Lee"), one("p Lee Jae Myung")},
			[][]string{one("Lee Jae Myung"), one("Lee Jae Myung"), one("Lee Jae Myung")},
		},
		{
			"two of a family", [][]string{one("p Kim Jong Un"), one("p Kim"), one("p Kim Yo Jong")},
			[][]string{one("Kim Jong Un"), one("Kim"), one("Kim Yo Jong")},
		},
		{
			"a surname with a particle", [][]string{one("p Bill de Blasio"), one("p de Blasio"), one("p De Blasio")},
			[][]string{one("Bill de Blasio"), one("Bill de Blasio"), one("Bill de Blasio")},
		},
		{
			"a middle name more", [][]string{one("p Donald Trump"), one("p Donald J. Trump"), one("p Donald John Trump"), one("p Trump")},
			[][]string{one("Donald J. Trump"), one("Donald J. Trump"), one("Donald J. Trump"), one("Donald J. Trump")},
		},
		{
			"father and son", [][]string{one("p George Bush"), one("p George W. Bush"), one("p George H.W. Bush")},
			[][]string{one("George Bush"), one("George W. Bush"), one("George H.W. Bush")},
		},
		{
			"junior", [][]string{one("p Donald Trump"), one("p Donald Trump Jr.")},
			[][]string{one("Donald Trump"), one("Donald Trump Jr.")},
		},
		{
			"institutions of the gazetteer", [][]string{one("org KCNA"), one("org Korean Central News Agency"), one("org the Korean Central News Agency")},
			[][]string{one("Korean Central News Agency"), one("Korean Central News Agency"), one("Korean Central News Agency")},
		},
		{
			"acronyms of the articles", [][]string{one("org Coastal Water Authority = CWA"), one("org CWA"), one("org C.W.A.")},
			[][]string{one("Coastal Water Authority"), one("Coastal Water Authority"), one("Coastal Water Authority")},
		},
		{
			"acronyms of two", [][]string{one("org Coastal Water Authority = CWA"), one("org County Wool Auction = CWA"), one("org CWA")},
			[][]string{one("Coastal Water Authority"), one("County Wool Auction"), one("CWA")},
		},
		{
			"every country has one", [][]string{one("org Foreign Ministry"), one("org Foreign Ministry"), one("org Russian Foreign Ministry"), one("org Russian Foreign Ministry")},
			[][]string{one("Foreign Ministry"), one("Foreign Ministry #2"), one("Russian Foreign Ministry"), one("Russian Foreign Ministry")},
		},
		{
			"whoever has no name", [][]string{one("anon senior official", "group residents", "doc report", "desc council"), one("anon senior official", "group residents", "doc report", "desc council")},
			[][]string{one("senior official", "residents", "report", "council"), one("senior official #2", "residents #2", "report #2", "council #2")},
		},
		{
			"a capital that starts a sentence", [][]string{one("desc Police"), one("desc Police")},
			[][]string{one("Police"), one("Police #2")},
		},
		{
			"a description with a name in it", [][]string{one("desc state media (North Korea)"), one("desc state media (North Korea)")},
			[][]string{one("state media (North Korea)"), one("state media (North Korea)")},
		},
		{
			"joint speakers", [][]string{one("(org Washington", "(org Seoul", "org Washington and Seoul"), one("(org Washington", "(org Seoul", "org Seoul and Washington"), one("(org Seoul", "(org Tokyo", "org Seoul and Tokyo")},
			[][]string{one("Washington and Seoul"), one("Washington and Seoul"), one("Seoul and Tokyo")},
		},
		{
			"no person for all the analysis says", [][]string{one("p The Hill"), one("p Capitol Hill"), one("p Anna Hill")},
			[][]string{one("The Hill"), one("Capitol Hill"), one("Anna Hill")},
		},
		{
			"capitals", [][]string{one("p JAKE TAPPER"), one("p Jake Tapper")},
			[][]string{one("Jake Tapper"), one("Jake Tapper")},
		},
		{
			"a city and a person", [][]string{one("org Washington"), one("p Washington")},
			[][]string{one("Washington"), one("Washington #2")},
		},
	}
	for _, test := range tests {
		var articles []*claims.Extraction
		for _, speakers := range test.articles {
			articles = append(articles, articleOf(speakers...))
		}
		if diff := cmp.Diff(test.want, merged(t, "", articles...)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

// The alias file's names are speakers of their own, whatever their form.
func TestMergeAliases(t *testing.T) {
	got := merged(t, "- {name: Lula, type: person}\n- {name: Clinton campaign, type: group, aliases: [the campaign]}",
		articleOf("p Lula", "p Lula da Silva", "group the campaign"), articleOf("p Lula", "group Clinton campaign"))
	want := [][]string{{"Lula", "Lula da Silva", "Clinton campaign"}, {"Lula", "Clinton campaign"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestSpeaker(t *testing.T) {
	r := New(tableOf(t, "- {name: Anna Holt, wikidata: Q1, tags: {party: Greens}}"))
	a := r.Add(articleOf("p Anna Holt", "org Seoul"))
	holt := a.Ref(&claims.Speaker{Name: "Anna Holt", Type: claims.Person})
	seoul := a.Ref(&claims.Speaker{Name: "Seoul", Type: claims.Unknown})
	nobody := []Ref{a.Ref(nil), a.Ref(&claims.Speaker{Type: claims.Unknown})}
	register := r.Merge()
	want := []Speaker{
		{ID: 0, Name: "Anna Holt", Type: claims.Person, Wikidata: "Q1", Tags: map[string]string{"party": "Greens"}},
		{ID: 1, Name: "Seoul", Type: claims.Organization},
		{ID: -1}, {ID: -1},
	}
	for i, ref := range append([]Ref{holt, seoul}, nobody...) {
		if diff := cmp.Diff(want[i], *register.Speaker(ref)); diff != "" {
			t.Errorf("speaker %d (-want +got):\n%s", i, diff)
		}
	}
	if r.Articles() != 1 {
		t.Errorf("%d articles", r.Articles())
	}
}
