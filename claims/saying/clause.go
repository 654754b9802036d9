package saying

import (
	"slices"

	"claims/claims/cue"
	"claims/claims/wordlist"
	"claims/nlp"
)

// Attribution reports whether the tokens are an attribution clause and nothing
// else; a full stop may end them. Nobody in it is I, we or you: “my father said” may be the speaker's.
func Attribution(tokens []nlp.Token) bool {
	const longest = 30 // tokens
	if len(tokens) > longest {
		return false
	}
	if n := len(tokens); n > 0 && tokens[n-1].Lower == "." {
		tokens = tokens[:n-1]
	}
	at := slices.IndexFunc(tokens, Speaks)
	if at < 0 || slices.ContainsFunc(tokens, IsMark) || slices.ContainsFunc(tokens, Addresses) {
		return false
	}
	before, verb, after := tokens[:at], tokens[at], tokens[at+1:]
	if len(before) == 0 {
		return IsSubject(after) && (verb.Lemma == "say" || slices.ContainsFunc(after, namesSomebody))
	}
	return IsSubject(before) && endsClause(verb, after)
}

// namesSomebody reports a word of a proper name, or he, she and they.
func namesSomebody(t nlp.Token) bool {
	return t.IsProper() || wordlist.Has("he she they", t.Lower)
}

// endsClause reports whether behind the word of speech come only those who hear it, a time
// and a place: what else it has may be what was said (said no to the plan, wrote a book, told stories).
func endsClause(verb nlp.Token, after []nlp.Token) bool {
	if entry, known := cue.Verb(verb.Lemma); known && entry.Takes(cue.Addressee) {
		after = after[hearersIn(after):]
	}
	phrase := false // within what a preposition opens
	for i, t := range after {
		switch {
		case lists().BeforePlaces.Has(t.Lower) && i+1 < len(after), t.Lower == "to" && hearersIn(after[i+1:]) > 0:
			phrase = true
		case lists().TimeWords.Has(t.Lower):
		case phrase && (t.IsNoun() || t.IsAdjective() || lists().PhraseTags.Has(t.Tag) || t.Lower == "of"):
		default:
			return false
		}
	}
	return true
}

// hearersIn is how many of the tokens, from the first one on, name who hears the words: a name,
// a pronoun or a noun for those whom speakers address (the Kelso council).
func hearersIn(tokens []nlp.Token) int {
	for i, t := range tokens {
		ends := i+1 == len(tokens) || !tokens[i+1].IsNoun()
		switch {
		case wordlist.Has("him her them", t.Lower) && i == 0:
			return 1
		case t.IsNoun() && ends && (namesSomebody(t) || lists().HearersOrPlaces.Has(t.Lower)):
			return i + 1
		case t.IsNoun() && !ends, t.IsAdjective(), wordlist.Has("DT PRP$ POS", t.Tag):
		default:
			return 0
		}
	}
	return 0
}

// Speaks reports whether the token is a word of speech as attributions have it
// (said, says, told).
func Speaks(t nlp.Token) bool {
	entry, known := cue.Verb(t.Lemma)
	return known && entry.Takes(cue.Parenthetical) && (t.Tag == "VBD" || t.Tag == "VBZ" || t.Tag == "VBN")
}

// MayReport reports whether the token is a word of speech in any form but the infinitive
// (they say, having said, according to): it may have a quotation of its own.
func MayReport(t nlp.Token) bool {
	entry, known := cue.Verb(t.Lemma)
	return t.Lower == "according" || known && entry.Takes(cue.Parenthetical) && t.IsVerb() && t.Tag != "VB"
}

// IsSubject reports whether the words may be a speaker: a name, a role or he, she,
// they. Whoever says I, we or you is the quotation's speaker; whoever comes behind “and” has
// a clause joined to another.
func IsSubject(tokens []nlp.Token) bool {
	const longest = 8 // words: the former head of the Kelso harbour board
	if len(tokens) == 0 || len(tokens) > longest {
		return false
	}
	named := false
	for _, t := range tokens {
		switch {
		case t.IsNoun(), slices.Contains([]string{"he", "she", "they"}, t.Lower):
			named = true
		case t.IsAdjective(), slices.Contains([]string{"DT", "PRP$", "POS", "IN", "CC", "CD"}, t.Tag):
		default:
			return false
		}
	}
	return named && tokens[0].Tag != "IN" && tokens[0].Tag != "CC"
}
