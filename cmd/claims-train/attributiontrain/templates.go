package attributiontrain

import (
	"claims/claims/attribution"
	"claims/claims/attribution/rules"
	"claims/claims/quotation"
	"claims/nlp"
)

// unweighted is a model without weights.
type unweighted struct{}

// Score is nothing, whatever the features.
func (unweighted) Score([]uint64) float64 { return 0 }

// Keys are the features that the templates of all four parts give on a text, with no weights
// at work: what tells templates apart. What the rules propose counts as marked by people.
func Keys(d *nlp.Document) []uint64 {
	a := Article{Document: d}
	a.Quotations, _ = quotation.Find(d)
	for _, p := range rules.Find(quotation.Over(d, a.Quotations)) {
		a.Gold = append(a.Gold, Gold{Source: p.Mention, Cue: p.Cue, Content: p.Content})
	}
	others := countOthers([]Article{a}, 1)
	e := examples([]Article{a}, others)
	var none unweighted
	m := attribution.Model{Others: others, Cue: none, Content: none, Mention: none, Claim: none}
	whole := judge(&m, d, a.Quotations, a.Gold)
	var all []uint64
	for _, j := range append(e.Cues, whole...) {
		all = append(all, j.Keys...)
	}
	for _, c := range append(e.Contents, e.Mentions...) {
		for _, keys := range c.Candidates {
			all = append(all, keys...)
		}
	}
	return all
}
