package nlp

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// codeIn are the stretches of a text's paragraphs that are code, in order: those that the
// format tells, and what plain text has between backticks (press the `"` key). They
// are words of their sentence, but their marks are no punctuation of it.
func codeIn(text string, blocks []Block) []Span {
	var code []Span
	for _, b := range blocks {
		if b.Kind == CodeSpan {
			code = append(code, Span{clamp(b.Start, 0, len(text)), clamp(b.End, 0, len(text))})
		}
	}
	for at := 0; ; {
		next := strings.IndexByte(text[at:], '`')
		if next < 0 {
			break
		}
		at += next
		n := backtickedLen(text, at)
		if n > 0 {
			code = append(code, Span{at, at + n})
		}
		at += max(n, 1)
	}
	return joined(code)
}

// joined are the spans in order, those that overlap as one.
func joined(spans []Span) []Span {
	slices.SortStableFunc(spans, func(a, b Span) int { return cmp.Compare(a.Start, b.Start) })
	kept := spans[:0]
	for _, s := range spans {
		if last := len(kept) - 1; last >= 0 && s.Start < kept[last].End {
			kept[last].End = max(kept[last].End, s.End)
			continue
		}
		kept = append(kept, s)
	}
	return kept
}

// backtickedLen is the length of the code between two single backticks, which the first
// one opens at the offset; 0 where it opens none. Doubled backticks are a quotation mark.
func backtickedLen(text string, at int) int {
	const longest = 120 // bytes
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	rest := text[at+1 : min(len(text), at+longest)]
	end := strings.IndexAny(rest, "`\n")
	if end <= 0 || rest[end] != '`' || before == '`' || isWordRune(before) {
		return 0
	}
	after, _ := utf8.DecodeRuneInString(text[at+1+end+1:])
	if after == '`' || isWordRune(after) || strings.TrimSpace(rest[:end]) != rest[:end] {
		return 0
	}
	return end + 2
}

// IsCode reports whether the span shares a byte with a stretch of code within a paragraph.
func (d *Document) IsCode(s Span) bool {
	at, _ := slices.BinarySearchFunc(d.Code, s.Start, func(c Span, start int) int {
		if c.End <= start {
			return -1
		}
		return 1
	})
	return at < len(d.Code) && d.Code[at].Overlaps(s)
}
