package nlp

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// names are the names in a text, each with its type.
func names(a *Analyzer, text string) []string {
	var out []string
	for _, e := range a.Analyze(text, nil).Entities {
		out = append(out, fmt.Sprintf("%s: %s", e.Type, e.Of(text)))
	}
	return out
}

func TestEntities(t *testing.T) {
	a := analyzer(t)
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"an agency and an official", "The Korean Central News Agency said Tuesday that Sergei Shoigu had met officials in Pyongyang.",
			[]string{"organization: Korean Central News Agency", "person: Sergei Shoigu", "place: Pyongyang"}},
		{"a building", "Hillary Clinton told reporters at the White House that she would not run.",
			[]string{"person: Hillary Clinton", "place: White House"}},
		{"another country's politics", "Prime Minister Narendra Modi's Bharatiya Janata Party lost in Karnataka, the Election Commission of India said.",
			[]string{"person: Narendra Modi", "organization: Bharatiya Janata Party", "place: Karnataka", "organization: Election Commission of India"}},
		{"titles and a party", "Republicans in Congress, including Sen. Mitch McConnell (R-Ky.), blocked the Affordable Care Act repeal.",
			[]string{"organization: Congress", "person: Mitch McConnell", "other: Affordable Care Act"}},
		{"a headline", "Clinton Says Russia Will Stay Out of Syria as United Nations Votes",
			[]string{"person: Clinton", "place: Russia", "place: Syria", "organization: United Nations"}},
		{"words between", "The Department of Homeland Security and the U.S. Coast Guard said so, according to Reuters.",
			[]string{"organization: Department of Homeland Security", "organization: U.S. Coast Guard", "organization: Reuters"}},
		{"a description first", "Spokesman Ned Price said Russia's troops were in Mali.",
			[]string{"person: Ned Price", "place: Russia", "place: Mali"}},
		{"no names", "On Friday the mayor said that nobody had asked him. It was in June, he said.", nil},
		{"nothing", "", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, names(a, tt.text)); diff != "" {
				t.Errorf("other names (-want +got):\n%s", diff)
			}
		})
	}
}

// checkEntities verifies what holds of the names in any text.
func checkEntities(t reporter, d *Document) {
	at := 0
	for _, e := range d.Entities {
		if e.First < at || e.Last <= e.First || e.Last > len(d.Tokens) {
			t.Fatalf("name of tokens %d:%d behind one that ends at %d, of %d tokens", e.First, e.Last, at, len(d.Tokens))
		}
		first, last := d.Tokens[e.First], d.Tokens[e.Last-1]
		if first.Sentence != last.Sentence {
			t.Fatalf("name %q is in sentences %d and %d", e.Of(d.Text), first.Sentence, last.Sentence)
		}
		if e.Span != (Span{first.Start, last.End}) {
			t.Fatalf("name at %v, its tokens at %v to %v", e.Span, first.Span, last.Span)
		}
		if e.Type < Person || e.Type > Other {
			t.Fatalf("name %q of type %d", e.Of(d.Text), e.Type)
		}
		at = e.Last
	}
}

func TestEntitiesGenerated(t *testing.T) {
	a := analyzer(t)
	pieces := []string{"Kim ", "of ", "the ", "The ", "de la ", "& ", "U.S. ", "Mr. ", "News Agency ", "’s ", "said ", "7 ", ". ", "\n\n", "“", "”", "É", "\xff", "KIM SAYS ", "R-Ky. "}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "pieces"), "")
		d := a.Analyze(text, nil)
		checkEntities(t, d)
		if diff := cmp.Diff(d.Entities, a.Analyze(text, nil).Entities); diff != "" {
			t.Fatalf("the same text gives other names (-first +second):\n%s", diff)
		}
	})
}

// TestEntitiesForgetWhatTheyRead holds that a text has the same names after
// any other text: quotation marks and dashes in other styles, above all.
func TestEntitiesForgetWhatTheyRead(t *testing.T) {
	texts := []string{
		"\"Kim met Lee—in Paris,\" Roe of the \"Bank\" said – 'Ann' left…",
		"“Kim met Lee--in Paris,” Roe of the «Bank» said — ‘Ann’ left...",
		"Kim’s “Bank’s” O’Neil and O'Neil's KIM'S",
	}
	for _, first := range texts {
		for _, second := range texts {
			fresh, used := analyzer(t), analyzer(t)
			used.Analyze(first, nil)
			if diff := cmp.Diff(names(fresh, second), names(used, second)); diff != "" {
				t.Errorf("%q has other names after %q (-fresh +used):\n%s", second, first, diff)
			}
		}
	}
	words := map[string]string{}
	a := analyzer(t)
	for _, text := range texts {
		for _, tok := range a.Analyze(text, nil).Tokens {
			w := entityWord(tok.Of(text), tok.Lower, tok.Tag)
			if lower, found := words[w.Text]; found && lower != w.Lower {
				t.Errorf("%q is %q and %q in lower case", w.Text, lower, w.Lower)
			}
			words[w.Text] = w.Lower
		}
	}
}

func FuzzEntities(f *testing.F) {
	a, err := New()
	if err != nil {
		f.Fatal(err)
	}
	f.Add("Sen. Roe of the Bank of the United States & Co. said “Kim” left.\n\nROE SAYS NO\n")
	f.Add("A\xffB of of of C")
	f.Fuzz(func(t *testing.T, text string) { checkEntities(t, a.Analyze(text, nil)) })
}

// TestEntitiesOfALongSentence holds that a sentence of names only costs no more
// than its length.
func TestEntitiesOfALongSentence(t *testing.T) {
	a := analyzer(t)
	d := a.Analyze(strings.Repeat("Kim Lee of ", 20_000), nil)
	checkEntities(t, d)
	if len(d.Entities) == 0 {
		t.Error("no names found")
	}
}

func BenchmarkEntities(b *testing.B) {
	a, text := analyzer(b), article(b)
	d := a.Analyze(text, nil)
	b.ReportAllocs()
	for b.Loop() {
		a.name(d)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(len(d.Tokens)*b.N), "ns/token")
}
