package claims

import (
	"strings"
	"testing"

	"claims/nlp"
)

// A claim that holds one nested claim and nothing else is left out of tables;
// one that says something of its own is not.
func TestOnlyNesting(t *testing.T) {
	tests := []struct {
		name string
		// text marks the outer claim's content with { }, the nested one's with
		// < >, its cue with ( ).
		text   string
		tags   string
		hidden bool
	}{
		{"only the nested claim", "Lusa wrote {that Holt (said) <the dyke leaks>}.", "", true},
		{"the attribution follows", "Lusa wrote {<the dyke leaks>, Holt (said)}.", "", true},
		{"a phrase before, with tags", "{In Porto, Holt (said) <the dyke leaks>}, Lusa wrote.", "IN NNP NNP VBD DT NN VBZ NNP VBD", true},
		{"a statement before, with tags", "{Rain fell and Holt (said) <the dyke leaks>}, Lusa wrote.", "NN VBD CC NNP VBD DT NN VBZ NNP VBD", false},
		{"a statement after, with tags", "{Holt (said) <the dyke leaks>, and rain will fall}, Lusa wrote.", "NNP VBD DT NN VBZ CC NN MD VB NNP VBD", false},
		{"words before, without tags", "{In Porto, Holt (said) <the dyke leaks>}, Lusa wrote.", "", false},
	}
	for _, test := range tests {
		x := nestedExtraction(t, test.text, test.tags)
		if got := x.OnlyNesting(); got["c1"] != test.hidden || got["c2"] {
			t.Errorf("%s: hidden %v, want c1 hidden: %v", test.name, got, test.hidden)
		}
	}
}

func TestTwoNestedClaimsHideNothing(t *testing.T) {
	x := nestedExtraction(t, "Lusa wrote {that Holt (said) <the dyke leaks>}.", "")
	x.Claims = append(x.Claims, x.Claims[1])
	x.Claims[2].ID = "c3"
	if got := x.OnlyNesting(); len(got) != 0 {
		t.Errorf("hidden %v, want none", got)
	}
}

// nestedExtraction makes c1 and c2, nested in c1, from a marked text, and
// tokens of its words with the tags, if any.
func nestedExtraction(t *testing.T, marked, tags string) *Extraction {
	t.Helper()
	text, marks := "", make(map[rune]int)
	for _, r := range marked {
		if strings.ContainsRune("{}<>()", r) {
			marks[r] = len(text)
			continue
		}
		text += string(r)
	}
	outer := nlp.Span{Start: marks['{'], End: marks['}']}
	holt := &Speaker{Name: "Holt", Type: Person, Mention: []nlp.Span{{Start: strings.Index(text, "Holt"), End: strings.Index(text, "Holt") + len("Holt")}}}
	return &Extraction{
		Article:  NewArticle(Article{Text: text}),
		Document: &nlp.Document{Text: text, Tokens: tagged(text, strings.Fields(tags))},
		Claims: []Claim{
			{ID: "c1", Kind: Indirect, Content: []nlp.Span{outer}},
			{
				ID: "c2", Parent: "c1", Kind: Indirect, Speaker: holt,
				Content: []nlp.Span{{Start: marks['<'], End: marks['>']}},
				Cue:     []nlp.Span{{Start: marks['('], End: marks[')']}},
			},
		},
	}
}

// tagged are the words of the text, each with its tag.
func tagged(text string, tags []string) []nlp.Token {
	var tokens []nlp.Token
	at := 0
	for i, word := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ,.", r) }) {
		start := at + strings.Index(text[at:], word)
		at = start + len(word)
		if i < len(tags) {
			tokens = append(tokens, nlp.Token{Span: nlp.Span{Start: start, End: at}, Word: &nlp.Word{Tag: tags[i]}})
		}
	}
	return tokens
}
