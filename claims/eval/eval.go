// Package eval scores predicted attributions against those of people: how many
// of the statements in an article were found, and how many were given to the
// right speaker.
//
// The measures are those by which attribution has been judged on PolNeAR
// (Newell, Margolin and Ruths, "An Attribution Relations Corpus for Political
// News", LREC 2018). Words, not characters, are counted, so that a comma more or
// less costs nothing.
//
//   - content-token: word by word, is this word inside somebody's statement?
//   - content-match: pairs of one gold and one predicted content that share at
//     least half of the words of both taken together (Jaccard >= 0.5)
//   - content-exact: pairs whose contents have exactly the same words
//   - attribution: the pairs of content-match whose source is right too
//   - source and cue accuracy: how many of the pairs of content-match have the
//     right source, and of those whose gold names a cue, a word of it
//   - quoted stretches: stretches between quotation marks inside gold content,
//     of two words or more: found where one predicted content has at least half
//     of the words, attributed where its source is right too
//   - recall by kind: gold contents found and attributed, by how much of them
//     stands in quotation marks
//
// Precision, recall and F1 are given where both sides are counted. What this
// package calls the source is the mention of the speaker (claims.Speaker), as
// PolNeAR does. Everything but the readers of gold files is pure functions over
// plain values.
package eval

import (
	"fmt"

	"claims/claims"
	"claims/nlp"
)

// Span is a stretch of a text in Unicode code points: Start inclusive, End
// exclusive.
type Span struct {
	Start, End int
}

// Attribution is one statement and who made it, as a person or the program
// marked it. Each part may have several spans, or none.
type Attribution struct {
	Source, Cue, Content []Span
	// Confidence is how sure the program is of what it predicts, 0 to 1; of what
	// people marked, 0.
	Confidence float64
}

// fault says what is wrong with the attribution's spans in a text of so many code
// points; "" where nothing is.
func (a Attribution) fault(length int) string {
	for _, spans := range [][]Span{a.Source, a.Cue, a.Content} {
		for _, s := range spans {
			if fault := s.fault(length); fault != "" {
				return fault
			}
		}
	}
	return ""
}

// fault says what is wrong with the span in a text of so many code points; ""
// where nothing is.
func (s Span) fault(length int) string {
	if s.Start >= 0 && s.Start < s.End && s.End <= length {
		return ""
	}
	return fmt.Sprintf("the span %d to %d is no stretch of the text, which has %d characters; "+
		"offsets count characters (Unicode code points) from 0, the end exclusive", s.Start, s.End, length)
}

// Predicted are the attributions that the program read from an article: its
// claims at the top level, for the gold layer marks no nested ones. The source is
// the mention of the speaker.
func Predicted(x *claims.Extraction) []Attribution {
	var all []Attribution
	for i := range x.Claims {
		c := &x.Claims[i]
		if c.Parent != "" {
			continue
		}
		a := Attribution{
			Content: spansOf(x.Article, c.Content), Cue: spansOf(x.Article, c.Cue), Confidence: c.ShownConfidence(),
		}
		if c.Speaker != nil {
			a.Source = spansOf(x.Article, c.Speaker.Mention)
		}
		all = append(all, a)
	}
	return all
}

// spansOf are spans of bytes as code points.
func spansOf(a *claims.Article, spans []nlp.Span) []Span {
	all := make([]Span, 0, len(spans))
	for _, s := range spans {
		all = append(all, Span{a.CodePoint(s.Start), a.CodePoint(s.End)})
	}
	return all
}
