package nlp

import (
	"strings"
	"unicode/utf8"
)

// contraction is where the Penn Treebank cuts a contraction (ca|n't, Kim|'s,
// can|not), in bytes from the word's start; 0 where it leaves the word whole.
func contraction(w string) int {
	if len(w) >= 5 && len(w) <= 6 && lists().Fused.Has(strings.ToLower(w)) {
		return 3
	}
	quote := strings.LastIndexFunc(w, isApostrophe)
	if quote <= 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(w[quote:])
	switch tail := w[quote+size:]; {
	case strings.EqualFold(tail, "t") && (w[quote-1] == 'n' || w[quote-1] == 'N'):
		return quote - 1
	case isClitic(tail):
		return quote
	}
	return 0
}

// isClitic reports what follows an apostrophe in he's, I'm, they'd, we'll.
func isClitic(tail string) bool {
	switch len(tail) {
	case 1:
		return strings.ContainsAny(tail, "sSmMdD")
	case 2:
		return strings.EqualFold(tail, "ll") || strings.EqualFold(tail, "re") || strings.EqualFold(tail, "ve")
	}
	return false
}
