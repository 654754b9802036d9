package lint

import (
	"cmp"
	"slices"

	"claims/claims"
	"claims/claims/comment"
)

// Run is what the rules find in one extraction, sorted by start, then code,
// then end and message; the order of the rules does not matter. The rules run
// as they are given, also those that are off: the caller chooses (Default). What a
// comment in the article asks to leave alone is marked as suppressed.
func Run(x *claims.Extraction, rules []Rule) []Finding {
	if x == nil || x.Article == nil || x.Document == nil {
		return nil
	}
	var findings []Finding
	article := &Pass{
		Extraction: x,
		prose:      comment.Blank(x.Article.Text),
		places:     placesOf(x),
		ignores:    ignoresOf(x, rules),
		report:     func(f Finding) { findings = append(findings, f) },
	}
	article.shared = share(article)
	article.runAll(rules, false)
	slices.SortStableFunc(findings, byPlace)
	article.ignores.mark(findings)
	article.runAll(rules, true)
	slices.SortStableFunc(findings, byPlace)
	return findings
}

// runAll runs the rules that come last, or those that do not.
func (p *Pass) runAll(rules []Rule, last bool) {
	for _, r := range rules {
		if r.last == last {
			one := *p
			one.rule = r
			r.Run(&one)
		}
	}
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
