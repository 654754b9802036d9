package pipeline

import (
	"fmt"
	"slices"
	"sort"

	"claims/claims"
	"claims/claims/bug"
	"claims/nlp"
)

// mostLeftOut bounds the paragraphs of an article that are left out one by one; where
// the analysis still fails without them, it gives no claims at all.
const mostLeftOut = 8

// soundly reads the claims of an article. A paragraph over which the analysis panics is
// left out, as if it were no prose, and is one of the failures.
func (o Options) soundly(a *claims.Article) (*claims.Extraction, []error) {
	var failures []error
	var left []nlp.Span
	x, err := o.without(a, left)
	for err != nil {
		paragraph, cause := o.culprit(a, left)
		if cause == nil || len(left) == mostLeftOut {
			return &claims.Extraction{Article: a, Document: &nlp.Document{Text: a.Text}}, append(failures, bug.Costs(err, "no claims are shown"))
		}
		left, failures = append(left, paragraph), append(failures, cause)
		x, err = o.without(a, left)
	}
	return x, failures
}

// without reads the claims of an article of which some stretches are left out.
func (o Options) without(a *claims.Article, left []nlp.Span) (x *claims.Extraction, err error) {
	defer bug.Recover(&err, "analysing "+nameOf(a))
	reduced := a
	if len(left) > 0 {
		clone := *a
		clone.Blocks = nlp.LeaveOut(a.Blocks, left)
		reduced = &clone
	}
	switch {
	case o.extract != nil:
		x = o.extract(reduced)
	case o.Explain:
		x = o.Extractor.Explain(reduced, o.Analyzer.Again(o.Like, reduced.Text, reduced.Blocks))
	default:
		x = o.Extractor.Extract(reduced, o.Analyzer.Again(o.Like, reduced.Text, reduced.Blocks))
	}
	x.Article = a
	return x, nil
}

// culprit is the first paragraph with which the analysis of the text up to it fails, and
// why; no reason where there is none.
func (o Options) culprit(a *claims.Article, left []nlp.Span) (paragraph nlp.Span, cause error) {
	all := nlp.Paragraphs(a.Text, nlp.LeaveOut(a.Blocks, left))
	n := sort.Search(len(all), func(n int) bool {
		rest := nlp.Between(all[n].End, len(a.Text))
		_, err := o.without(a, append(slices.Clip(left), rest))
		if err != nil {
			cause = err
		}
		return err != nil
	})
	if n == len(all) {
		return nlp.Span{}, nil
	}
	return all[n], bug.Costs(cause, fmt.Sprintf("the paragraph at line %d is left out", a.Position(all[n].Start).Line))
}
