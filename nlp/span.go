package nlp

import "strings"

// Span is a stretch of a text: byte offsets, Start inclusive, End exclusive.
// Text[Start:End] is the stretch itself; both ends fall on code-point borders.
//
// Outside this package spans are made by Between, Hull, Document.SpanOf and the methods
// below, which never end one before its start (cmd/claims/layout_test.go holds the code to
// that).
type Span struct {
	Start, End int
}

// Between is the span from start to end; empty, at start, where end is before it.
func Between(start, end int) Span { return Span{start, max(start, end)} }

// Hull is the span from the start of the first of these to the end of the last; the zero
// Span of none.
func Hull(spans ...Span) Span {
	if len(spans) == 0 {
		return Span{}
	}
	hull := spans[0]
	for _, s := range spans[1:] {
		hull.Start, hull.End = min(hull.Start, s.Start), max(hull.End, s.End)
	}
	return hull
}

// From is what of the span lies at the offset and behind it.
func (s Span) From(start int) Span { return Span{clamp(start, s.Start, s.End), s.End} }

// Until is what of the span lies before the offset.
func (s Span) Until(end int) Span { return Span{s.Start, clamp(end, s.Start, s.End)} }

// Trim is the span without the space and the format characters at its edges.
func (s Span) Trim(text string) Span {
	s.Start = s.End - len(strings.TrimLeftFunc(s.Of(text), isBlank))
	s.End = s.Start + len(strings.TrimRightFunc(s.Of(text), isBlank))
	return s
}

// Len is the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether other lies wholly inside s (or equals it).
func (s Span) Contains(other Span) bool { return s.Start <= other.Start && other.End <= s.End }

// Overlaps reports whether the two spans share at least one byte.
func (s Span) Overlaps(other Span) bool { return s.Start < other.End && other.Start < s.End }

// Of is the span's stretch of text.
func (s Span) Of(text string) string { return text[s.Start:s.End] }
