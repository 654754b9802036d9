package nlp

import "strings"

// apostrophe cuts what starts with an apostrophe or a single quotation mark:
// two of one kind are a double mark (”, “), 's and 'll behind a quotation are
// contractions, '90s and 'til are words; else the mark stands alone.
func (t *tokenizer) apostrophe(chunk Span) {
	r, size := t.rune(t.pos)
	second, _ := t.rune(t.pos + size)
	if second == r && (r == '\'' || r == '`') && t.pos+2 <= chunk.End {
		t.emit(t.pos, t.pos+2)
		return
	}
	end := t.wordEnd(t.pos+size, chunk.End)
	if t.pos+size >= chunk.End || end == t.pos+size {
		t.emit(t.pos, t.pos+size)
		return
	}
	tail := t.text[t.pos+size : end]
	switch {
	case r == '`':
		t.emit(t.pos, t.pos+size)
	case isClitic(tail) && (t.pos > chunk.Start || tail == "s"):
		t.emit(t.pos, end)
	case t.pos == chunk.Start && isElided(tail):
		if mark, size := t.rune(end); tail == "n" && end < chunk.End && isApostrophe(mark) {
			end += size // ’n’
		}
		t.emit(t.pos, end)
	default:
		t.emit(t.pos, t.pos+size)
	}
}

// isElided reports a word that has lost its start: '90s, 'til, 'em.
func isElided(tail string) bool {
	if len(tail) >= 2 && len(tail) <= 3 && isDigit(tail[0]) && isDigit(tail[1]) {
		return len(tail) == 2 || tail[2] == 's'
	}
	return lists().Elisions.Has(strings.ToLower(tail))
}
