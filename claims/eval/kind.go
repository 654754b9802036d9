package eval

import (
	"slices"

	"claims/claims"
)

// kindOf says how much of a content stands in quotation marks, by its words:
// direct from 95 per cent on. Where marks do not pair (a quotation that a
// paragraph break cuts), all of the content counts as quoted.
func kindOf(text []rune, content []Span, words int) claims.Kind {
	body := joined(text, content)
	quoted := 0
	for _, s := range quotedStretches(body) {
		quoted += countWords(body, s)
	}
	if quoted == 0 && slices.ContainsFunc(body, isMark) {
		quoted = words
	}
	switch {
	case quoted == 0:
		return claims.Indirect
	case float64(quoted) >= 0.95*float64(words):
		return claims.Direct
	}
	return claims.Mixed
}

func isMark(r rune) bool {
	switch r {
	case '“', '”', '"', '«', '»':
		return true
	}
	return false
}

// joined is the text of the spans, with a space between two.
func joined(text []rune, spans []Span) []rune {
	var body []rune
	for i, s := range spans {
		if i > 0 {
			body = append(body, ' ')
		}
		body = append(body, cut(text, s)...)
	}
	return body
}

// cut is the span's stretch of text, as far as the text has it.
func cut(text []rune, s Span) []rune {
	start := min(max(s.Start, 0), len(text))
	return text[start:max(start, min(s.End, len(text)))]
}
