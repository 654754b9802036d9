package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isSpace reports a character that parts words: Unicode's white space.
func isSpace(r rune) bool { return r == ' ' || r == '\n' || (r != 'e' && unicode.IsSpace(r)) }

// isFormat reports a character without a shape of its own: zero-width spaces,
// soft hyphens, direction marks, byte order marks. Between word characters it
// stays in its token; at a token's edge it is in none.
func isFormat(r rune) bool { return r >= 0xAD && unicode.Is(unicode.Cf, r) }

// isBlank reports what no word begins or ends with.
func isBlank(r rune) bool { return isSpace(r) || isFormat(r) }

// isWordRune reports a character that words are made of. Marks that combine
// and tags of emoji belong to what they stand on.
func isWordRune(r rune) bool {
	switch {
	case r < 0x80:
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '_'
	case r == '\uFFFD':
		return true
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsNumber(r)
}

// isApostrophe reports the marks that may be an apostrophe or a single
// quotation mark.
func isApostrophe(r rune) bool { return strings.ContainsRune("'’‘`´ʼ", r) }

// isDoubleMark reports the quotation marks that are never an apostrophe.
func isDoubleMark(r rune) bool {
	return strings.ContainsRune("\"“”„‟«»‹›‚「」『』", r)
}

// isMoney reports a sign of currency.
func isMoney(r rune) bool {
	return r == '$' || r == '£' || r == '€' || r >= 0x80 && unicode.Is(unicode.Sc, r)
}

// isRepeated reports the characters of which a run is one token: ---, ***.
func isRepeated(r rune) bool { return strings.ContainsRune("*=~<>+#|^", r) }

// isASCIIWord reports a byte that is a character of words.
func isASCIIWord(b byte) bool { return b < utf8.RuneSelf && isWordRune(rune(b)) }

func isUpper(b byte) bool { return b >= 'A' && b <= 'Z' }

func isLower(b byte) bool { return b >= 'a' && b <= 'z' }

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// isEmoticon reports the commonest faces made of punctuation.
func isEmoticon(s string) bool {
	switch s {
	case ":)", ":-)", ":(", ":-(", ";)", ";-)", ":D", ":-D", ":P", ":-P", ":p", ":/", ":-/", "=)", "<3", ":]":
		return true
	}
	return false
}

// isRule reports a line drawn with characters: ____, ====, ****.
func isRule(w string) bool {
	return len(w) >= 4 && strings.IndexByte("_=*-~#+", w[0]) >= 0 && strings.Trim(w, w[:1]) == ""
}
