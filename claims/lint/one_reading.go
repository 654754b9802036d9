package lint

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/claims/quotation"
	"claims/claims/saying"
	"claims/nlp"
)

// A fix adds or changes marks only where the article can be read in one way. What leaves
// another way open is told here.

// opensWord reports whether the mark stands where an opening one does: right before a word.
func opensWord(p *Pass, mark nlp.Span) bool {
	r, _ := utf8.DecodeRuneInString(p.prose[mark.End:])
	return mark.End < len(p.prose) && !unicode.IsSpace(r)
}

// oneReading reports whether the marks of the closed quotation can be paired in one way
// only: those around them pair up, the closing one is no apostrophe, and no attribution
// within the words tells of a mark that is missing there.
func oneReading(p *Pass, q quotation.Quotation) bool {
	const longest = 4000 // bytes: in longer ones a mark is missing
	return q.Len() <= longest && !atFault(p, q.Span) && !mayBeApostrophe(p, closingMark(q)) && opensWord(p, openingMark(q)) && !holdsAttribution(p, q)
}

// atFault reports whether a mark in the paragraphs of the span pairs with none, or with one
// of another style.
func atFault(p *Pass, s nlp.Span) bool {
	all := p.Document.Paragraphs
	first, last := p.Document.ParagraphAt(s.Start), p.Document.ParagraphAt(max(s.Start, s.End-1))
	if first < 0 {
		return true
	}
	i := sort.Search(len(p.Faults), func(i int) bool { return p.Faults[i].Mark.Start >= all[first].Start })
	return i < len(p.Faults) && p.Faults[i].Mark.Start < all[last].End
}

// otherFault reports whether another mark is at fault in the paragraphs of this one, and of the
// mark that it pairs with. Pairs of mixed style leave each other clear.
func otherFault(p *Pass, f quotation.Fault) bool {
	start, end := f.Mark.Start, f.Mark.End
	if !f.Other.Empty() {
		start, end = min(start, f.Other.Start), max(end, f.Other.End)
	}
	all := p.Document.Paragraphs
	first, last := p.Document.ParagraphAt(start), p.Document.ParagraphAt(end-1)
	if first < 0 {
		return true
	}
	i := sort.Search(len(p.Faults), func(i int) bool { return p.Faults[i].Mark.Start >= all[first].Start })
	for ; i < len(p.Faults) && p.Faults[i].Mark.Start < all[last].End; i++ {
		mixed := f.Kind == quotation.Mixed && p.Faults[i].Kind == quotation.Mixed
		if p.Faults[i].Mark != f.Mark && !mixed {
			return true
		}
	}
	return false
}

// mayBeApostrophe reports whether the closing mark may belong to the word before it: the
// visitors’ book, goin’ home, rock ’n’ roll, 6’.
func mayBeApostrophe(p *Pass, mark nlp.Span) bool {
	if !quotation.SameLevel(p.text(mark), "’") {
		return false
	}
	before := p.prose[:mark.Start]
	last, _ := utf8.DecodeLastRuneInString(before)
	if unicode.IsDigit(last) || strings.ContainsRune("szxSZX", last) {
		return true
	}
	word := strings.ToLower(before[strings.LastIndexFunc(before, func(r rune) bool { return !unicode.IsLetter(r) })+1:])
	return len(word) > 3 && strings.HasSuffix(word, "in") || shortened(word)
}

// shortened reports whether the word is one that an apostrophe ends: o’, th’, ol’.
func shortened(word string) bool {
	return lists().Shortened.Has(word)
}

// holdsAttribution reports whether, among the words of the quotation but those of a
// quotation within it, a comma or a closing mark comes right before who says something (“It
// was late, Holt said. “Go,” he said. I left.”): a mark may be missing there.
func holdsAttribution(p *Pass, q quotation.Quotation) bool {
	first, last := p.Document.StartingIn(q.Span)
	all := p.Document.Tokens
	start, ends := first, false // where the clause starts, and whether such a mark stands before it
	for i := first; i < last; i++ {
		t := all[i]
		switch {
		case innerEnd(p, q, t.Start) > t.Start:
			end := innerEnd(p, q, t.Start)
			for i+1 < last && all[i+1].Start < end {
				i++
			}
			start, ends = i+1, true
		case saying.IsMark(t):
			start, ends = i+1, strings.Contains(",?!", t.Lower)
		case ends && saying.Speaks(t) && (start == i || saying.IsSubject(all[start:i])):
			return true
		}
	}
	return false
}

// innerEnd is the end of the closed quotation within this one that opens at the offset; 0 for none.
func innerEnd(p *Pass, q quotation.Quotation, start int) int {
	if start == q.Start {
		return 0
	}
	if inner, found := p.quotationAt(start); found && inner.Close != "" {
		return inner.End
	}
	return 0
}

// closesWord reports whether the mark stands where a closing one does: right behind a word
// or its punctuation.
func closesWord(p *Pass, mark nlp.Span) bool {
	r, _ := utf8.DecodeLastRuneInString(p.prose[:mark.Start])
	return mark.Start > 0 && !unicode.IsSpace(r)
}

// insideSentence reports whether the quotation opens within a sentence of the one around
// it: one that begins a sentence may be the next of two.
func insideSentence(p *Pass, q quotation.Quotation) bool {
	before := strings.TrimRightFunc(p.prose[:q.Start], unicode.IsSpace)
	last, _ := utf8.DecodeLastRuneInString(before)
	return unicode.IsLetter(last) || unicode.IsDigit(last) || strings.ContainsRune(",:;—–-)]%", last)
}

// opensSentence reports whether the mark stands where a quoted sentence begins: at the start of a
// sentence, or where the article introduces one, and before no small letter. A quotation that
// begins within the article's own sentence may end anywhere in it.
func opensSentence(p *Pass, mark nlp.Span) bool {
	first, _ := p.Document.StartingIn(nlp.Between(mark.End, len(p.prose)))
	if first == len(p.Document.Tokens) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(p.prose[mark.End:])
	// Only so many bytes of marks: quotations within quotations go no deeper, and a text of marks
	// alone would be gone through again for each.
	const deepest = 12
	from := max(0, mark.Start-deepest)
	before := strings.TrimRight(p.prose[from:mark.Start], quotationMarks)
	starts := before == "" && from == 0 || before != "" && strings.IndexByte("\n.?!", before[len(before)-1]) >= 0 || p.Document.Sentences[p.Document.Tokens[first].Sentence].Start >= mark.Start
	return !unicode.IsLower(r) && (starts || isIntroduced(p.Document, mark))
}
