package nlp

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestTokenize(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"contractions", "I can't, won't and shouldn’t've", "I|ca|n't|,|wo|n't|and|should|n’t|'ve"},
		{"clitics", "Kim's team; we’ll, they'd, I'M", "Kim|'s|team|;|we|’ll|,|they|'d|,|I|'M"},
		{"a mark used as an apostrophe", "shouldn‘t don`t", "should|n‘t|do|n`t"},
		{"cannot", "We cannot go, gonna stay", "We|can|not|go|,|gon|na|stay"},
		{"possessive plural", "the drivers’ strike", "the|drivers|’|strike"},
		{"elided words", "the ’90s, ’til '76, 'em", "the|’90s|,|’til|'76|,|'em"},
		{"rock 'n' roll", "rock 'n' roll", "rock|'n'|roll"},
		{"inner apostrophes", "O'Brien at 5 o’clock", "O'Brien|at|5|o’clock"},
		{"contraction behind a quotation", "“Fritz”’s owner", "“|Fritz|”|’s|owner"},
		{"titles", "Sen. Jane Roe and Mr. Poe", "Sen.|Jane|Roe|and|Mr.|Poe"},
		{"abbreviations with periods", "the U.S. at 4 p.m. (D-N.Y.)", "the|U.S.|at|4|p.m.|(|D-N.Y.|)"},
		{"abbreviation with a hyphen", "D-Mass. and U.S.-led", "D-Mass.|and|U.S.-led"},
		{"no. is a word, No. 5 is not", "I said no. No. 5 said yes.", "I|said|no|.|No.|5|said|yes|."},
		{"initials", "J. R. Doe and Vitamin C.", "J.|R.|Doe|and|Vitamin|C."},
		{"numbers", "1,000.5 at 4:57, 9/11, 50%, 5-4, 1990s", "1,000.5|at|4:57|,|9/11|,|50|%|,|5-4|,|1990s"},
		{"money", "$5, US$7 and €3.50", "$|5|,|US$|7|and|€|3.50"},
		{"hyphens", "US-brokered, ex-wife", "US-brokered|,|ex-wife"},
		{"dashes", "go—now – or -- never", "go|—|now|–|or|--|never"},
		{"ellipsis", "Well... I… no....", "Well|...|I|…|no|...."},
		{"addresses", "See https://example.org/a?b=(c), www.example.com. Mail jo.doe@example.org!", "See|https://example.org/a?b=(c)|,|www.example.com|.|Mail|jo.doe@example.org|!"},
		{"bare address", "at example.co.uk/news.", "at|example.co.uk/news|."},
		{"dotted name, file name", "in alt.pets.cat and plan.pdf.", "in|alt.pets.cat|and|plan.pdf|."},
		{"handles and tags", "@jane_roe on #Budget2025 is #1", "@jane_roe|on|#Budget2025|is|#|1"},
		{"quotation marks", "“a” ‘b’ \"c\" «d» „e“ ‹f› 「g」", "“|a|”|‘|b|’|\"|c|\"|«|d|»|„|e|“|‹|f|›|「|g|」"},
		{"typewriter marks", "``So,'' he said", "``|So|,|''|he|said"},
		{"feet and inches", "6'2\" tall", "6|'|2|\"|tall"},
		{"slash", "and/or", "and|/|or"},
		{"ampersand", "AT&T & Co.", "AT&T|&|Co."},
		{"no space behind a period", "It ended.Then it began.", "It|ended|.|Then|it|began|."},
		{"runs", "What?! No!!! ***", "What|?!|No|!!!|***"},
		{"zero-width characters", "a\u200bb \u200e“c”\u200f \ufeff", "a\u200bb|“|c|”"},
		{"combining marks and scripts", "São cafe\u0301 北京 Привет", "São|cafe\u0301|北京|Привет"},
		{"broken UTF-8", "a\xff b \xc3", "a\xff|b|\xc3"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, s := range tokenize(nil, tt.text, Span{0, len(tt.text)}) {
				got = append(got, s.Of(tt.text))
			}
			if diff := cmp.Diff(strings.Split(tt.want, "|"), got); diff != "" {
				t.Errorf("tokens of %q (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

// TestTokenizeLosesNothing checks on generated text that every character is
// in exactly one token.
func TestTokenizeLosesNothing(t *testing.T) {
	pieces := []string{"said", "U.S.", "can't", "’", "'", "\"", "“", "”", "...", "…", "—", "$5", "4:57", "a@b.org",
		"http://x.io", "#", "@", "-", ".", ",", "!", " ", "\n", "\u200b", "\u00ad", "é", "e\u0301", "北", "\xff", "👩‍💻", "(", "]", "`", "1,0", "'s", "’90s", "\x00"}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "pieces"), "")
		checkTokens(t, text, tokenize(nil, text, Span{0, len(text)}))
	})
}

// reporter is what a check needs of a test, a fuzz target or a property.
type reporter interface {
	Fatalf(format string, args ...any)
}

// checkTokens checks that tokens are in order, hold no space at their edges,
// and leave out nothing but spaces and format characters.
func checkTokens(t reporter, text string, tokens []Span) {
	at := 0
	for _, tok := range append(slices.Clone(tokens), Span{len(text), len(text)}) {
		if tok.Start < at || tok.End > len(text) || tok.Start > tok.End {
			t.Fatalf("tokens of %q: %v is out of order", text, tok)
		}
		for _, r := range text[at:tok.Start] {
			if !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) {
				t.Fatalf("tokens of %q: %q before byte %d is in no token", text, r, tok.Start)
			}
		}
		first, _ := utf8.DecodeRuneInString(tok.Of(text))
		if !tok.Empty() && unicode.IsSpace(first) {
			t.Fatalf("tokens of %q: token %q starts with a space", text, tok.Of(text))
		}
		at = tok.End
	}
}

func FuzzTokenize(f *testing.F) {
	for _, s := range []string{"“I can't,” said Sen. Roe, D-N.Y.", "'90s ’til 6'2\" `` '' a@b.c http://x", "\xff…\u200b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkTokens(t, text, tokenize(nil, text, Span{0, len(text)}))
	})
}
