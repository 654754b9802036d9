package nlp

import (
	"strings"
	"unicode/utf8"
)

// codeIn is what a text has between backticks, in order: press the `"` key. It is words of
// its sentence, but its marks are no punctuation of it. (What Markdown makes code is in no
// article's text.)
func codeIn(text string) []Span {
	var code []Span
	for at := 0; ; {
		next := strings.IndexByte(text[at:], '`')
		if next < 0 {
			return code
		}
		at += next
		n := backtickedLen(text, at)
		if n > 0 {
			code = append(code, Span{at, at + n})
		}
		at += max(n, 1)
	}
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
	return Coverage(d.Code).Overlaps(s)
}
