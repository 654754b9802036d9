package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenizer cuts one stretch of text into tokens in the manner of the Penn
// Treebank. Every code point that is neither space nor format character (a
// zero-width mark) is in exactly one token.
type tokenizer struct {
	text     string
	pos, end int
	out      []Span
}

// tokenize appends the tokens of text[within.Start:within.End] to out.
func tokenize(out []Span, text string, within Span) []Span {
	t := tokenizer{text: text, pos: within.Start, end: within.End, out: out}
	for t.pos < t.end {
		t.chunk()
	}
	return t.out
}

// chunk cuts what stands between two spaces.
func (t *tokenizer) chunk() {
	t.pos = t.end - len(strings.TrimLeftFunc(t.text[t.pos:t.end], isBlank))
	chunk := Span{t.pos, t.end}
	if end := strings.IndexFunc(t.text[t.pos:t.end], isSpace); end >= 0 {
		chunk.End = t.pos + end
	}
	for t.pos = chunk.Start; t.pos < chunk.End; {
		before := t.pos
		t.next(chunk)
		if t.pos <= before { // no rule took anything: the character alone
			_, size := t.rune(before)
			t.emit(before, before+size)
		}
	}
}

// next cuts the token at t.pos. A rule that takes none leaves t.pos alone.
func (t *tokenizer) next(chunk Span) {
	r, size := t.rune(t.pos)
	switch {
	case isFormat(r):
		t.pos += size
	case t.web(chunk), t.handle(chunk):
	case isEmoticon(t.text[t.pos:chunk.End]):
		t.emit(t.pos, chunk.End)
	case isMoney(r), isDoubleMark(r), r == '%':
		t.emit(t.pos, t.pos+size)
	case (r == '-' || r == '+' || r == '.') && t.startsNumber(chunk):
		t.word(chunk)
	case r == '.' || r == '…':
		t.run(chunk, func(r rune) bool { return r == '.' || r == '…' })
	case r == '!' || r == '?':
		t.run(chunk, func(r rune) bool { return r == '!' || r == '?' })
	case isApostrophe(r):
		t.apostrophe(chunk)
	case isWordRune(r), r == utf8.RuneError && size == 1:
		t.word(chunk)
	case r == '-' || isRepeated(r):
		t.run(chunk, func(x rune) bool { return x == r })
	}
}

// run cuts a run of characters as one token.
func (t *tokenizer) run(chunk Span, in func(rune) bool) {
	t.emit(t.pos, chunk.End-len(strings.TrimLeftFunc(t.text[t.pos:chunk.End], in)))
}

// emit appends a token, without format characters at its edges, and goes on
// behind it.
func (t *tokenizer) emit(start, end int) {
	t.pos = end
	start = end - len(strings.TrimLeftFunc(t.text[start:end], isFormat))
	end = start + len(strings.TrimRightFunc(t.text[start:end], isFormat))
	if start < end {
		t.out = append(t.out, Span{start, end})
	}
}

// rune is the character at a place of the stretch; 0 behind its end.
func (t *tokenizer) rune(at int) (rune, int) {
	if at >= t.end {
		return 0, 0
	}
	if c := t.text[at]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(t.text[at:t.end])
}

// runeBefore is the character before a place; 0 at the start of the text.
func (t *tokenizer) runeBefore(at int) rune {
	if at <= 0 {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(t.text[:at])
	return r
}

// startsNumber reports whether a sign or a decimal point stands directly before
// a number and not behind a word: -5, $.04.
func (t *tokenizer) startsNumber(chunk Span) bool {
	r, _ := t.rune(t.pos + 1)
	free := t.pos == chunk.Start || isMoney(t.runeBefore(t.pos))
	return free && t.pos+1 < chunk.End && unicode.IsDigit(r)
}
