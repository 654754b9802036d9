package lint

import (
	"slices"

	"claims/claims/saying"
	"claims/nlp"
)

// contentWords are the lemmas of the tokens that carry meaning.
func contentWords(tokens []nlp.Token) map[string]bool {
	words := make(map[string]bool)
	for _, t := range tokens {
		carries := t.IsNoun() || t.IsVerb() || t.IsAdjective() || t.Tag == "RB"
		if carries && !saying.IsMark(t) && !lists().EmptyWords.Has(t.Lemma) {
			words[t.Lemma] = true
		}
	}
	return words
}

// negated reports whether one of the words denies.
func negated(tokens []nlp.Token) bool {
	return slices.ContainsFunc(tokens, func(t nlp.Token) bool { return lists().Negations.Has(t.Lower) })
}

// overlap is how many of the words the others have, in per cent.
func overlap(words, others map[string]bool) int {
	shared := 0
	for w := range words {
		if others[w] {
			shared++
		}
	}
	return 100 * shared / max(len(words), 1)
}
