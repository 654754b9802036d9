package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/claims/saying"
	"claims/nlp"
	"claims/nlp/lexicon"
)

// singleMark decides whether a single mark is a quotation mark or an apostrophe:
// between letters, before an elided word (’90s, 'til) and after a digit (6')
// it is an apostrophe; after a plural's s (drivers’) it is one unless nothing
// else closes the quotation.
func singleMark(text string, p nlp.Span, m mark, before, after rune) (mark, bool) {
	if saying.IsWord(before) && saying.IsWord(after) {
		return m, false
	}
	rest := text[m.End:p.End]
	m.canOpen = m.text != "’" && mayOpen(before, after) && !isElision(rest)
	m.canClose = mayClose(before, after) && !(m.text == "‘" && m.canOpen)
	m.sure = m.canClose && !m.canOpen && strings.ContainsRune(",.?!…", before)
	if unicode.IsDigit(before) {
		m.weak = true
	}
	if (before == 's' || before == 'z' || before == 'x') && startsWord(rest) {
		m.weak = true
	}
	return m, m.canOpen || m.canClose
}

// startsWord reports whether a space and then a small letter follow: what comes
// after a plural's apostrophe (drivers’ union) more than after a closing mark.
func startsWord(rest string) bool {
	rest, spaced := strings.CutPrefix(rest, " ")
	r, _ := utf8.DecodeRuneInString(rest)
	return spaced && saying.IsWord(r)
}

// isElision reports whether the text after a single mark is a word that is
// written with a leading apostrophe: '90s, 'til, rock 'n' roll.
func isElision(rest string) bool {
	word := rest
	if i := strings.IndexFunc(rest, func(r rune) bool { return !saying.IsWord(r) }); i >= 0 {
		word = rest[:i]
	}
	if word == "" {
		return false
	}
	if word[0] >= '0' && word[0] <= '9' {
		return strings.HasSuffix(word, "s") || len(word) == 2
	}
	return lexicon.Shared().Elisions.Has(strings.ToLower(word))
}

// isMeasure reports whether a double mark follows a digit as the sign of inches or
// seconds (6'2", 5" pipe; a curly one only behind feet, 6’2”): whether it does so rather
// than close a quotation, the pairing decides.
func isMeasure(text string, p, s nlp.Span) bool {
	before, after := neighbours(text, p, s)
	if !unicode.IsDigit(before) || saying.IsWord(after) {
		return false
	}
	feet := strings.TrimRightFunc(text[p.Start:s.Start], unicode.IsDigit)
	return s.Of(text) == "\"" || strings.HasSuffix(feet, "’") && unicode.IsDigit(lastBefore(feet, "’"))
}

// lastBefore is the code point before the ending of the text.
func lastBefore(text, ending string) rune {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(text, ending))
	return r
}
