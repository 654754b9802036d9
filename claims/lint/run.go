package lint

import (
	"cmp"
	"slices"

	"claims/claims"
)

// Run is what the rules find in one extraction, sorted by start, then code,
// then end and message; the order of the rules does not matter. The rules run
// as they are given, also those that are off: the caller chooses (Default).
func Run(x *claims.Extraction, rules []Rule) []Finding {
	if x == nil || x.Article == nil || x.Document == nil {
		return nil
	}
	var findings []Finding
	article := &Pass{
		Extraction: x,
		places:     placesOf(x),
		report:     func(f Finding) { findings = append(findings, f) },
	}
	article.shared = share(article)
	for _, r := range rules {
		p := *article
		p.rule = r
		r.Run(&p)
	}
	slices.SortStableFunc(findings, byPlace)
	return findings
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
