package lint

import (
	"strings"
	"testing"

	"claims/claims"
	"claims/claims/quotation"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestHolds(t *testing.T) {
	body := normal("“The bridge isn’t safe,” Holt said. “It is not safe for children after dark, I am told.”")
	cases := []struct {
		quoted string
		want   bool
	}{
		{"‘the bridge isn't safe’", true},
		{"“The Bridge Isn’t SAFE”", true},
		{"‘Holt said: it is’", true},
		{"‘not safe … after dark’", true},
		{"‘not safe ... after dark’", true},
		{"‘not safe [at all] for children’", true},
		{"‘[Bridges are] not safe’", true},
		{"‘after dark … not safe’", false},
		{"‘safest’", false},
		{"‘bridge isn’", false},
		{"‘is safe’", false},
		{"‘…’", true},
		{"‘not safe [for children’", true},
	}
	for _, c := range cases {
		if got := holds(body, c.quoted); got != c.want {
			t.Errorf("holds(%q) = %v, want %v", c.quoted, got, c.want)
		}
	}
}

// TestHoldsItself: a text holds any run of its own words, in other case and
// with other marks.
func TestHoldsItself(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		words := rapid.SliceOfN(rapid.StringMatching(`[a-zé]{1,5}(’s)?`), 1, 12).Draw(r, "words")
		from := rapid.IntRange(0, len(words)-1).Draw(r, "from")
		to := rapid.IntRange(from+1, len(words)).Draw(r, "to")
		body := normal(strings.Join(words, rapid.SampledFrom([]string{" ", ", ", "\n", " – "}).Draw(r, "gap")))
		quoted := "‘" + strings.ToUpper(strings.Join(words[from:to], "  ")) + ",’"
		if !holds(body, quoted) {
			r.Fatalf("%q does not hold %q", body, quoted)
		}
	})
}

func TestHeadlineQuoteNotInBody(t *testing.T) {
	text := "# Holt: ‘unsafe’ bridge in ‘Salt’\n\nThe bridge is not safe, Anna Holt said. “Keep off,” she said."
	x := made(t, text)
	x.Headline = at(t, text, "Holt: ‘unsafe’ bridge in ‘Salt’")
	for _, words := range []string{"‘unsafe’", "‘Salt’", "“Keep off,”"} {
		x.Quotations = append(x.Quotations, quotation.Quotation{Span: at(t, text, words)})
	}
	x.NotSpeech = []claims.NotSpeech{{Span: at(t, text, "‘Salt’"), Reason: claims.TitleOfWork}}
	want := []string{"‘unsafe’: the text does not have “unsafe” in these words: quote what was said, or drop the marks"}
	if diff := cmp.Diff(want, only(x, headlineQuoteNotInBody())); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func FuzzHolds(f *testing.F) {
	f.Add("a body of words", "‘body … [x] words’")
	f.Add("\xff’", "]...[ …")
	f.Fuzz(func(t *testing.T, body, quoted string) {
		if holds(normal(""), quoted) != (strings.TrimSpace(normal(strings.Join(pieces(quoted), " "))) == "") {
			t.Errorf("an empty body holds %q, or does not hold a quotation without words", quoted)
		}
		holds(normal(body), quoted)
	})
}
