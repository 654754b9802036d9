package comment

import (
	"strings"

	"claims/claims/wordlist"
	"claims/nlp"
)

// Near is an HTML comment that is none of ours, and was meant to be.
type Near struct {
	nlp.Span
	// Problem says what is wrong with it, and what to write.
	Problem string
	// Endless says that it never ends, as none behind it does.
	Endless bool
}

const form = "write <!-- claims-ignore A201 -- why -->, above the paragraph"

// NearAt is what starts at the byte offset; the zero Near where no comment does that is
// nearly one of ours.
func NearAt(text string, start int) Near {
	inner, found := strings.CutPrefix(text[start:], opening)
	c, closed := Read(text, start)
	switch {
	case !found || !c.Empty():
		return Near{}
	case !closed:
		return Near{nlp.Between(start, start+len(opening)), "this comment has no effect, for it never ends: " + form, true}
	}
	const longest = 80 // bytes of its first two words
	head, _, _ := strings.Cut(inner[:min(len(inner), longest)], "--")
	said := meant(strings.Fields(strings.ToValidUTF8(head, "")))
	if said == "" {
		return Near{}
	}
	return Near{nlp.Between(start, start+len(opening)), "this comment has no effect, for it begins with “" + said + "”: " + form, false}
}

// meant are the first words of a comment, one or two, that were meant to be the keyword: in
// capitals, misspelt, or with more behind it, as other programs have it; "" for none.
func meant(words []string) string {
	const likeOne, likeTwo = 4, 3 // how many letters may be wrong
	if len(words) == 0 {
		return ""
	}
	plain := strings.NewReplacer("_", "-", ":", "")
	first := plain.Replace(strings.ToLower(words[0]))
	if strings.HasPrefix(first, "claims-") || strings.HasPrefix(first, "claim-") || wordlist.Distance(first, keyword, likeOne+1) <= likeOne {
		return words[0]
	}
	if len(words) > 1 && wordlist.Distance(first+"-"+plain.Replace(strings.ToLower(words[1])), keyword, likeTwo+1) <= likeTwo {
		return words[0] + " " + words[1]
	}
	return ""
}

// FindNear is what is nearly a comment of ours in a text, in order, up to one that never ends.
func FindNear(text string) []Near {
	var found []Near
	for at := 0; ; {
		next := strings.Index(text[at:], opening)
		if next < 0 {
			return found
		}
		n := NearAt(text, at+next)
		if !n.Empty() {
			found = append(found, n)
		}
		if n.Endless {
			return found
		}
		at += next + len(opening)
	}
}
