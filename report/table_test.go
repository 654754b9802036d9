package report

import (
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"claims/claims"
	"claims/nlp"
)

const harbourFindings80 = `news/harbour.txt:7:1: info: say who “Porto and Faro” are: the councils, the ports or their mayors [S305 vague-authority]
  7 | Porto and Faro warn that ships will stay away. Statistics Portugal put …
    | ^~~~~~~~~~~~~~
news/harbour.txt:5:31: warning: “Duarte” is named in full elsewhere, 100% of the time [A211 alias-inconsistent]
  5 | The Lusa agency reported that Duarte said the café on pier 3 must close.
    |                               ^~~~~~
news/harbour.txt:1:1: note: first named here
  1 | Inês Duarte raises harbour fees
    | ^~~~~~~~~~~~~~~~~~
news/harbour.txt:9:400: error: nobody is named for these words: say who said them [A201 quote-unattributed]
  9 | … be heard before it does. “Nobody asked us,” reads a banner over the …
    |                            ^~~~~~~~~~~~~~~~~~
`

func TestTable80(t *testing.T) {
	want := `Source           Speaker      Kind      Claim                           Line
────────────────────────────────────────────────────────────────────────────
Inês Duarte (1)  Inês Duarte  direct    “We will not wait,” … “for the     3
                                        next storm.”

Lusa (1)         Inês Duarte  indirect  the café on pier 3 must close      5

Porto and Faro   Porto and    indirect  that ships will stay away          7
(1)              Faro

Statistics       Statistics   indirect  -4 per cent | a year               7
Portugal (1)     Portugal

(nobody named)   (nobody      direct    “Nobody asked us,”                 9
(1)              named)

` + harbourFindings80 + `
5 claims by 4 sources in 1 article (1 by nobody named); 1 error, 1 warning, 1 info
`
	if diff := cmp.Diff(want, write(t, "table", Options{Width: 80}, testItem(t))); diff != "" {
		t.Error(diff)
	}
}

func TestTableQuiet(t *testing.T) {
	if diff := cmp.Diff(harbourFindings80, write(t, "table", Options{Width: 80, Quiet: true}, testItem(t), emptyItem())); diff != "" {
		t.Error(diff)
	}
}

// Without a width every claim is one line, in full.
func TestTableNoWidth(t *testing.T) {
	item := testItem(t)
	item.Findings = nil
	want := `Source                   Speaker              Kind      Claim                                        Line
─────────────────────────────────────────────────────────────────────────────────────────────────────────
Inês Duarte (1)          Inês Duarte          direct    “We will not wait,” … “for the next storm.”     3
Lusa (1)                 Inês Duarte          indirect  the café on pier 3 must close                   5
Porto and Faro (1)       Porto and Faro       indirect  that ships will stay away                       7
Statistics Portugal (1)  Statistics Portugal  indirect  -4 per cent | a year                            7
(nobody named) (1)       (nobody named)       direct    “Nobody asked us,”                              9

5 claims by 4 sources in 1 article (1 by nobody named); no findings
`
	if diff := cmp.Diff(want, write(t, "table", Options{}, item)); diff != "" {
		t.Error(diff)
	}
}

// A source's claims stand together, whoever speaks and whichever article they
// are in; its name and a speaker's come once, with their counts.
func TestTableGroups(t *testing.T) {
	lusa := &claims.Speaker{Name: "Lusa", Type: claims.Organization}
	holt := &claims.Speaker{Name: "Zoë Holt", Type: claims.Person}
	first := plainItem("a.txt", "One. Two. Three. Four.",
		plainClaim(lusa, lusa, 0, 3), plainClaim(holt, holt, 5, 8), plainClaim(holt, lusa, 10, 15), plainClaim(nil, nil, 17, 21))
	second := plainItem("more/b.txt", "\n\nFive. Six.", plainClaim(lusa, lusa, 2, 6), plainClaim(nil, lusa, 8, 11))
	want := `Source              Speaker             Kind      Claim          Line
─────────────────────────────────────────────────────────────────────
Lusa (4)            Lusa (2)            indirect  One         a.txt:1
                                        indirect  Five   more/b.txt:3
                    Zoë Holt (1)        indirect  Three       a.txt:1
                    (nobody named) (1)  indirect  Six    more/b.txt:3

Zoë Holt (1)        Zoë Holt            indirect  Two         a.txt:1

(nobody named) (1)  (nobody named)      indirect  Four        a.txt:1

6 claims by 2 sources in 2 articles (1 by nobody named); no findings
`
	if diff := cmp.Diff(want, write(t, "table", Options{Width: 72}, first, second)); diff != "" {
		t.Error(diff)
	}
}

// Those who passed the words on stand before the speaker, in a group of their own.
func TestTableChain(t *testing.T) {
	yonhap := &claims.Speaker{Name: "Yonhap", Type: claims.Organization}
	kcna := &claims.Speaker{Name: "KCNA", Type: claims.Organization}
	kim := &claims.Speaker{Name: "Kim Jong Un", Type: claims.Person}
	long, short := plainClaim(kim, yonhap, 0, 3), plainClaim(kim, yonhap, 5, 8)
	long.Chain, short.Chain = []*claims.Speaker{yonhap, kcna, kim}, []*claims.Speaker{yonhap, kim}
	want := `Source      Speaker                 Kind      Claim  Line
─────────────────────────────────────────────────────────
Yonhap (2)  KCNA ▸ Kim Jong Un (1)  indirect  One       1
            Kim Jong Un (1)         indirect  Two       1

2 claims by 1 source in 1 article; no findings
`
	if diff := cmp.Diff(want, write(t, "table", Options{}, plainItem("a.txt", "One. Two.", long, short))); diff != "" {
		t.Error(diff)
	}
}

// Who is anonymous in two articles is not one source.
func TestTableAnonymous(t *testing.T) {
	official := &claims.Speaker{Name: "a senior official", Type: claims.Anonymous}
	first := plainItem("a.txt", "One. Two.", plainClaim(official, official, 0, 3), plainClaim(official, official, 5, 8))
	second := plainItem("b.txt", "Three.", plainClaim(official, official, 0, 5))
	want := `Source                 Speaker            Kind      Claim     Line
──────────────────────────────────────────────────────────────────
a senior official (2)  a senior official  indirect  One    a.txt:1
                                          indirect  Two    a.txt:1
a senior official (1)  a senior official  indirect  Three  b.txt:1

3 claims by 2 sources in 2 articles; no findings
`
	if diff := cmp.Diff(want, write(t, "table", Options{}, first, second)); diff != "" {
		t.Error(diff)
	}
}

func TestTableNothing(t *testing.T) {
	tests := []struct {
		items []Item
		want  string
	}{
		{nil, "No articles\n"},
		{[]Item{emptyItem()}, "No claims in 1 article; no findings\n"},
		{[]Item{emptyItem(), emptyItem()}, "No claims in 2 articles; no findings\n"},
	}
	for _, test := range tests {
		if got := write(t, "table", Options{Width: 80}, test.items...); got != test.want {
			t.Errorf("%d articles: %q, want %q", len(test.items), got, test.want)
		}
		if got := write(t, "table", Options{Quiet: true}, test.items...); got != "" {
			t.Errorf("%d articles, quiet: %q, want nothing", len(test.items), got)
		}
	}
}

// Colours add SGR sequences and change nothing else.
func TestTableColour(t *testing.T) {
	for _, width := range []int{0, 80, 120} {
		plain := write(t, "table", Options{Width: width}, testItem(t))
		coloured := write(t, "table", Options{Width: width, Colour: true}, testItem(t))
		if diff := cmp.Diff(plain, withoutSGR(coloured)); diff != "" {
			t.Errorf("width %d: %s", width, diff)
		}
		for _, want := range []string{
			"\x1b[1mInês Duarte (1)\x1b[0m", "\x1b[1;31merror\x1b[0m", "\x1b[1;33mwarning\x1b[0m",
			"\x1b[1;34minfo\x1b[0m", "\x1b[2m9\x1b[0m", "\x1b[1;32m^~~~~~~~~~~~~~~~~~\x1b[0m",
		} {
			if width != 80 && !strings.Contains(coloured, want) {
				t.Errorf("width %d: no %q", width, want)
			}
		}
	}
}

// withoutSGR takes the colours away, and the spaces that they leave at line ends.
func withoutSGR(s string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		for {
			before, after, ok := strings.Cut(line, "\x1b[")
			b.WriteString(before)
			if !ok {
				break
			}
			_, line, _ = strings.Cut(after, "m")
		}
	}
	lines := strings.Split(b.String(), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " ")
	}
	return strings.Join(lines, "\n")
}

// A long claim takes at most six lines and says that it goes on.
func TestTableLongClaim(t *testing.T) {
	text := strings.Repeat("the water rises, ", 60)
	holt := &claims.Speaker{Name: "Zoë Holt", Type: claims.Person}
	got := write(t, "table", Options{Width: 80}, plainItem("a.txt", text, plainClaim(holt, holt, 0, len(text)-2)))
	if lines := strings.Count(got, "the water"); lines > 18 || !strings.Contains(got, "…") || strings.Count(got, "\n") != 10 {
		t.Errorf("not cut after six lines:\n%s", got)
	}
	if got := write(t, "table", Options{}, plainItem("a.txt", text, plainClaim(holt, holt, 0, len(text)-2))); strings.Contains(got, "…") {
		t.Errorf("cut without a width:\n%s", got)
	}
}

// Whatever names, paths and claims are, the table keeps to the width, and no
// control character reaches the terminal.
func TestTableWidth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.StringOfN(rapid.RuneFrom([]rune("ab é北😀\u0301\x1b\n|")), 1, 200, -1)
		speaker := &claims.Speaker{Name: words.Draw(t, "speaker")}
		source := &claims.Speaker{Name: words.Draw(t, "source")}
		text := words.Draw(t, "text")
		item := plainItem(words.Draw(t, "path"), text, plainClaim(speaker, source, 0, len(text)))
		width := rapid.IntRange(60, 200).Draw(t, "width")
		drawn, _, ok := strings.Cut(write(t, "table", Options{Width: width}, item, item), "\n\n2 claims by ")
		if !ok {
			t.Fatalf("no sum below the table:\n%s", drawn)
		}
		for line := range strings.SplitSeq(drawn, "\n") {
			if got := displaywidth.String(line); got > width {
				t.Fatalf("%d columns, want at most %d: %q", got, width, line)
			}
			if strings.ContainsAny(line, "\x1b\r") {
				t.Fatalf("control characters in %q", line)
			}
		}
	})
}

// plainItem is an article with those claims, numbered.
func plainItem(path, text string, list ...claims.Claim) Item {
	for i := range list {
		list[i].ID = "c" + string(rune('1'+i))
	}
	a := claims.NewArticle(claims.Article{ID: path, Path: path, Text: text})
	return Item{Extraction: &claims.Extraction{Article: a, Claims: list}}
}

// plainClaim is an indirect claim whose content is one span.
func plainClaim(speaker, source *claims.Speaker, start, end int) claims.Claim {
	return claims.Claim{
		Kind: claims.Indirect, Speaker: speaker, Source: source, Content: []nlp.Span{{Start: start, End: end}},
	}
}
