package saying

import (
	"slices"
	"strings"

	"claims/nlp"
)

// OwnClause reports whether the words begin as a clause that stands by itself: its subject comes
// first and a finite verb behind it. “As mayor”, “When we met”, “Every night” and “Yes” may begin a
// sentence of the article that names the speaker next.
func OwnClause(words []nlp.Token) bool {
	verb := slices.IndexFunc(words, nlp.Token.IsFinite)
	if verb <= 0 || !isPhrase(words[:verb]) {
		return false
	}
	relation := words[verb].Relation
	return !strings.HasPrefix(relation, "acl") // the bridge they built
}

// isPhrase reports whether the words before a verb are its subject and nothing else. A pronoun or
// an article behind a noun begins a clause that hangs on it: the day we met, the day the bridge fell.
func isPhrase(words []nlp.Token) bool {
	named := false
	for i, t := range words {
		switch tag := t.Tag; {
		case t.IsNoun(), tag == "EX", tag == "DT" && len(words) == 1:
			named = true
		case tag == "PRP" && i == 0:
			named = true
		case tag == "DT", tag == "PRP$":
			if i > 0 && words[i-1].IsNoun() {
				return false
			}
		case t.IsAdjective(), tag == "CD", tag == "POS":
		case tag == "CC", strings.HasPrefix(tag, "RB"), lists().Prepositions.Has(t.Lower):
			if i == 0 {
				return false
			}
		default:
			return false
		}
	}
	return named
}
