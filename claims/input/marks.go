package input

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"claims/nlp"
)

// Marks are a newsroom's own marks, which no article's text has: placeholders, codes of
// its system, boxes.
type Marks struct {
	// Inline match marks within the prose.
	Inline []*regexp.Regexp
	// Blocks are stretches from one pattern to another, with all between.
	Blocks []MarkedBlock
}

// MarkedBlock is a stretch from what Opening matches to the end of what Closing matches next.
type MarkedBlock struct{ Opening, Closing *regexp.Regexp }

// find is what the marks take of a text, in order, without overlap. The patterns see every
// line end as \n, however the file has it.
func (m Marks) find(text string) []nlp.Span {
	if len(m.Blocks)+len(m.Inline) == 0 {
		return nil
	}
	if strings.IndexByte(text, '\r') < 0 {
		return m.findIn(text)
	}
	lines, without := newlines(text)
	found := m.findIn(lines)
	for i, s := range found {
		found[i] = nlp.Between(s.Start+countBelow(without, s.Start), s.End+countBelow(without, s.End))
	}
	return found
}

// newlines is the text with \n for every \r\n and \r, and where in it a \r is missing, in order.
func newlines(text string) (lines string, without []int) {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] != '\r':
			b.WriteByte(text[i])
		case i+1 < len(text) && text[i+1] == '\n':
			without = append(without, b.Len())
		default:
			b.WriteByte('\n')
		}
	}
	return b.String(), without
}

// countBelow is how many of the sorted numbers are below n.
func countBelow(sorted []int, n int) int {
	i, _ := slices.BinarySearch(sorted, n)
	return i
}

// findIn is find in a text whose lines end with \n.
func (m Marks) findIn(text string) []nlp.Span {
	var found []nlp.Span
	for _, b := range m.Blocks {
		found = append(found, b.find(text)...)
	}
	for _, p := range m.Inline {
		for _, at := range matches(p, text) {
			found = append(found, nlp.Between(at[0], at[1]))
		}
	}
	return joined(found)
}

// find is the stretches of a text; one that never ends is none.
func (b MarkedBlock) find(text string) []nlp.Span {
	var found []nlp.Span
	ends := matches(b.Closing, text)
	after := 0
	for _, start := range matches(b.Opening, text) {
		if start[0] < after {
			continue
		}
		for len(ends) > 0 && ends[0][0] < start[1] {
			ends = ends[1:]
		}
		if len(ends) == 0 {
			break
		}
		after = ends[0][1]
		found = append(found, nlp.Between(start[0], after))
	}
	return found
}

// joined is the spans in order, those that overlap made one, and the empty ones left out.
func joined(spans []nlp.Span) []nlp.Span {
	spans = slices.DeleteFunc(spans, nlp.Span.Empty)
	slices.SortFunc(spans, func(a, b nlp.Span) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
	var all []nlp.Span
	for _, s := range spans {
		if last := len(all) - 1; last >= 0 && s.Start < all[last].End {
			all[last] = nlp.Hull(all[last], s)
			continue
		}
		all = append(all, s)
	}
	return all
}

// outside calls visit with the stretches from start to end that lie in none of the spans,
// which are in order.
func outside(spans []nlp.Span, start, end int, visit func(start, end int)) {
	i, _ := slices.BinarySearchFunc(spans, start, func(s nlp.Span, at int) int { return cmp.Compare(s.End, at+1) })
	for ; i < len(spans) && spans[i].Start < end; i++ {
		if spans[i].Start > start {
			visit(start, spans[i].Start)
		}
		start = spans[i].End
	}
	if start < end {
		visit(start, end)
	}
}
