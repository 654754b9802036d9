package lint

import (
	"slices"
	"strings"

	"claims/claims/saying"
	"claims/claims/wordlist"
	"claims/nlp"
)

// oneClause reports whether the words hold one clause at most, and no mark or conjunction at
// which somebody else's words may begin.
func oneClause(words []nlp.Token) bool {
	finite := 0
	for i, t := range words {
		switch {
		case t.IsFinite():
			if finite++; finite > 1 {
				return false
			}
		case saying.IsMark(t) && !wordlist.Has("- % $ £ €", t.Lower), t.Tag == "CC",
			t.Lower == "that", strings.HasPrefix(t.Tag, "W") && i > 0, t.Relation == "mark" && t.Lower != "to":
			return false
		case t.Tag == "VBG" && (i == 0 || !slices.ContainsFunc(words[:i], isBe)):
			return false
		}
	}
	return true
}

// isBe reports a form of be (she is leaving).
func isBe(t nlp.Token) bool { return t.Lemma == "be" }
