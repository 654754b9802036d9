// Package quotation finds quotation marks, tells them from apostrophes, feet
// and inches, and pairs them: one pass from left to right over each paragraph,
// with quotations that run on over paragraphs.
package quotation

import (
	"slices"
	"sort"

	"claims/nlp"
)

// Quotation is one quoted stretch. A quotation that runs over several
// paragraphs is one Quotation with one Part for each paragraph.
type Quotation struct {
	// Span runs from the opening mark to the closing one, both included.
	nlp.Span
	// Parts are the stretches in order, one for each paragraph, marks included.
	Parts []nlp.Span
	// Depth is 0 for a quotation in the article's own text, 1 for one inside
	// another quotation, and so on.
	Depth int
	// Open and Close are the marks themselves; Close is empty where the
	// quotation is never closed or is a block without marks.
	Open, Close string
	// Block reports a quotation that the format sets off without marks.
	Block bool
}

// Overlaps reports whether one of the quotation's parts shares at least one byte with the
// span.
func (q *Quotation) Overlaps(span nlp.Span) bool {
	i := sort.Search(len(q.Parts), func(i int) bool { return q.Parts[i].End > span.Start })
	return i < len(q.Parts) && q.Parts[i].Overlaps(span)
}

// Outermost are the quotations in the article's own text, in order: the slice itself where it
// holds no others.
func Outermost(quotations []Quotation) []Quotation {
	inner := func(q Quotation) bool { return q.Depth > 0 }
	if !slices.ContainsFunc(quotations, inner) {
		return slices.Clip(quotations)
	}
	return slices.DeleteFunc(slices.Clone(quotations), inner)
}

// FaultKind says what is wrong with a mark.
type FaultKind uint8

// The kinds of fault.
const (
	Unclosed FaultKind = iota // an opening mark that nothing closes
	Unopened                  // a closing mark that nothing opened
	Mixed                     // a mark of one style closed by another's
)

// Fault is a quotation mark that pairs with nothing, or with another style.
type Fault struct {
	Kind FaultKind
	// Mark is the span of the mark at fault (for Mixed, the closing one).
	Mark nlp.Span
	// Other is, for Mixed, the span of the opening mark.
	Other nlp.Span
}
