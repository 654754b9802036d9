package nlp

import "strings"

// contraction is where the Penn Treebank cuts a contraction (ca|n't, Kim|'s,
// can|not), in bytes from the word's start; 0 where it leaves the word whole.
func contraction(w string) int {
	if cut, found := fused(w); found {
		return cut
	}
	quote, size := lastApostrophe(w)
	if quote <= 0 {
		return 0
	}
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

// lastApostrophe finds the last apostrophe of a word and its size in bytes; -1
// where there is none.
func lastApostrophe(w string) (at, size int) {
	at = -1
	for i, r := range w {
		if isApostrophe(r) {
			at, size = i, len(string(r))
		}
	}
	return at, size
}

// fused cuts the words that the Treebank parts without an apostrophe.
func fused(w string) (int, bool) {
	return 3, len(w) >= 5 && len(w) <= 6 && lists().Fused.Has(strings.ToLower(w))
}
