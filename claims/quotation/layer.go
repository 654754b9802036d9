package quotation

import "claims/nlp"

// Layer tells which of the quotations in the article's own text, marks included, holds each
// token of a document. Its questions may be asked of any index: no quotation holds a token
// before the first or behind the last.
type Layer struct {
	// Outer are the quotations in the article's own text, in order.
	Outer []Quotation
	d     *nlp.Document
	of    []int32 // by token, the quotation; -1 for none
}

// NewLayer lays the quotations, which are the document's and in order, over its tokens.
func NewLayer(d *nlp.Document, quotations []Quotation) *Layer {
	l := &Layer{Outer: Outermost(quotations), d: d, of: make([]int32, len(d.Tokens))}
	q := 0
	for i := range d.Tokens {
		t := &d.Tokens[i]
		for q < len(l.Outer) && l.Outer[q].End <= t.Start {
			q++
		}
		l.of[i] = -1
		if q < len(l.Outer) && l.Outer[q].Overlaps(t.Span) {
			l.of[i] = int32(q)
		}
	}
	return l
}

// Of is the index in Outer of the quotation that holds the token; -1 for none.
func (l *Layer) Of(token int) int {
	if token < 0 || token >= len(l.of) {
		return -1
	}
	return int(l.of[token])
}

// Holds reports whether the token stands in a quotation.
func (l *Layer) Holds(token int) bool { return l.Of(token) >= 0 }

// Opens reports whether the token is the first of a quotation, or of a part of one.
func (l *Layer) Opens(token int) bool { return l.Holds(token) && l.Of(token-1) != l.Of(token) }

// Closes reports whether the token is the last of a quotation, or of a part of one.
func (l *Layer) Closes(token int) bool { return l.Holds(token) && l.Of(token+1) != l.Of(token) }

// Bounds are the tokens [from, to) of the quotation that holds the token.
func (l *Layer) Bounds(token int) (from, to int) { return l.d.TokensIn(l.Outer[l.of[token]].Span) }

// Start is the first token of the quotation that holds the token.
func (l *Layer) Start(token int) int {
	from, _ := l.Bounds(token)
	return from
}

// End is the token behind the quotation that holds the token.
func (l *Layer) End(token int) int {
	_, to := l.Bounds(token)
	return to
}
