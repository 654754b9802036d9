package lint

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"claims/claims"
	"claims/claims/bug"
	"claims/claims/comment"
)

// Run is what the rules find in one extraction, sorted by start, then code,
// then end and message; the order of the rules does not matter. The rules run
// as they are given, also those that are off: the caller chooses (Default). What a
// comment in the article asks to leave alone is marked as suppressed. A rule that panics
// finds nothing: the error is an *bug.Error for each such rule, joined.
func Run(x *claims.Extraction, rules []Rule) ([]Finding, error) {
	if x == nil || x.Article == nil || x.Document == nil {
		return nil, nil
	}
	findings := slices.Grow([]Finding(nil), len(x.Faults)+len(x.NotSpeech)) // most of these give one
	article := &Pass{
		Extraction: x,
		prose:      comment.Blank(x.Article.Text),
		places:     placesOf(x),
		ignores:    ignoresOf(x, rules),
		report:     func(f Finding) { findings = append(findings, f) },
	}
	article.shared = share(article)
	var failures []error
	runAll := func(last bool) {
		for _, r := range rules {
			if r.last != last {
				continue
			}
			before := len(findings)
			if err := article.try(r); err != nil {
				findings, failures = findings[:before], append(failures, err)
			}
		}
		slices.SortStableFunc(findings, byPlace)
	}
	runAll(false)
	article.ignores.mark(findings)
	runAll(true)
	return findings, errors.Join(failures...)
}

// try runs one rule; a panic becomes an error.
func (p *Pass) try(r Rule) error {
	one := *p
	one.rule = r
	doing := fmt.Sprintf("asking rule %s about %s (article %s)", r.Code, p.Article.Path, p.Article.ID)
	return bug.Try(doing, "what it finds there is missing", func() { r.Run(&one) })
}

func byPlace(a, b Finding) int {
	return cmp.Or(
		cmp.Compare(a.Start, b.Start),
		cmp.Compare(a.Rule, b.Rule),
		cmp.Compare(a.End, b.End),
		cmp.Compare(a.Message, b.Message),
		cmp.Compare(a.Claim, b.Claim),
	)
}
