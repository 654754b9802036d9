package extract_test

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/extract"
	"claims/nlp"

	"github.com/google/go-cmp/cmp"
)

// seed is the seed article with its leading date marked as metadata, as the
// input package marks it.
func seed(t testing.TB) *claims.Article {
	t.Helper()
	text, err := os.ReadFile("../../seeds/north-korea-russia-pledge.txt")
	if err != nil {
		t.Fatal(err)
	}
	return claims.NewArticle(claims.Article{
		ID: "seed", Text: string(text), Date: "2025-06-05",
		Blocks: []nlp.Block{{Span: nlp.Span{Start: 0, End: len(" date 2025-06-05 ")}, Kind: nlp.Metadata}},
	})
}

func analyzer(t testing.TB) *nlp.Analyzer {
	t.Helper()
	a, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func extractor(t testing.TB) *extract.Extractor {
	t.Helper()
	e, err := extract.New()
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// rows shows claims as source | speaker | kind | content.
func rows(x *claims.Extraction) []string {
	var out []string
	for _, c := range x.Claims {
		out = append(out, strings.Join([]string{name(c.Source), name(c.Speaker), string(c.Kind), content(x, c)}, " | "))
	}
	return out
}

func name(s *claims.Speaker) string {
	if s == nil {
		return "-"
	}
	if len(s.Members) > 0 {
		return strings.Join(s.Members, "; ")
	}
	return s.Name
}

func content(x *claims.Extraction, c claims.Claim) string {
	var parts []string
	for _, s := range c.Content {
		parts = append(parts, s.Of(x.Document.Text))
	}
	return strings.Join(parts, " … ")
}

// TestSeed holds the first acceptance case: the six statements that a person
// reads in the seed article, and nothing else at the place of each.
func TestSeed(t *testing.T) {
	a := seed(t)
	x := extractor(t).Extract(a, analyzer(t).Analyze(a.Text, a.Blocks))
	want := []string{
		"state media (North Korea) | state media (North Korea) | indirect | North Korean leader Kim Jong Un reiterated his pledge to unconditionally support Russian President Vladimir Putin",
		"state media (North Korea) | Kim Jong Un | indirect | reiterated his pledge to unconditionally support Russian President Vladimir Putin",
		"Korean Central News Agency | Korean Central News Agency | mixed | In a meeting with a top security aide to Putin, Sergei Shoigu, in Pyongyang, Kim said North Korea will “unconditionally support” Russia and “its foreign policies in all the crucial international political issues,”",
		"Korean Central News Agency | Kim Jong Un | mixed | North Korea will “unconditionally support” Russia and “its foreign policies in all the crucial international political issues,”",
		"Korean Central News Agency | Korean Central News Agency | mixed | The two countries agreed to expand their relations “into the powerful and comprehensive relations of strategic partnership,”",
		"Lee Jae-myung | Lee Jae-myung | mixed | to “stabilize the situation on the Korean Peninsula as quickly as possible” to reduce geopolitical risk",
		"Washington; Seoul | Washington; Seoul | indirect | that Moscow is helping Pyongyang evade United Nations sanctions and supplying it with military hardware",
		"joint report by 11 countries | joint report by 11 countries | direct | “advanced electronic warfare systems including jamming equipment using Russian cargo aircraft.”",
	}
	if diff := cmp.Diff(want, rows(x)); diff != "" {
		t.Error(diff)
	}
	if x.Claims[1].Parent != x.Claims[0].ID || x.Claims[3].Parent != x.Claims[2].ID || x.Claims[4].Parent != "" {
		t.Errorf("wrong nesting: %+v", x.Claims)
	}
}

func TestNotSpeech(t *testing.T) {
	for _, c := range []struct {
		text string
		want claims.Reason
	}{
		{`Edwin “Shorty” Jones left the town on Friday.`, claims.Nickname},
		{`The so-called “reform” cost 3 million.`, claims.ScareQuote},
		{`The term “churnalism” is new.`, claims.Term},
		{`He came back to read “The Long Road Home” again.`, claims.TitleOfWork},
	} {
		x := extractor(t).Extract(claims.NewArticle(claims.Article{Text: c.text}), analyzer(t).Analyze(c.text, nil))
		if len(x.NotSpeech) != 1 || x.NotSpeech[0].Reason != c.want {
			t.Errorf("%s: got %+v, want %s", c.text, x.NotSpeech, c.want)
		}
	}
}

func TestHeadline(t *testing.T) {
	const body = "\n\nThe mayor said the bridge was safe. He left."
	for _, c := range []struct{ text, title, want string }{
		{"Bridge is safe" + body, "", "Bridge is safe"},
		{"Bridge is safe." + body, "", ""},
		{"Bridge is safe." + body, "Bridge is safe", "Bridge is safe."},
		{"The mayor said on Friday:" + body, "", ""},
		{"Bridge is safe", "", ""},
	} {
		x := extractor(t).Extract(claims.NewArticle(claims.Article{Text: c.text, Title: c.title}), analyzer(t).Analyze(c.text, nil))
		if got := x.Headline.Of(c.text); got != c.want {
			t.Errorf("%q: headline %q, want %q", c.text, got, c.want)
		}
	}
}

// TestSpansOfAClaimStandApart holds, for texts that a grammar and cuts of articles gave, that a
// cue shares no word with a part of the content, and quotations none with each other.
func TestSpansOfAClaimStandApart(t *testing.T) {
	for _, c := range []struct{ text, content, cue string }{
		{"She called for.’", "for", "called"},
		{"He never asked for or just were confused.", "for or just were confused", "never asked"},
		{"The mayor was expected to ask to.", "to ask to", "was expected"},
	} {
		x := extractor(t).Extract(claims.NewArticle(claims.Article{Text: c.text}), analyzer(t).Analyze(c.text, nil))
		if len(x.Claims) != 1 {
			t.Errorf("%s: %d claims, want 1", c.text, len(x.Claims))
			continue
		}
		got := x.Claims[0]
		if cue := content(x, claims.Claim{Content: got.Cue}); content(x, got) != c.content || cue != c.cue {
			t.Errorf("%s: content %q, cue %q; want %q, %q", c.text, content(x, got), cue, c.content, c.cue)
		}
	}
	const text = "The mayor “told us that"
	blocks := []nlp.Block{{Span: nlp.Span{End: len(text)}, Kind: nlp.BlockQuote}}
	x := extractor(t).Extract(claims.NewArticle(claims.Article{Text: text, Blocks: blocks}), analyzer(t).Analyze(text, blocks))
	if len(x.Claims) != 1 || len(x.Claims[0].Quotations) != 1 {
		t.Errorf("a block quotation with a mark in it: %+v, want one claim with one quotation", x.Claims)
	}
}

// FuzzExtract holds what every output rests on: spans in bounds, in order, on
// code-point borders and without white space at their ends; parents that exist
// and hold their children; the same claims for the same text.
func FuzzExtract(f *testing.F) {
	a := seed(f)
	f.Add(a.Text)
	for _, s := range []string{
		"“One.\n\n“Two,” he said.", `He said "A, and "B," she said.`, "X: “Y”\n\nZ told W that ‘V’",
		"according to", "said “", ", he said, “a” , said", "BRIGGS: no.\n\n— Kim", "(said) — who said “a”—",
	} {
		f.Add(s)
	}
	an, ex := analyzer(f), extractor(f)
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		article := claims.NewArticle(claims.Article{Text: text})
		x := ex.Extract(article, an.Analyze(text, nil))
		again := ex.Extract(article, an.Analyze(text, nil))
		if diff := cmp.Diff(x.Claims, again.Claims); diff != "" {
			t.Fatalf("two runs differ: %s", diff)
		}
		ids := map[string]claims.Claim{}
		for _, c := range x.Claims {
			checkClaim(t, text, c)
			if p, ok := ids[c.Parent]; c.Parent != "" && (!ok || p.Start() > c.Start() || p.End() < c.End()) {
				t.Fatalf("claim %s lies outside its parent %s in %q", c.ID, c.Parent, text)
			}
			ids[c.ID] = c
		}
	})
}

func checkClaim(t *testing.T, text string, c claims.Claim) {
	t.Helper()
	checkSpans(t, text, c.Content)
	checkSpans(t, text, c.Cue)
	checkSpans(t, text, c.Quotations)
	if len(c.Content) == 0 || c.Confidence <= 0 || c.Confidence > 1 {
		t.Fatalf("claim without content or confidence in %q: %+v", text, c)
	}
	for _, s := range []*claims.Speaker{c.Speaker, c.Source} {
		if s != nil {
			checkSpans(t, text, s.Mention)
		}
	}
}

func checkSpans(t *testing.T, text string, spans []nlp.Span) {
	t.Helper()
	last := 0
	for _, s := range spans {
		if s.Start < last || s.Empty() || s.End > len(text) {
			t.Fatalf("span %+v out of order or bounds in %q", s, text)
		}
		got := s.Of(text)
		if got != strings.TrimSpace(got) || !utf8.ValidString(got) {
			t.Fatalf("span %q of %q has white space or half a character at an end", got, text)
		}
		last = s.End
	}
	if !slices.IsSortedFunc(spans, func(a, b nlp.Span) int { return a.Start - b.Start }) {
		t.Fatalf("spans out of order in %q", text)
	}
}

func BenchmarkExtract(b *testing.B) {
	a, an, ex := seed(b), analyzer(b), extractor(b)
	d := an.Analyze(a.Text, a.Blocks)
	b.SetBytes(int64(len(a.Text)))
	for b.Loop() {
		ex.Extract(a, d)
	}
}
