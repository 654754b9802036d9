package lint

import (
	"slices"
	"strings"

	"claims/claims/cue"
	"claims/nlp"
)

// An attribution clause is the short form that follows a quotation: the speaker and
// a word of speech (Mayor Anna Holt told reporters on the quay), in this order
// or the other. Where a quotation mark is missing, it tells where the words end.

// attribution reports whether the tokens are an attribution clause and nothing
// else; a full stop may end them.
func attribution(tokens []nlp.Token) bool {
	const longest = 30 // tokens
	if len(tokens) > longest {
		return false
	}
	if n := len(tokens); n > 0 && tokens[n-1].Lower == "." {
		tokens = tokens[:n-1]
	}
	at := slices.IndexFunc(tokens, speaks)
	if at < 0 || slices.ContainsFunc(tokens, isMark) {
		return false
	}
	before, after := tokens[:at], tokens[at+1:]
	if len(before) == 0 {
		return isSubject(after)
	}
	return isSubject(before) && !slices.ContainsFunc(after, isFinite)
}

// speaks reports whether the token is a word of speech as attributions have it
// (said, says, told).
func speaks(t nlp.Token) bool {
	entry, known := cue.Verb(t.Lemma)
	return known && entry.Takes(cue.Parenthetical) && (t.Tag == "VBD" || t.Tag == "VBZ" || t.Tag == "VBN")
}

// mayReport reports whether the token is a word of speech in any form but the infinitive
// (they say, having said, according to): it may have a quotation of its own.
func mayReport(t nlp.Token) bool {
	entry, known := cue.Verb(t.Lemma)
	return t.Lower == "according" || known && entry.Takes(cue.Parenthetical) && strings.HasPrefix(t.Tag, "VB") && t.Tag != "VB"
}

// isFinite reports whether the token is a verb that makes a clause of its own.
func isFinite(t nlp.Token) bool {
	switch t.Tag {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return t.Lower == "that"
}

// isSubject reports whether the words may be a speaker: a name, a role or he, she,
// they. Whoever says I, we or you is the quotation's speaker; whoever comes behind “and” has
// a clause joined to another.
func isSubject(tokens []nlp.Token) bool {
	const longest = 8 // words: the former head of the Kelso harbour board
	if len(tokens) == 0 || len(tokens) > longest {
		return false
	}
	named := false
	for _, t := range tokens {
		switch {
		case isNoun(t.Tag), slices.Contains([]string{"he", "she", "they"}, t.Lower):
			named = true
		case strings.HasPrefix(t.Tag, "J"), slices.Contains([]string{"DT", "PRP$", "POS", "IN", "CC", "CD"}, t.Tag):
		default:
			return false
		}
	}
	return named && tokens[0].Tag != "IN" && tokens[0].Tag != "CC"
}
