package lint

import (
	"strings"
	"sync"
	"testing"

	"claims/claims"
	"claims/claims/comment"
	"claims/claims/extract"
	"claims/nlp"
)

// analyzer is made once for all tests: it is immutable.
var analyzer = sync.OnceValues(nlp.New)

// document analyzes an example. A first line that begins with “# ” is its
// headline, as in Markdown.
func document(t testing.TB, text string) (*claims.Article, *nlp.Document) {
	t.Helper()
	a, err := analyzer()
	if err != nil {
		t.Fatalf("making the analyzer: %v", err)
	}
	var blocks []nlp.Block
	if strings.HasPrefix(text, "# ") {
		end := strings.IndexByte(text+"\n", '\n')
		blocks = []nlp.Block{
			{Span: nlp.Span{Start: 0, End: 2}, Kind: nlp.Metadata},
			{Span: nlp.Span{Start: 2, End: end}, Kind: nlp.Heading},
		}
	}
	for _, c := range comment.Find(text) {
		blocks = append(blocks, nlp.Block{Span: c.Span, Kind: nlp.Metadata})
	}
	article := claims.NewArticle(claims.Article{ID: "example", Path: "example.md", Text: text, Blocks: blocks})
	return article, a.Analyze(text, blocks)
}

// extracted reads the claims of an example as the program does.
func extracted(t testing.TB, text string) *claims.Extraction {
	t.Helper()
	e, err := extract.New()
	if err != nil {
		t.Fatalf("making the extractor: %v", err)
	}
	return e.Extract(document(t, text))
}

// made is an extraction without claims, for a test to fill in by hand.
func made(t testing.TB, text string) *claims.Extraction {
	t.Helper()
	article, d := document(t, text)
	return &claims.Extraction{Article: article, Document: d}
}

// at is the span of the first occurrence of the words in the text.
func at(t testing.TB, text, words string) nlp.Span {
	t.Helper()
	start := strings.Index(text, words)
	if start < 0 {
		t.Fatalf("the test's text has no %q: %q", words, text)
	}
	return nlp.Span{Start: start, End: start + len(words)}
}

// speaker is a speaker whose mention is the first occurrence of the words; no
// words, no mention.
func speaker(t testing.TB, text, name string, kind claims.SpeakerType, words string) *claims.Speaker {
	t.Helper()
	s := &claims.Speaker{Name: name, Type: kind}
	if words != "" {
		s.Mention = []nlp.Span{at(t, text, words)}
	}
	return s
}

// only runs one rule and lists its findings as “place: message”.
func only(x *claims.Extraction, rule Rule) []string {
	var got []string
	for _, f := range ran(x, []Rule{rule}) {
		got = append(got, f.Of(x.Article.Text)+": "+f.Message)
	}
	return got
}

// found is what the rule's findings point at.
func found(x *claims.Extraction, rule Rule) []string {
	var got []string
	for _, f := range ran(x, []Rule{rule}) {
		got = append(got, f.Of(x.Article.Text))
	}
	return got
}

// ran is what the rules find; one that panics ends the test.
func ran(x *claims.Extraction, rules []Rule) []Finding {
	findings, err := Run(x, rules)
	if err != nil {
		panic(err)
	}
	return findings
}
