package lint

import (
	"strings"

	"claims/claims"
	"claims/nlp"
)

// anonymousSource is S301.
func anonymousSource() Rule {
	return Rule{
		Code: "S301", Name: "anonymous-source", Severity: Warning,
		Doc: Doc{
			Title: "A source is not named",
			Rationale: "The Reuters handbook calls unnamed sources the weakest sources, and AP takes them only for information (no opinion) that matters and " +
				"can be had in no other way, with the reason told to the reader. A fact-checker who signs the IFCN code names the sources. " +
				"One source is reported once, and again only where it is introduced anew; “he” and “the official” after it are not. " +
				"Spokesmen and judges without a name are left alone: the house that they speak for is the source.",
			Bad:  "The bridge will not reopen this year, a senior official said on Monday.",
			Good: "The bridge will not reopen this year, Transport Minister Anna Holt said on Monday.",
		},
		Run: runAnonymousSource,
	}
}

func runAnonymousSource(p *Pass) {
	chain := make(map[string]bool)  // what the sources already reported are: official, aide
	seen := make(map[nlp.Span]bool) // places already reported
	for i := range p.Claims {
		c := &p.Claims[i]
		for _, s := range []*claims.Speaker{c.Speaker, c.Source} {
			if s == nil || s.Type != claims.Anonymous || len(s.Mention) == 0 {
				continue
			}
			mention, what := whole(s.Mention), lastWord(s.Name)
			_, vague := p.vague(mention)
			again := seen[mention] || chain[what] && refersBack(p.text(mention))
			if again || vague || p.quoted(mention) || isRelative(p.text(mention)) || speaksFor(what) {
				continue
			}
			seen[mention], chain[what] = true, true
			p.ReportClaim(c, mention, cite(p.text(mention))+
				" is not named: name the source, or say why it cannot be named and how it knows")
		}
	}
}

// lastWord is what an unnamed source is (“senior official of the bank”: official).
func lastWord(name string) string {
	name = strings.ToLower(name)
	for _, after := range []string{" for ", " of ", " at ", " from ", " with ", " in ", " who ", ","} {
		name, _, _ = strings.Cut(name, after)
	}
	return name[strings.LastIndexByte(name, ' ')+1:]
}

// speaksFor reports whether it is somebody who speaks for a house or from the
// bench: the house is the source, and a ruling is public.
func speaksFor(what string) bool {
	switch what {
	case "spokesman", "spokeswoman", "spokesperson", "spokesmen", "spokespeople", "judge", "judges", "magistrate":
		return true
	}
	return false
}

// isRelative reports whether the word is a relative pronoun: what it stands for
// has been said just before.
func isRelative(word string) bool {
	switch strings.ToLower(word) {
	case "who", "whom", "which", "that":
		return true
	}
	return false
}

// refersBack reports whether the mention points at somebody introduced before:
// a pronoun, or a phrase that begins with the, this, that, these, those.
func refersBack(mention string) bool {
	first, _, more := strings.Cut(strings.ToLower(mention), " ")
	switch first {
	case "the", "this", "that", "these", "those":
		return more
	}
	return isPronoun(mention)
}
