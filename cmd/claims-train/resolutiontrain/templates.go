package resolutiontrain

import (
	"claims/claims/quotation"
	"claims/claims/resolution"
	"claims/nlp"
)

// Keys are the features that the templates give on a text: what tells templates apart. Each
// pronoun is a chain of its own, and each subject speaks.
func Keys(d *nlp.Document) ([]uint64, error) {
	quotations, _ := quotation.Find(d)
	chains := resolution.Chains{Descriptions: true}
	for i := range d.Tokens {
		switch t := &d.Tokens[i]; {
		case t.Tag == "PRP" || t.Tag == "PRP$":
			chains.Mentions = append(chains.Mentions, []nlp.Span{t.Span})
		case t.Relation == "nsubj":
			chains.Turns = append(chains.Turns, t.Span)
		}
	}
	examples, err := resolution.Learn(quotation.Over(d, quotations), chains)
	var all []uint64
	for _, e := range examples {
		for _, keys := range e.Candidates {
			all = append(all, keys...)
		}
	}
	return all, err
}
