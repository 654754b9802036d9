package fix

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"claims/claims/lint"
	"claims/nlp"
)

// shift tells where places of a text are after edits of it.
type shift struct {
	edits []lint.Edit // in order, each as small as it can be
	by    []int       // by how much the text before each edit has grown
}

// newShift is the shift of a text by the edits of the findings' fixes.
func newShift(text string, findings []lint.Finding) shift {
	var s shift
	by := 0
	for _, e := range editsOf(findings) {
		e = narrowed(text, e)
		s.edits, s.by = append(s.edits, e), append(s.by, by)
		by += len(e.Text) - e.Len()
	}
	s.by = append(s.by, by)
	return s
}

// editsOf are the edits of the findings' fixes, in order.
func editsOf(findings []lint.Finding) []lint.Edit {
	var edits []lint.Edit
	for _, f := range findings {
		edits = append(edits, f.Fix.Edits...)
	}
	slices.SortFunc(edits, func(a, b lint.Edit) int { return cmp.Compare(a.Start, b.Start) })
	return edits
}

// narrowed is the edit without the characters at its ends that it puts back.
func narrowed(text string, e lint.Edit) lint.Edit {
	for !e.Empty() {
		r, size := utf8.DecodeRuneInString(e.Of(text))
		if !strings.HasPrefix(e.Text, string(r)) {
			break
		}
		e.Span, e.Text = e.From(e.Start+size), e.Text[size:]
	}
	for !e.Empty() {
		r, size := utf8.DecodeLastRuneInString(e.Of(text))
		if !strings.HasSuffix(e.Text, string(r)) {
			break
		}
		e.Span, e.Text = e.Until(e.End-size), e.Text[:len(e.Text)-size]
	}
	return e
}

// moved is the span after the edits: what is put right before it or right behind it is
// no part of it, what is put in place of its ends is.
func (s shift) moved(span nlp.Span) nlp.Span {
	return nlp.Between(s.at(span.Start, true), s.at(span.End, false))
}

// at is where the offset is after the edits: behind what is inserted there, or before it.
func (s shift) at(offset int, behind bool) int {
	i := sort.Search(len(s.edits), func(i int) bool {
		e := s.edits[i]
		return e.End > offset || e.End == offset && e.Empty() && !behind
	})
	switch {
	case i == len(s.edits) || s.edits[i].Start >= offset:
		return offset + s.by[i]
	case behind: // within what is replaced
		return s.edits[i].Start + s.by[i]
	}
	return s.edits[i].Start + s.by[i] + len(s.edits[i].Text)
}

// written are the stretches that the edits have put there, in the text after them.
func (s shift) written() []nlp.Span {
	all := make([]nlp.Span, len(s.edits))
	for i, e := range s.edits {
		all[i] = nlp.Between(e.Start+s.by[i], e.Start+s.by[i]+len(e.Text))
	}
	return all
}
