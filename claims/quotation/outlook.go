package quotation

// outlook tells what the marks of a paragraph hold for a mark of it from a place on. It
// goes through them once for each style that asks, from right to left.
type outlook struct {
	marks  []mark
	styles map[string]*prospects
}

// prospects are, for an opening mark of one style, what the marks from index i on hold.
type prospects struct {
	last   int    // the last mark that closes such a mark, however weakly; -1 for none
	better []bool // a mark closes it without doubt, before another of its level opens
	// low is the least balance, from here on, of the marks that open such a quotation (1)
	// and those that close one (-1); 0 at the end.
	low []int32
}

// betterCloser reports whether a mark of the paragraph from index i on closes the
// quotation without doubt.
func (o *outlook) betterCloser(open mark, i int) bool { return o.prospectsOf(open.text).better[i] }

// closed reports whether a mark of the paragraph from index i on may close the quotation.
func (o *outlook) closed(open mark, i int) bool { return o.prospectsOf(open.text).last >= i }

// enough reports whether the marks from index i on close two quotations of the style.
func (o *outlook) enough(open string, i int) bool { return o.prospectsOf(open).low[i] <= -2 }

// prospectsOf are the prospects of a style.
func (o *outlook) prospectsOf(open string) *prospects {
	if found := o.styles[open]; found != nil {
		return found
	}
	if o.styles == nil {
		o.styles = make(map[string]*prospects)
	}
	n := len(o.marks)
	p := &prospects{last: -1, better: make([]bool, n+1), low: make([]int32, n+1)}
	level := styles()[open].level
	for i := n - 1; i >= 0; i-- {
		m := o.marks[i]
		closer := m.canClose && closes(open, m.text)
		if p.last < 0 && (closer || m.sure && open == "‘") {
			p.last = i
		}
		opensOnly := m.canOpen && !m.canClose
		p.better[i] = !(opensOnly && m.level == level) && (closer && !m.weak || p.better[i+1])
		p.low[i] = min(0, p.low[i+1])
		switch {
		case m.text == open && opensOnly:
			p.low[i]++
		case closer:
			p.low[i]--
		}
	}
	o.styles[open] = p
	return p
}
