package rules

import (
	"claims/claims/quotation"
)

// view is a document with what the rules have found in it. Token
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

func newView(m *quotation.Marked) *view {
	return &view{
		Marked: m, covered: make([]bool, len(m.Quotes)),
		gone: map[int]bool{}, nounObjects: map[int]int{}, endings: map[int][]int{},
	}
}

// trim drops punctuation and joints from both ends of a stretch of content;
// quotation marks stay.
func trim(m *quotation.Marked, from, to int) (int, int) {
	for from < to && !m.Quoted(from) && (m.At(from).Is(",", ":", ";", ".", "—", "–", "--", "-", "…", "...")) {
		from++
	}
	for from < to && !m.Quoted(to-1) && (m.At(to-1).Is(",", ":", ";", ".", "?", "!", "—", "–", "--", "-")) {
		to--
	}
	return from, to
}
