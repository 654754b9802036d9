package eval

import (
	"slices"
	"strings"
	"unicode"

	"claims/claims"
)

// isWord reports the characters that a word is made of: letters, numbers of any
// kind and the underscore, as \w of Python has them. Combining marks are none.
func isWord(r rune) bool {
	return r == '_' || unicode.IsLetter(r) || unicode.IsNumber(r)
}

// wordEnd is the end of the word that starts at the offset, at most limit; the
// offset itself where none starts there. Apostrophes between letters belong to
// the word: \w+(?:['’]\w+)*.
func wordEnd(text []rune, at, limit int) int {
	end := runEnd(text, at, limit)
	for end > at && end+1 < limit && (text[end] == '\'' || text[end] == '’') && isWord(text[end+1]) {
		end = runEnd(text, end+1, limit)
	}
	return end
}

// runEnd is the end of the characters of words that start at the offset.
func runEnd(text []rune, at, limit int) int {
	for at < limit && isWord(text[at]) {
		at++
	}
	return at
}

// eachWord calls f for the words within the span; a word that an end of the
// span cuts counts as what is left of it.
func eachWord(text []rune, s Span, f func(start, end int)) {
	limit := min(s.End, len(text))
	for at := max(s.Start, 0); at < limit; {
		end := wordEnd(text, at, limit)
		if end == at {
			at++
			continue
		}
		f(at, end)
		at = end
	}
}

// wordStarts are the offsets at which the words within the spans start, sorted,
// each once.
func wordStarts(text []rune, spans []Span) []int {
	var starts []int
	for _, s := range spans {
		eachWord(text, s, func(start, _ int) { starts = append(starts, start) })
	}
	slices.Sort(starts)
	return slices.Compact(starts)
}

// countWords is the number of words in the span.
func countWords(text []rune, s Span) int {
	n := 0
	eachWord(text, s, func(int, int) { n++ })
	return n
}

// prepared is an attribution as what the measures compare: the words of each
// part by the offsets at which they start.
type prepared struct {
	Attribution
	content, cue, source []int
	// sourceText is the source in lower case, trimmed.
	sourceText string
	kind       claims.Kind
}

// prepareAll prepares the attributions whose content has a word; no other can
// be found or missed.
func prepareAll(text []rune, all []Attribution) []prepared {
	ready := make([]prepared, 0, len(all))
	for _, a := range all {
		if p := prepare(text, a); len(p.content) > 0 {
			ready = append(ready, p)
		}
	}
	return ready
}

func prepare(text []rune, a Attribution) prepared {
	p := prepared{
		Attribution: a,
		content:     wordStarts(text, a.Content),
		cue:         wordStarts(text, a.Cue),
		source:      wordStarts(text, a.Source),
	}
	p.sourceText = strings.TrimFunc(strings.ToLower(string(joined(text, a.Source))), isSpace)
	p.kind = kindOf(text, a.Content, len(p.content))
	return p
}

// isSpace is white space, with the separators that Python counts to it.
func isSpace(r rune) bool { return unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f }

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
