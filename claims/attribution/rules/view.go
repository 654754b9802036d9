package rules

import (
	"strings"

	"claims/claims/quotation"
	"claims/claims/wordlist"
	"claims/nlp"
)

// view is a document with what the rules ask of it again and again. Token
// indexes are the document's; a stretch of tokens is [from, to).
type view struct {
	d       *nlp.Document
	toks    []nlp.Token
	quotes  *quotation.Layer
	covered []bool // by quotation: part of some content already
	found   []Attribution
	gone    map[int]bool // those of found that others have taken the place of
	// nounObjects are, by the start of their content, the first of found of that form, endings
	// those that end in each sentence.
	nounObjects map[int]int
	endings     map[int][]int
}

func newView(d *nlp.Document, quotations []quotation.Quotation) *view {
	quotes := quotation.NewLayer(d, quotations)
	return &view{
		d: d, toks: d.Tokens, quotes: quotes, covered: make([]bool, len(quotes.Outer)),
		gone: map[int]bool{}, nounObjects: map[int]int{}, endings: map[int][]int{},
	}
}

// has reports whether there is a token i. The questions below may be asked of
// any index: of a token before the first or behind the last the answer is no.
func (v *view) has(i int) bool { return i >= 0 && i < len(v.toks) }

func (v *view) lower(i int) string { return v.toks[i].Lower }

func (v *view) is(i int, w string) bool { return v.has(i) && v.toks[i].Lower == w }

// in reports whether the token is one of the space-separated words.
func (v *view) in(i int, words string) bool { return v.has(i) && wordlist.Has(words, v.toks[i].Lower) }

// tagIn reports whether the token's tag is one of the space-separated tags.
func (v *view) tagIn(i int, tags string) bool { return v.has(i) && wordlist.Has(tags, v.toks[i].Tag) }

// span is the bytes of the tokens [from, to), from < to.
func (v *view) span(from, to int) nlp.Span {
	return v.d.SpanOf(from, to)
}

func (v *view) isVerb(i int) bool { return v.has(i) && strings.HasPrefix(v.toks[i].Tag, "VB") }
func (v *view) isNoun(i int) bool { return v.has(i) && strings.HasPrefix(v.toks[i].Tag, "NN") }

// isFinite reports a verb that can head a clause: a past or present form or a modal.
func (v *view) isFinite(i int) bool { return v.tagIn(i, "VBD VBZ VBP MD") }

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
	for from < to && !v.quotes.Holds(from) && (v.in(from, ", : ; . — – -- - … ...")) {
		from++
	}
	for from < to && !v.quotes.Holds(to-1) && (v.in(to-1, ", : ; . ? ! — – -- -")) {
		to--
	}
	return from, to
}
