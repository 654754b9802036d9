package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestNumber bounds the length in bytes of a number with commas.
const longestNumber = 64

// word cuts a word or a number, with its hyphens, inner apostrophes and the
// period of an abbreviation, and parts its contraction.
func (t *tokenizer) word(chunk Span) {
	start := t.pos
	end := t.wordEnd(start, chunk.End)
	if c, _ := t.rune(end); end < chunk.End && isMoney(c) && end-start <= 3 && isCapitals(t.text[start:end]) {
		t.emit(start, end+utf8.RuneLen(c)) // US$
		return
	}
	if end < chunk.End && t.text[end] == '.' && t.keepsPeriod(start, end, chunk) {
		t.emit(start, end+1)
		return
	}
	t.split(start, end)
}

// wordEnd is the end of the word that starts at start.
func (t *tokenizer) wordEnd(start, limit int) int {
	at := start
	for at < limit {
		r, size := t.rune(at)
		if !isWordRune(r) && !(at == start) && !(isFormat(r)) && !t.joins(start, at, size, limit) {
			break
		}
		at += size
	}
	return at
}

// joins reports whether the character at a place, which no word is made of,
// holds together what stands on its two sides.
func (t *tokenizer) joins(start, at, size, limit int) bool {
	if at+size >= limit || at <= start {
		return false
	}
	r, _ := t.rune(at)
	before := t.runeBefore(at)
	after, _ := t.rune(at + size)
	if !isWordRune(before) || !isWordRune(after) {
		return t.joinsAbbreviation(start, at, limit)
	}
	digits := unicode.IsDigit(before) && unicode.IsDigit(after)
	switch {
	case r == '-' || r == '‐' || r == '‑' || r == '&' || r == '·' || r == '@':
		return true
	case isApostrophe(r):
		return !digits
	case r == ',' || r == ':' || r == '/':
		return digits && t.numeric(start, at)
	case r == '.':
		return digits || t.initials(start, at, size, limit)
	}
	return false
}

// joinsAbbreviation reports whether a place is one of the two marks of U.S.-led:
// the last period of an abbreviation with periods, or the hyphen behind it.
func (t *tokenizer) joinsAbbreviation(start, at, limit int) bool {
	if t.text[at] == '-' {
		at--
	}
	if at <= start || at+2 >= limit || t.text[at:at+2] != ".-" || !strings.Contains(t.text[max(start, at-8):at], ".") {
		return false
	}
	after, _ := t.rune(at + 2)
	return isWordRune(after) && at-start <= longestNumber
}

// numeric reports whether nothing but a number stands between two places.
func (t *tokenizer) numeric(start, end int) bool {
	return end-start <= longestNumber && strings.Trim(t.text[start:end], "0123456789.,:/+-") == ""
}

// initials reports whether the period at a place is one of an abbreviation
// such as U.S. or Ph.D, and not the end of a sentence without a space behind
// it: at most three letters on its left, one or two on its right.
func (t *tokenizer) initials(start, at, size, limit int) bool {
	left := t.text[start:at]
	left = left[strings.LastIndexAny(left, ".-")+1:]
	right := at + size
	for right < limit && isWordRune(rune(t.text[right])) {
		right++
	}
	switch n := right - at - size; {
	case utf8.RuneCountInString(left) == 1:
		return n == 1 || n <= 3 && isLower(t.text[right-1])
	case len(left) <= 3 && isUpper(left[0]):
		return n == 1
	}
	return false
}

// keepsPeriod reports whether the period behind a word belongs to it.
func (t *tokenizer) keepsPeriod(start, end int, chunk Span) bool {
	w := t.text[start:end]
	if end+1 < chunk.End && t.text[end+1] == '.' {
		return false // an ellipsis
	}
	next := t.nextWordStart(end + 1)
	if i := strings.LastIndexByte(w, '.'); i > 0 {
		return !strings.ContainsAny(w, "0123456789") && len(w)-i <= 4
	}
	if len(w) == 1 && isUpper(w[0]) {
		return w != "I" || unicode.IsUpper(next) && t.afterName(start)
	}
	return isAbbreviation(w, next)
}

// nextWordStart is the first character behind a place that is no space; utf8.RuneError for none.
func (t *tokenizer) nextWordStart(at int) rune {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(t.text[at:t.end], isSpace))
	return r
}

// afterName reports whether the last word before a place starts with a
// capital: Richard I. Neal.
func (t *tokenizer) afterName(at int) bool {
	if len(t.out) == 0 {
		return false
	}
	last := t.out[len(t.out)-1]
	return at-last.End <= 1 && isUpper(t.text[last.Start]) && t.text[last.End-1] != '.'
}

// split emits a word as one token, or as the two or three of a contraction:
// should|n't|'ve.
func (t *tokenizer) split(start, end int) {
	cut := start + contraction(t.text[start:end])
	if first := start + contraction(t.text[start:cut]); first > start {
		t.emit(start, first)
		start = first
	}
	if cut > start {
		t.emit(start, cut)
	}
	t.emit(cut, end)
}

func isCapitals(s string) bool { return strings.ToUpper(s) == s && strings.ToLower(s) != s }
