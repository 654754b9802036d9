package extract

import (
	"strings"
	"unicode/utf8"

	"claims/claims"
	"claims/nlp"
)

// longestHeadline is the most words that an unmarked first line may have and
// still be taken for a headline.
const longestHeadline = 25

// headline is the article's headline: the first heading, or the first
// paragraph where it repeats the title or reads like one (short, one line,
// without a full stop). Empty where there is none.
func headline(a *claims.Article, d *nlp.Document) nlp.Span {
	if len(d.Paragraphs) < 2 {
		return nlp.Span{}
	}
	p := d.Paragraphs[0]
	text := p.Of(d.Text)
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, " \t\r\n"))
	switch {
	case p.Kind == nlp.Heading, a.Title != "" && sameWords(text, a.Title):
		return p.Span
	case len(strings.Fields(text)) <= longestHeadline && !strings.Contains(strings.TrimSpace(text), "\n") && !strings.ContainsRune(".!?:”\"", last):
		return p.Span
	}
	return nlp.Span{}
}

// sameWords compares two headlines without the punctuation at their ends.
func sameWords(a, b string) bool {
	trim := func(s string) string { return strings.Trim(strings.Join(strings.Fields(s), " "), ".!?… ") }
	return strings.EqualFold(trim(a), trim(b))
}
