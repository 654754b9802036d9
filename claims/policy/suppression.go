package policy

import (
	"regexp"
	"strings"

	"claims/claims"
	"claims/claims/input/glob"
	"claims/nlp"
)

// Suppression is findings that a configuration file says may stay. They are marked, never
// dropped.
type Suppression struct {
	// Rule is the code of the rule whose findings may stay.
	Rule string
	// Paths are the articles that it is for; an empty set is all articles.
	Paths glob.Set
	// Text are words of the article at the place of the finding; "" is any place.
	Text string
	// Reason is why.
	Reason string
	// Place is where it is written, as file:line:column.
	Place string
}

// appliesTo reports whether the entry is for the article of the path.
func (e Suppression) appliesTo(path string) bool {
	return e.Paths.Empty() || e.Paths.Match(path, false)
}

// matcher finds the words in an article, whatever white space is between them;
// nil where there are none to find.
func (e Suppression) matcher() *regexp.Regexp {
	words := strings.Fields(e.Text)
	for i := range words {
		words[i] = regexp.QuoteMeta(words[i])
	}
	if len(words) == 0 {
		return nil
	}
	return regexp.MustCompile(strings.Join(words, `\s+`))
}

// places are where the words stand in the article, never nil; the whole of it
// where there are no words to find.
func places(words *regexp.Regexp, a *claims.Article) []nlp.Span {
	if words == nil {
		return []nlp.Span{nlp.Between(0, len(a.Text)+1)}
	}
	spans := []nlp.Span{}
	for _, at := range words.FindAllStringIndex(a.Text, -1) {
		spans = append(spans, nlp.Between(at[0], at[1]))
	}
	return spans
}

// within reports whether the place shares a byte with one of the spans; of an
// empty place it is the byte after it.
func within(place nlp.Span, spans []nlp.Span) bool {
	if place.Empty() {
		place = nlp.Between(place.Start, place.Start+1)
	}
	for _, s := range spans {
		if s.Overlaps(place) {
			return true
		}
	}
	return false
}
