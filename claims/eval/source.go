package eval

import (
	"slices"
	"strings"
)

// stopWords say nothing about who somebody is.
const stopWords = " a an the of in on at to for by with and or 's ’s s said says that who his her its their this "

// sourceRight reports whether the predicted source is the gold one: it shares a
// word that is no stop word with it, or is the same words, and is not bloated (at
// most twice as many words plus four); or it reads the same elsewhere in the
// text. Where gold has no source, only none is right.
func sourceRight(text []rune, gold, predicted *prepared) bool {
	if len(gold.source) == 0 || len(predicted.source) == 0 {
		return len(gold.source) == len(predicted.source)
	}
	if sameHolder(text, gold.source, predicted.source) {
		return len(predicted.source) <= 2*len(gold.source)+4
	}
	return gold.sourceText != "" && gold.sourceText == predicted.sourceText
}

// sameHolder reports whether two sources share a telling word, or are the same
// words.
func sameHolder(text []rune, gold, predicted []int) bool {
	if slices.Equal(gold, predicted) {
		return true
	}
	return slices.ContainsFunc(gold, func(start int) bool {
		_, shared := slices.BinarySearch(predicted, start)
		return shared && !isStopWord(string(text[start:wordEnd(text, start, len(text))]))
	})
}

func isStopWord(word string) bool {
	return strings.Contains(stopWords, " "+strings.ToLower(word)+" ")
}
