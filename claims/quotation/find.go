package quotation

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"claims/claims/saying"
	"claims/nlp"
)

// Find pairs the quotation marks of a document: its quotations in order of
// their opening marks, an outer one before those inside it, and the marks at
// fault in order.
//
// A quotation never outlives its paragraph unless the next one reopens it (or
// closes it before opening another), so that one odd mark costs one paragraph
// at most. One that holds who said it, behind a comma outside any mark, ends with
// its paragraph, for the next mark opens somebody else's words; where a paragraph closes what
// it did not reopen, its mark is at fault.
func Find(d *nlp.Document) ([]Quotation, []Fault) {
	f := finder{d: d}
	var marks []mark
	if len(d.Paragraphs) > 0 {
		marks = scan(d, d.Paragraphs[0].Span)
	}
	for i, p := range d.Paragraphs {
		if p.Kind == nlp.BlockQuote && f.stack.depth() == 0 && !opensWhole(marks, d.Text, p.Span) {
			f.addBlock(p.Span)
		}
		f.paragraph(p.Span, marks)
		var next []mark
		var nextSpan nlp.Span
		if i+1 < len(d.Paragraphs) {
			nextSpan = d.Paragraphs[i+1].Span
			next = scan(d, nextSpan)
		}
		f.endParagraph(p.Span, nextSpan, next)
		marks = next
	}
	sort.SliceStable(f.found, func(i, j int) bool {
		a, b := f.found[i], f.found[j]
		return a.Start < b.Start || a.Start == b.Start && a.Depth < b.Depth
	})
	sort.SliceStable(f.faults, func(i, j int) bool { return f.faults[i].Mark.Start < f.faults[j].Mark.Start })
	return f.found, f.faults
}

// opensWhole reports whether the paragraph starts with a mark of its own.
func opensWhole(marks []mark, text string, p nlp.Span) bool {
	return len(marks) > 0 && marks[0].canOpen && marks[0].Start == leadingEdge(text, p)
}

type finder struct {
	d      *nlp.Document
	stack  stack
	ahead  outlook // of the paragraph's marks
	found  []Quotation
	faults []Fault
}

func (f *finder) addBlock(p nlp.Span) {
	f.found = append(f.found, Quotation{Span: p, Parts: []nlp.Span{p}, Block: true})
}

// paragraph runs over one paragraph's marks from left to right.
func (f *finder) paragraph(p nlp.Span, marks []mark) {
	f.ahead = outlook{marks: marks}
	f.found = slices.Grow(f.found, len(marks)/2)
	for i, m := range marks {
		if i == 0 && f.stack.depth() == 1 && f.resumes(m, p) {
			o := f.stack.at(0)
			o.start, o.reopened = m.Start, true
			continue
		}
		f.take(i, m)
	}
}

// resumes reports whether the mark reopens, at the paragraph's start, the
// quotation that ran on from the paragraph before.
func (f *finder) resumes(m mark, p nlp.Span) bool {
	o := f.stack.at(0)
	return len(o.parts) > 0 && m.canOpen && m.text == o.mark.text && m.Start == leadingEdge(f.d.Text, p)
}

// take decides the paragraph's mark i: it closes, opens, or is at fault.
func (f *finder) take(i int, m mark) {
	if m.canClose {
		if k := f.stack.closable(m); k >= 0 && !(m.weak && f.ahead.betterCloser(f.stack.at(k).mark, i+1)) && !(m.canOpen && k < f.stack.depth()-1) {
			f.close(k, m)
			return
		}
	}
	if m.canOpen && f.willOpen(i, m) {
		f.open(i, m)
		return
	}
	if m.weak || m.canOpen {
		return // an apostrophe, a sign of inches
	}
	if k := f.stack.mistaken(m); k >= 0 {
		f.faults = append(f.faults, Fault{Kind: Mixed, Mark: m.Span, Other: f.stack.at(k).mark.Span})
		f.close(k, m)
		return
	}
	if m.level != single || m.sure {
		f.faults = append(f.faults, Fault{Kind: Unopened, Mark: m.Span})
	}
}

// willOpen reports whether the paragraph's mark i, which may open, does: a single mark
// needs a mark that closes it, for else it is an apostrophe.
func (f *finder) willOpen(i int, m mark) bool {
	return m.level != single || f.ahead.closed(m, i+1) || m.text == "‘" && f.stack.depth() == 0 && i+1 == len(f.ahead.marks)
}

// open pushes the paragraph's mark i. A quotation of the same style that is still open is
// either around it (“He said “go” to us”) or was never closed: the closing marks left
// in the paragraph tell.
func (f *finder) open(i int, m mark) {
	if k := f.stack.sameStyle(m); k >= 0 && (m.canClose || m.level == single && closes(m.text, m.text) || !f.ahead.enough(m.text, i+1)) {
		f.abandon(k, m.Start)
	}
	f.stack.push(opened{mark: m, start: m.Start})
}

// close ends the quotation at index k of the stack with the mark; what was
// opened inside it and never closed is at fault.
func (f *finder) close(k int, m mark) {
	if k+1 < f.stack.depth() {
		f.abandon(k+1, m.Start)
	}
	if o := f.stack.at(k); len(o.parts) > 0 && !o.reopened {
		f.faults = append(f.faults, Fault{Kind: Unopened, Mark: m.Span})
	}
	f.emit(k, m.End, m.text)
	f.stack.cut(k)
}

// abandon gives up on the quotations from index k on: they end, unclosed, at
// the offset.
func (f *finder) abandon(k, end int) {
	if k < f.stack.depth() {
		end = trimRight(f.d.Text, f.stack.at(k).start, end)
	}
	for i := f.stack.depth() - 1; i >= k; i-- {
		o := f.stack.at(i)
		if o.mark.level != single || o.mark.text == "‘" && i == 0 {
			f.faults = append(f.faults, Fault{Kind: Unclosed, Mark: o.mark.Span})
			f.emit(i, max(o.start, end), "")
		}
	}
	f.stack.cut(k)
}

// emit records the quotation at index k, which ends at the offset, behind no white space.
func (f *finder) emit(k, end int, mark string) {
	o := f.stack.at(k)
	part := nlp.Between(o.start, end)
	parts := o.parts
	if !part.Empty() {
		parts = append(parts, part)
	}
	f.found = append(f.found, Quotation{
		Span: nlp.Between(o.mark.Start, parts[len(parts)-1].End), Parts: parts,
		Depth: k, Open: o.mark.text, Close: mark,
	})
}

// endParagraph carries an open quotation over into the next paragraph where
// that one reopens or closes it, and gives up on it otherwise.
func (f *finder) endParagraph(p, next nlp.Span, marks []mark) {
	if f.stack.depth() == 0 {
		return
	}
	o := f.stack.at(0)
	if !runsOn(f.d.Text, o.mark, next, marks) || f.stack.depth() == 1 && f.attributed(nlp.Between(o.start, p.End)) {
		f.abandon(0, p.End)
		return
	}
	f.abandon(1, p.End)
	o.parts = append(o.parts, nlp.Between(o.start, trimRight(f.d.Text, o.start, p.End)))
	o.start, o.reopened = leadingEdge(f.d.Text, next), false
}

// attributed reports whether a part of a quotation, up to its paragraph's end, holds an attribution
// that ends its words: the closing mark is missing there. No mark may stand within it.
func (f *finder) attributed(part nlp.Span) bool {
	first, last := f.d.StartingIn(part)
	for first < last && saying.IsMark(f.d.Tokens[first]) {
		first++
	}
	for i := last - 1; i > first && !saying.Addresses(f.d.Tokens[i]); i-- { // behind who speaks as I or we nothing ends
		end := f.d.Sentences[f.d.Tokens[i].Sentence].Last
		if f.d.Tokens[i].Lower == "," && end <= last && saying.EndsWords(f.d, f.d.Text, first, i, end) {
			return true
		}
	}
	return false
}

// runsOn reports whether a quotation runs on into the next paragraph: the
// paragraph starts with the same opening mark, or holds its closing mark before
// anything else is opened.
func runsOn(text string, open mark, next nlp.Span, marks []mark) bool {
	if len(marks) == 0 || next.Empty() {
		return false
	}
	first := marks[0]
	if first.text == open.text && first.canOpen && first.Start == leadingEdge(text, next) {
		return true
	}
	i := slices.IndexFunc(marks, func(m mark) bool { return m.level == open.level })
	return i >= 0 && marks[i].canClose && !marks[i].canOpen && !marks[i].weak && closes(open.text, marks[i].text) && open.level != single
}

func trimRight(text string, start, end int) int {
	return start + len(strings.TrimRightFunc(text[start:end], unicode.IsSpace))
}
