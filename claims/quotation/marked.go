package quotation

import "claims/nlp"

// Marked is a document with the quotations in the article's own text laid over its tokens, their
// marks included. Its noun phrases stand outside quotations. The questions may be asked of any
// index: no quotation holds a token before the first or behind the last.
type Marked struct {
	nlp.Phrases
	// Quotes are the quotations in the article's own text, in order.
	Quotes []Quotation
	of     []int32 // by token, the quotation; -1 for none
}

// Over lays the quotations, which are the document's and in order, over its tokens.
func Over(d *nlp.Document, quotations []Quotation) *Marked {
	m := &Marked{Quotes: Outermost(quotations), of: make([]int32, len(d.Tokens))}
	m.Phrases = d.PhrasesApart(m.QuoteOf)
	q := 0
	for i := range d.Tokens {
		token := &d.Tokens[i]
		for q < len(m.Quotes) && m.Quotes[q].End <= token.Start {
			q++
		}
		m.of[i] = -1
		if q < len(m.Quotes) && m.Quotes[q].Overlaps(token.Span) {
			m.of[i] = int32(q)
		}
	}
	return m
}

// QuoteOf is the index in Quotes of the quotation that holds the token; -1 for none.
func (m *Marked) QuoteOf(token int) int {
	if token < 0 || token >= len(m.of) {
		return -1
	}
	return int(m.of[token])
}

// Quoted reports whether the token stands in a quotation.
func (m *Marked) Quoted(token int) bool { return m.QuoteOf(token) >= 0 }

// OpensQuote reports whether the token is the first of a quotation, or of a part of one.
func (m *Marked) OpensQuote(token int) bool {
	return m.Quoted(token) && m.QuoteOf(token-1) != m.QuoteOf(token)
}

// ClosesQuote reports whether the token is the last of a quotation, or of a part of one.
func (m *Marked) ClosesQuote(token int) bool {
	return m.Quoted(token) && m.QuoteOf(token+1) != m.QuoteOf(token)
}

// QuoteBounds are the tokens [from, to) of the quotation that holds the token.
func (m *Marked) QuoteBounds(token int) (from, to int) { return m.TokensIn(m.Quotes[m.of[token]].Span) }

// QuoteStart is the first token of the quotation that holds the token.
func (m *Marked) QuoteStart(token int) int {
	from, _ := m.QuoteBounds(token)
	return from
}

// QuoteEnd is the token behind the quotation that holds the token.
func (m *Marked) QuoteEnd(token int) int {
	_, to := m.QuoteBounds(token)
	return to
}
