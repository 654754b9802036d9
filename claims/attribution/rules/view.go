package rules

import (
	"strings"

	"claims/claims/quotation"
	"claims/claims/wordlist"
	"claims/nlp"
	"claims/nlp/lexicon"
)

// view is a document with what the rules ask of it again and again. Token
// indexes are the document's; a stretch of tokens is [from, to).
type view struct {
	d      *nlp.Document
	toks   []nlp.Token
	quotes []quotation.Quotation // of depth 0
	// quoteOf is, for each token, the index of the quotation that holds it
	// (marks included), or -1.
	quoteOf  []int32
	inQuotes nlp.Coverage // what the quotations cover
	covered  []bool       // by quotation: part of some content already
	found    []Attribution
	gone     map[int]bool // those of found that others have taken the place of
	// bounds are, by quotation, its tokens; of those that have been asked for.
	bounds [][2]int
	// nounObjects are, by the start of their content, the first of found of that form, endings
	// those that end in each sentence.
	nounObjects map[int]int
	endings     map[int][]int
}

func newView(d *nlp.Document, quotations []quotation.Quotation) *view {
	v := &view{d: d, toks: d.Tokens, quoteOf: make([]int32, len(d.Tokens)), gone: map[int]bool{}, nounObjects: map[int]int{}, endings: map[int][]int{}}
	v.quotes = quotation.Outermost(quotations)
	spans := make([]nlp.Span, len(v.quotes))
	for i, q := range v.quotes {
		spans[i] = q.Span
	}
	v.inQuotes = nlp.Cover(spans)
	v.covered, v.bounds = make([]bool, len(v.quotes)), make([][2]int, len(v.quotes))
	q := 0
	for i, t := range v.toks {
		for q < len(v.quotes) && v.quotes[q].End <= t.Start {
			q++
		}
		v.quoteOf[i] = -1
		if q < len(v.quotes) && v.quotes[q].Overlaps(t.Span) {
			v.quoteOf[i] = int32(q)
		}
	}
	return v
}

// has reports whether there is a token i. The questions below may be asked of
// any index: of a token before the first or behind the last the answer is no.
func (v *view) has(i int) bool { return i >= 0 && i < len(v.toks) }

func (v *view) quoted(i int) bool { return v.has(i) && v.quoteOf[i] >= 0 }

func (v *view) lower(i int) string { return v.toks[i].Lower }

func (v *view) is(i int, w string) bool { return v.has(i) && v.toks[i].Lower == w }

// in reports whether the token is one of the space-separated words.
func (v *view) in(i int, words string) bool { return v.has(i) && wordlist.Has(words, v.toks[i].Lower) }

// tagIn reports whether the token's tag is one of the space-separated tags.
func (v *view) tagIn(i int, tags string) bool { return v.has(i) && wordlist.Has(tags, v.toks[i].Tag) }

// among and tagged report whether the token, or its tag, is in a list.
func (v *view) among(i int, words lexicon.Words) bool { return v.has(i) && words.Has(v.toks[i].Lower) }
func (v *view) tagged(i int, tags lexicon.Words) bool { return v.has(i) && tags.Has(v.toks[i].Tag) }

// span is the bytes of the tokens [from, to), from < to.
func (v *view) span(from, to int) nlp.Span {
	return v.d.SpanOf(from, to)
}

func (v *view) isVerb(i int) bool { return v.has(i) && strings.HasPrefix(v.toks[i].Tag, "VB") }
func (v *view) isNoun(i int) bool { return v.has(i) && strings.HasPrefix(v.toks[i].Tag, "NN") }

// isFinite reports a verb that can head a clause: a past or present form or a modal.
func (v *view) isFinite(i int) bool { return v.tagIn(i, "VBD VBZ VBP MD") }

// opensQuote reports whether the token is the opening mark of a quotation's part.
func (v *view) opensQuote(i int) bool {
	return v.quoted(i) && (i == 0 || v.quoteOf[i-1] != v.quoteOf[i])
}

// closesQuote reports whether the token is the last of its quotation.
func (v *view) closesQuote(i int) bool {
	return v.quoted(i) && (i+1 == len(v.toks) || v.quoteOf[i+1] != v.quoteOf[i])
}

// quoteStart and quoteEnd bound the tokens of the quotation that holds token i.
func (v *view) quoteStart(i int) int { return v.boundsOf(i)[0] }

func (v *view) quoteEnd(i int) int { return v.boundsOf(i)[1] }

// boundsOf are the tokens of the quotation that holds token i; they are looked for once.
func (v *view) boundsOf(i int) [2]int {
	q := v.quoteOf[i]
	if b := &v.bounds[q]; b[0] == b[1] {
		from, to := i, i
		for from > 0 && (v.quoteOf[from-1] == q || v.toks[from-1].Start >= v.quotes[q].Start) {
			from--
		}
		for to < len(v.toks) && (v.quoteOf[to] == q || v.toks[to].End <= v.quotes[q].End) {
			to++
		}
		*b = [2]int{from, to}
	}
	return v.bounds[q]
}

// sentenceOf bounds the tokens of the sentence that holds token i.
func (v *view) sentenceOf(i int) (from, to int) {
	s := v.d.Sentences[v.toks[i].Sentence]
	return s.First, s.Last
}

// isStop reports punctuation that ends a clause.
func (v *view) isStop(i int) bool { return v.in(i, ". ? ! ; … ...") }

func (v *view) isDash(i int) bool { return v.in(i, "— – -- - ―") }

// trim drops punctuation and joints from both ends of a stretch of content;
// quotation marks stay.
func (v *view) trim(from, to int) (int, int) {
	for from < to && !v.quoted(from) && (v.in(from, ", : ; . — – -- - … ...")) {
		from++
	}
	for from < to && !v.quoted(to-1) && (v.in(to-1, ", : ; . ? ! — – -- -")) {
		to--
	}
	return from, to
}
