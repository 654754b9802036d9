package rules

import (
	"claims/claims/quotation"
	"claims/claims/wordlist"
	"claims/nlp"
)

// view is a document with what the rules ask of it again and again. Token
// indexes are the document's; a stretch of tokens is [from, to).
type view struct {
	*quotation.Marked
	covered []bool // by quotation: part of some content already
	found   []Attribution
	gone    map[int]bool // those of found that others have taken the place of
	// nounObjects are, by the start of their content, the first of found of that form, endings
	// those that end in each sentence.
	nounObjects map[int]int
	endings     map[int][]int
}

func newView(d *nlp.Document, quotations []quotation.Quotation) *view {
	m := quotation.Over(d, quotations)
	return &view{
		Marked: m, covered: make([]bool, len(m.Quotes)),
		gone: map[int]bool{}, nounObjects: map[int]int{}, endings: map[int][]int{},
	}
}

// The questions below may be asked of any index: of a token before the first or behind the
// last the answer is no.

func (v *view) is(i int, w string) bool { return v.At(i).Lower == w }

// in reports whether the token is one of the space-separated words.
func (v *view) in(i int, words string) bool { return wordlist.Has(words, v.At(i).Lower) }

// tagIn reports whether the token's tag is one of the space-separated tags.
func (v *view) tagIn(i int, tags string) bool { return wordlist.Has(tags, v.At(i).Tag) }

// trim drops punctuation and joints from both ends of a stretch of content;
// quotation marks stay.
func (v *view) trim(from, to int) (int, int) {
	for from < to && !v.Quoted(from) && (v.in(from, ", : ; . — – -- - … ...")) {
		from++
	}
	for from < to && !v.Quoted(to-1) && (v.in(to-1, ", : ; . ? ! — – -- -")) {
		to--
	}
	return from, to
}
