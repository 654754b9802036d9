package eval

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
)

// bridge is the text of most tests here.
const bridge = "Mayor Anna Holt said the bridge is shut. “It will reopen,” her deputy promised."

// marked are the spans of the words in a text, each where it comes first.
func marked(t *testing.T, text string, words ...string) []Span {
	t.Helper()
	var spans []Span
	for _, w := range words {
		before, _, found := strings.Cut(text, w)
		if !found {
			t.Fatalf("%q is not in %q", w, text)
		}
		start := len([]rune(before))
		spans = append(spans, Span{start, start + len([]rune(w))})
	}
	return spans
}

// said is an attribution by the words of its parts; "" is no part.
func said(t *testing.T, text, source, cue, content string) Attribution {
	t.Helper()
	part := func(words string) []Span {
		if words == "" {
			return nil
		}
		return marked(t, text, strings.Split(words, "|")...)
	}
	return Attribution{Source: part(source), Cue: part(cue), Content: part(content)}
}

func TestScore(t *testing.T) {
	shut := said(t, bridge, "Mayor Anna Holt", "said", "the bridge is shut")
	reopen := said(t, bridge, "her deputy", "promised", "“It will reopen,”")
	tests := []struct {
		name            string
		gold, predicted []Attribution
		want            Counts
	}{
		{"nothing at all", nil, nil, Counts{}},
		{"all right", []Attribution{shut, reopen}, []Attribution{shut, reopen}, Counts{
			Gold: 2, Predicted: 2, Matched: 2, Exact: 2, Attributed: 2,
			GoldTokens: 7, PredictedTokens: 7, SharedTokens: 7, Cues: 2, CuesRight: 2,
			Stretches: 1, StretchesFound: 1, StretchesAttributed: 1,
			Direct: KindCounts{1, 1, 1, 1, 1, 1}, Indirect: KindCounts{1, 1, 1, 1, 1, 1},
		}},
		{"nothing found", []Attribution{reopen}, nil, Counts{Gold: 1, GoldTokens: 3, Stretches: 1, Direct: KindCounts{Gold: 1}}},
		{"nothing there", nil, []Attribution{shut}, Counts{
			Predicted: 1, PredictedTokens: 4, Indirect: KindCounts{Predicted: 1},
		}},
		{"half of the words, no cue, another speaker", []Attribution{shut},
			[]Attribution{said(t, bridge, "her deputy", "", "the bridge")}, Counts{
				Gold: 1, Predicted: 1, Matched: 1, GoldTokens: 4, PredictedTokens: 2, SharedTokens: 2, Cues: 1,
				Indirect: KindCounts{Gold: 1, Found: 1, Predicted: 1, Matched: 1},
			}},
		{"less than half of the words", []Attribution{shut}, []Attribution{said(t, bridge, "Mayor Anna Holt", "said", "the")}, Counts{
			Gold: 1, Predicted: 1, GoldTokens: 4, PredictedTokens: 1, SharedTokens: 1, Indirect: KindCounts{Gold: 1, Predicted: 1},
		}},
		{"content without a word", []Attribution{{Content: marked(t, bridge, ".")}}, nil, Counts{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := Score(bridge, test.gold, test.predicted)
			if diff := cmp.Diff(test.want, s.Counts); diff != "" {
				t.Errorf("counts (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSourceRight(t *testing.T) {
	const text = "His aide, the aide of the old mayor of the city by the sea, met his aide. The mayor left; Mayor Holt and the union stayed."
	tests := []struct {
		name, gold, predicted string
		want                  bool
	}{
		{"none and none", "", "", true},
		{"none and some", "", "Mayor Holt", false},
		{"some and none", "Mayor Holt", "", false},
		{"a telling word", "Mayor Holt", "Holt", true},
		{"only a stop word", "Mayor Holt and", "and the union", false},
		{"the same stop word", "His", "His", true},
		{"bloated", "aide", "aide, the aide of the old mayor", false},
		{"wide, but not bloated", "aide", "aide, the aide of the old", true},
		{"the same words elsewhere", "His aide", "his aide", true},
		{"other words elsewhere", "The mayor", "Mayor Holt", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			runes := []rune(text)
			gold := prepare(runes, said(t, text, test.gold, "", ""))
			predicted := prepare(runes, said(t, text, test.predicted, "", ""))
			if got := sourceRight(runes, &gold, &predicted); got != test.want {
				t.Errorf("source %q for %q: right is %v, want %v", test.predicted, test.gold, got, test.want)
			}
		})
	}
}

func TestKind(t *testing.T) {
	const text = "«Never,» he said, and “a thousand times” no. The plan is bad. “First, dig.\n\nThen „fill“ it."
	for content, want := range map[string]claims.Kind{
		"«Never,»":                     claims.Direct,
		"and “a thousand times” no":    claims.Mixed,
		"The plan is bad":              claims.Indirect,
		"“First, dig":                  claims.Direct, // no mark closes it
		"Then „fill“ it":               claims.Mixed,
		"«Never,»|“a thousand times”":  claims.Direct,
		"«Never,»|The plan is bad":     claims.Mixed,
		"«Never|a thousand|First, dig": claims.Direct,
	} {
		if got := prepare([]rune(text), said(t, text, "", "", content)).kind; got != want {
			t.Errorf("%q is %s, want %s", content, got, want)
		}
	}
}

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"The mayor’s 'no' isn't": "The|mayor’s|no|isn't",
		"rock'n'roll’ 3½ a_b _":  "rock'n'roll|3½|a_b|_",
		"Żółw, 東京 and क्या — 🚢":  "Żółw|東京|and|क|य",
		"…": "",
	} {
		var got []string
		runes := []rune(text)
		eachWord(runes, Span{0, len(runes)}, func(start, end int) { got = append(got, string(runes[start:end])) })
		if strings.Join(got, "|") != want {
			t.Errorf("words of %q are %q, want %s", text, got, want)
		}
	}
}

func TestQuotedStretches(t *testing.T) {
	for text, want := range map[string]string{
		"“a” \"b\" «c» „d“ e":  "“a”|\"b\"|«c»|„d“",
		"“a “b” c” d":          "“a “b”",
		"“a, \"b\" “ “":        "\"b\"",
		"«over\nlines» „never": "«over\nlines»",
		"”»“":                  "",
	} {
		var got []string
		runes := []rune(text)
		for _, s := range quotedStretches(runes) {
			got = append(got, string(cut(runes, s)))
		}
		if strings.Join(got, "|") != want {
			t.Errorf("stretches of %q are %q, want %s", text, got, want)
		}
	}
}

// The annotation with the best fit counts, of equals the first; an article
// without any counts for nothing.
func TestBest(t *testing.T) {
	shut := said(t, bridge, "Mayor Anna Holt", "said", "the bridge is shut")
	reopen := said(t, bridge, "her deputy", "promised", "“It will reopen,”")
	for _, test := range []struct {
		name        string
		annotations [][]Attribution
		gold        int
		ok          bool
	}{
		{"none", nil, 0, false},
		{"the second fits", [][]Attribution{{reopen}, {shut, reopen}}, 2, true},
		{"neither fits", [][]Attribution{{reopen}, {reopen, reopen}}, 1, true},
	} {
		s, ok := Best(bridge, test.annotations, []Attribution{shut})
		if ok != test.ok || s.Gold != test.gold {
			t.Errorf("%s: %d gold attributions, %v; want %d, %v", test.name, s.Gold, ok, test.gold, test.ok)
		}
	}
}

func TestMistakes(t *testing.T) {
	const text = "🚢 He said all is well. “We sail,” she said."
	gold := []Attribution{said(t, text, "He", "said", "all is|well"), said(t, text, "she", "said", "“We sail,”")}
	predicted := []Attribution{said(t, text, "He", "said", "“We sail,”"), said(t, text, "", "", "He")}
	s := Score(text, gold, predicted)
	want := []Mistake{
		{Missed, claims.Indirect, strings.Index(text, "all"), "He", "", "all is … well"},
		{Spurious, claims.Indirect, strings.Index(text, "He"), "", "", "He"},
		{Misattributed, claims.Direct, strings.Index(text, "“We"), "she", "He", "“We sail,”"},
	}
	if diff := cmp.Diff(want, s.Mistakes()); diff != "" {
		t.Errorf("mistakes (-want +got):\n%s", diff)
	}
}

func TestGroupMistakes(t *testing.T) {
	all := []Located{
		{Type: Spurious, Kind: claims.Mixed, Words: "a"}, {Type: Missed, Kind: claims.Direct, Words: "b"},
		{Type: Missed, Kind: claims.Direct, Words: "c"},
	}
	for most, want := range map[int]string{-1: "missed, direct: 2 [b c]; spurious, mixed: 1 [a]; ", 1: "missed, direct: 2 [b]; spurious, mixed: 1 [a]; "} {
		var b strings.Builder
		for _, g := range GroupMistakes(all, most) {
			var words []string
			for _, m := range g.First {
				words = append(words, m.Words)
			}
			b.WriteString(string(g.Type) + ", " + string(g.Kind) + ": " + string(rune('0'+g.Total)) + " [" + strings.Join(words, " ") + "]; ")
		}
		if b.String() != want {
			t.Errorf("at most %d: %s, want %s", most, b.String(), want)
		}
	}
}

func TestOneLine(t *testing.T) {
	if got, want := oneLine(" a\n\tb\x1b[31m\u202e "), "a b␛[31m\ufffd"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := oneLine(strings.Repeat("é", 500)); got != strings.Repeat("é", 160)+"…" {
		t.Errorf("a long text has %d characters", len([]rune(got)))
	}
}
