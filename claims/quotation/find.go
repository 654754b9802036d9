package quotation

import (
	"sort"
	"strings"
	"unicode"

	"claims/nlp"
)

// Find pairs the quotation marks of a document: its quotations in order of
// their opening marks, an outer one before those inside it, and the marks at
// fault in order.
//
// A quotation never outlives its paragraph unless the next one reopens it (or
// closes it before opening another), so that one odd mark costs one paragraph
// at most.
func Find(d *nlp.Document) ([]Quotation, []Fault) {
	f := finder{text: d.Text}
	for i, p := range d.Paragraphs {
		marks := scan(d, p.Span)
		if p.Kind == nlp.BlockQuote && len(f.stack) == 0 && !opensWhole(marks, d.Text, p.Span) {
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

// opened is a quotation whose closing mark has not come yet.
type opened struct {
	mark  mark
	parts []nlp.Span // the parts in paragraphs before this one
	start int        // where the part in this paragraph starts
}

type finder struct {
	text   string
	stack  []opened
	found  []Quotation
	faults []Fault
}

func (f *finder) addBlock(p nlp.Span) {
	f.found = append(f.found, Quotation{Span: p, Parts: []nlp.Span{p}, Block: true})
}

// paragraph runs over one paragraph's marks from left to right.
func (f *finder) paragraph(p nlp.Span, marks []mark) {
	for i, m := range marks {
		if len(f.stack) == 1 && i == 0 && f.resumes(m, p) {
			f.stack[0].start = m.Start
			continue
		}
		f.take(m, marks[i+1:])
	}
}

// resumes reports whether the mark reopens, at the paragraph's start, the
// quotation that ran on from the paragraph before.
func (f *finder) resumes(m mark, p nlp.Span) bool {
	o := f.stack[0]
	return len(o.parts) > 0 && m.canOpen && m.text == o.mark.text && m.Start == leadingEdge(f.text, p)
}

// take decides one mark: it closes, opens, or is at fault.
func (f *finder) take(m mark, rest []mark) {
	if m.canClose {
		if k := f.closable(m); k >= 0 && !(m.weak && f.betterCloser(f.stack[k].mark, rest)) && !(m.canOpen && k < len(f.stack)-1) {
			f.close(k, m)
			return
		}
	}
	if m.canOpen && f.willOpen(m, rest) {
		f.open(m, rest)
		return
	}
	if m.weak || m.canOpen {
		return // an apostrophe, a sign of inches
	}
	if k := f.mistaken(m); k >= 0 {
		f.faults = append(f.faults, Fault{Kind: Mixed, Mark: m.Span, Other: f.stack[k].mark.Span})
		f.close(k, m)
		return
	}
	if m.level != single || m.sure {
		f.faults = append(f.faults, Fault{Kind: Unopened, Mark: m.Span})
	}
}

// closable is the index on the stack of the innermost quotation that the mark
// properly closes; -1 for none.
func (f *finder) closable(m mark) int {
	for k := len(f.stack) - 1; k >= 0; k-- {
		if closes(f.stack[k].mark.text, m.text) {
			return k
		}
	}
	return -1
}

// mistaken is the index of the innermost quotation that the mark closes in the
// wrong style; -1 for none.
func (f *finder) mistaken(m mark) int {
	for k := len(f.stack) - 1; k >= 0; k-- {
		if f.stack[k].mark.level == m.level && (m.level != single || m.sure) {
			return k
		}
	}
	return -1
}

// betterCloser reports whether a later mark of the paragraph closes the
// quotation without doubt.
func (f *finder) betterCloser(open mark, rest []mark) bool {
	for _, m := range rest {
		if m.canOpen && !m.canClose && m.level == open.level {
			return false
		}
		if m.canClose && !m.weak && closes(open.text, m.text) {
			return true
		}
	}
	return false
}

// willOpen reports whether a mark that may open does: a single mark needs a
// mark that closes it, for else it is an apostrophe.
func (f *finder) willOpen(m mark, rest []mark) bool {
	if m.level != single {
		return true
	}
	for _, r := range rest {
		if r.canClose && closes(m.text, r.text) || r.sure && m.text == "‘" {
			return true
		}
	}
	return m.text == "‘" && len(f.stack) == 0 && len(rest) == 0
}

// open pushes a quotation. One of the same style that is still open is either
// around it (“He said “go” to us”) or was never closed: the closing marks left
// in the paragraph tell.
func (f *finder) open(m mark, rest []mark) {
	if k := f.sameStyle(m); k >= 0 && (m.canClose || m.level == single && closes(m.text, m.text) || !enough(rest, m.text)) {
		f.abandon(k, m.Start)
	}
	f.stack = append(f.stack, opened{mark: m, start: m.Start})
}

func (f *finder) sameStyle(m mark) int {
	for k, o := range f.stack {
		if o.mark.text == m.text {
			return k
		}
	}
	return -1
}

// enough reports whether the marks left close two quotations of the style.
func enough(rest []mark, open string) bool {
	need := 2
	for _, r := range rest {
		switch {
		case r.text == open && r.canOpen && !r.canClose:
			need++
		case r.canClose && closes(open, r.text):
			need--
		}
		if need == 0 {
			return true
		}
	}
	return false
}

// close ends the quotation at index k of the stack with the mark; what was
// opened inside it and never closed is at fault.
func (f *finder) close(k int, m mark) {
	if k+1 < len(f.stack) {
		f.abandon(k+1, m.Start)
	}
	f.emit(k, m.End, m.text)
	f.stack = f.stack[:k]
}

// abandon gives up on the quotations from index k on: they end, unclosed, at
// the offset.
func (f *finder) abandon(k, end int) {
	for i := len(f.stack) - 1; i >= k; i-- {
		o := f.stack[i]
		if o.mark.level != single || o.mark.text == "‘" && i == 0 {
			f.faults = append(f.faults, Fault{Kind: Unclosed, Mark: o.mark.Span})
			f.emit(i, end, "")
		}
	}
	f.stack = f.stack[:k]
}

// emit records the quotation at index k, which ends at the offset.
func (f *finder) emit(k, end int, mark string) {
	o := f.stack[k]
	part := nlp.Between(o.start, trimRight(f.text, o.start, end))
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
	if len(f.stack) == 0 {
		return
	}
	o := &f.stack[0]
	if !runsOn(f.text, o.mark, next, marks) {
		f.abandon(0, p.End)
		return
	}
	f.abandon(1, p.End)
	o.parts = append(o.parts, nlp.Between(o.start, trimRight(f.text, o.start, p.End)))
	o.start = leadingEdge(f.text, next)
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
	for _, m := range marks {
		if m.level != open.level {
			continue
		}
		return m.canClose && !m.canOpen && !m.weak && closes(open.text, m.text) && open.level != single
	}
	return false
}

func trimRight(text string, start, end int) int {
	return start + len(strings.TrimRightFunc(text[start:end], unicode.IsSpace))
}
