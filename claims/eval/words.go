package eval

import (
	"slices"
	"unicode"
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
