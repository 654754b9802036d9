package nlp

import (
	"strings"
	"unicode/utf8"
)

// longestAddress bounds the length of an address in bytes; what is longer is
// cut there, and into words from there on.
const longestAddress = 2048

// Bounds of the two parts of a mail address in bytes (RFC 5321).
const (
	longestMailbox = 64
	longestHost    = 253
)

// web cuts a web address or an e-mail address, and reports whether there is
// one.
func (t *tokenizer) web(chunk Span) bool {
	if !t.startsWord(chunk) {
		return false
	}
	rest := t.text[t.pos:min(chunk.End, t.pos+longestAddress)]
	var n int
	if hasScheme(rest) {
		n = urlLength(rest)
	} else if n = mailLength(rest); n == 0 {
		n = domainLength(rest)
	}
	if n > 0 {
		t.emit(t.pos, t.pos+n)
	}
	return n > 0
}

// startsWord reports a place that no word runs up to.
func (t *tokenizer) startsWord(chunk Span) bool {
	r, _ := t.rune(t.pos)
	return isWordRune(r) && (t.pos == chunk.Start || !isWordRune(t.runeBefore(t.pos)))
}

func hasScheme(s string) bool {
	for _, scheme := range []string{"http://", "https://", "ftp://", "mailto:", "www."} {
		if len(s) > len(scheme) && strings.EqualFold(s[:len(scheme)], scheme) {
			return true
		}
	}
	return false
}

// urlLength is the length of an address at the start of s: all up to a
// quotation mark or angle, less the punctuation that ends the sentence.
func urlLength(s string) int {
	if end := strings.IndexFunc(s, endsURL); end >= 0 {
		s = s[:end]
	}
	for len(s) > 0 && !utf8.ValidString(s[len(s)-1:]) && !utf8.RuneStart(s[len(s)-1]) {
		s = s[:len(s)-1] // cut inside a character
	}
	for s != "" {
		last, size := utf8.DecodeLastRuneInString(s)
		open := last == ')' && strings.Count(s, "(") >= strings.Count(s, ")")
		if open || !strings.ContainsRune(".,;:!?')]}*’…", last) {
			break
		}
		s = s[:len(s)-size]
	}
	return len(s)
}

func endsURL(r rune) bool {
	return isDoubleMark(r) || r == '<' || r == '>' || r == '’' || r == '‘' || r == '—' || isFormat(r)
}

// mailLength is the length of an e-mail address at the start of s, 0 if there
// is none.
func mailLength(s string) int {
	at := 0
	for at < min(len(s), longestMailbox) && (isASCIIWord(s[at]) || strings.IndexByte(".+-%", s[at]) >= 0) {
		at++
	}
	if at == 0 || at == len(s) || s[at] != '@' {
		return 0
	}
	n := hostLength(s[at+1:])
	if !strings.Contains(s[at+1:at+1+n], ".") {
		return 0
	}
	return at + 1 + n
}

// domainLength is the length of a bare address, example.com/page, at the start
// of s, 0 if there is none.
func domainLength(s string) int {
	n := hostLength(s)
	dot := strings.LastIndexByte(s[:n], '.')
	if dot <= 0 || !lists().Endings.Has(s[dot+1:n]) && !isDotted(s[:n]) {
		return 0
	}
	if n < len(s) && s[n] == '/' {
		return n + urlLength(s[n:])
	}
	return n
}

// hostLength is the length of the letters, digits, hyphens and single inner
// periods at the start of s.
func hostLength(s string) int {
	n := 0
	for n < min(len(s), longestHost) {
		c := s[n]
		inner := (c == '.' || c == '-' || c == '_') && n > 0 && n+1 < len(s) && isASCIIWord(s[n+1]) && isWordRune(rune(s[n-1]))
		if !inner && !(isLower(c|0x20) || isDigit(c)) {
			break
		}
		n++
	}
	return n
}

// isDotted reports three words or more in lower case with periods between them,
// such as a newsgroup's name.
func isDotted(s string) bool {
	parts := strings.Split(s, ".")
	for _, part := range parts {
		if len(part) < 2 || part != strings.ToLower(part) || !isLower(part[0]) {
			return false
		}
	}
	return len(parts) >= 3
}

// handle cuts @name and #tag, and reports whether there is one.
func (t *tokenizer) handle(chunk Span) bool {
	c := t.text[t.pos]
	if c != '@' && c != '#' || isWordRune(t.runeBefore(t.pos)) && t.pos > chunk.Start {
		return false
	}
	end, letters := t.pos+1, false
	for end < chunk.End {
		r, size := t.rune(end)
		if !isWordRune(r) || size == 1 && r == utf8.RuneError {
			break
		}
		letters = letters || !(r >= '0' && r <= '9')
		end += size
	}
	if letters {
		t.emit(t.pos, end)
	}
	return letters
}
