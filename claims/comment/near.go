package comment

import (
	"regexp"
	"strings"
	"sync"

	"claims/claims/wordlist"
	"claims/nlp"
)

// Near is a comment that is none of ours, and was meant to be.
type Near struct {
	nlp.Span
	// Problem says what is wrong with it, and what to write.
	Problem string
	// Endless says that it never ends, as none behind it does.
	Endless bool
}

// form says how a comment is written, with the rule that its author has named.
func form(said string) string {
	code := "A201"
	if named := ruleCode().FindString(strings.ToUpper(said)); named != "" {
		code = named
	}
	return "write <!-- claims-ignore " + code + " -- why -->, above the paragraph"
}

// ruleCode finds a rule's code, by its form; whether there is such a rule the catalogue knows, which
// this package does not: C903 tells.
var ruleCode = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\b[ACHNQS]\d{3}\b`) })

// otherOpenings begin comments of templates and MDX, which are none to the program.
func otherOpenings() []string { return []string{"{/*", "{{/*", "{#", "{%"} }

// NearAt is what starts at the byte offset; the zero Near where no comment does that is
// nearly one of ours.
func NearAt(text string, start int) Near {
	const longest = 80 // bytes of its first two words
	for _, other := range otherOpenings() {
		if inner, found := strings.CutPrefix(text[start:], other); found {
			head := inner[:min(len(inner), longest)]
			if words := strings.Fields(head); len(words) > 0 && words[0] == keyword {
				return Near{nlp.Between(start, start+len(other)), "this comment has no effect, for it is none of HTML: " + form(head), false}
			}
		}
	}
	inner, found := strings.CutPrefix(text[start:], opening)
	c, closed := Read(text, start)
	mark := nlp.Between(start, start+len(opening))
	switch {
	case !found || !c.Empty():
		return Near{}
	case !closed:
		return Near{mark, "this comment has no effect, for it never ends: " + form(inner[:min(len(inner), longest)]), true}
	}
	head, _, _ := strings.Cut(inner[:min(len(inner), longest)], "--")
	said := meant(strings.Fields(strings.ToValidUTF8(head, "")))
	if said == "" {
		return Near{}
	}
	return Near{mark, "this comment has no effect, for it begins with “" + said + "”: " + form(head), false}
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
// Within one of ours there is none, as for Find.
func FindNear(text string) []Near {
	var found []Near
	for at := 0; ; at++ {
		next := strings.IndexAny(text[at:], "<{")
		if next < 0 {
			return found
		}
		at += next
		if c, _ := Read(text, at); !c.Empty() {
			at = c.End - 1
			continue
		}
		n := NearAt(text, at)
		if !n.Empty() {
			found = append(found, n)
			at = n.End - 1
		}
		if n.Endless {
			return found
		}
	}
}
