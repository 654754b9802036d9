package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/claims"
	"claims/nlp"
)

// aliasInconsistent is A211.
func aliasInconsistent() Rule {
	return Rule{
		Code: "A211", Name: "alias-inconsistent", Severity: Warning,
		Doc: Doc{
			Title: "One source appears under two names that the article never ties together",
			Rationale: "A reader who meets an acronym that was never spelled out may take one source for two, and a story with one source for a story with two. " +
				"AP and Reuters spell a name out at its first use. Acronyms that need no explanation in news (US, UN, FBI) are left alone, " +
				"and so is a surname after a full name.",
			Bad:  "The harbour is safe, the Coastal Water Authority said on Monday. “We test every day,” CWA said.",
			Good: "The harbour is safe, the Coastal Water Authority (CWA) said on Monday. “We test every day,” CWA said.",
		},
		Run: runAliasInconsistent,
	}
}

func runAliasInconsistent(p *Pass) {
	for _, e := range p.Names {
		if e.Linked {
			continue
		}
		first, second, ok := p.unlinkedForms(e)
		if !ok {
			continue
		}
		full, short := p.name(first), p.name(second)
		if isAcronym(full) {
			full, short = short, full
		}
		p.Report(second, cite(p.name(second))+" is the same as "+cite(p.name(first))+
			", but the article never says so: write “"+full+" ("+short+")” where it is first named",
			Related{Span: first, Message: "first named here"})
	}
}

// unlinkedForms are the entity's first mention in the article's own words and
// the first one under another name: one of the two an acronym of the other.
func (p *Pass) unlinkedForms(e claims.Entity) (first, second nlp.Span, ok bool) {
	for _, m := range e.Mentions {
		switch {
		case p.quoted(m) || isFamiliar(p.name(m)):
		case first.Empty():
			first = m
		case abbreviates(p.name(first), p.name(m)) || abbreviates(p.name(m), p.name(first)):
			return first, m, true
		}
	}
	return first, second, false
}

// name is the proper name in a mention: without what stands before its first
// capital letter (“the official”) and without a possessive ending.
func (p *Pass) name(mention nlp.Span) string {
	text := strings.Join(strings.Fields(p.text(mention)), " ")
	if rest, found := strings.CutPrefix(text, "The "); found {
		text = rest
	}
	if start := strings.IndexFunc(text, unicode.IsUpper); start > 0 {
		text = text[start:]
	}
	text = strings.TrimSuffix(strings.TrimSuffix(text, "’s"), "'s")
	return text
}

// abbreviates reports whether the first name is an acronym that stands for the
// second one: the second one has several words and
// begins with the same letter. That both name one entity, the extraction knows.
func abbreviates(short, full string) bool {
	if !isAcronym(short) || isAcronym(full) || strings.Contains(full, short) {
		return false
	}
	letters := strings.ToUpper(strings.TrimSuffix(short, "s"))
	first, _ := utf8.DecodeRuneInString(letters)
	start, _ := utf8.DecodeRuneInString(full)
	return first == unicode.ToUpper(start) && strings.Contains(full, " ")
}

// isAcronym reports whether the name is one word of two capitals or more,
// without small letters but for a plural s; points between them do not count.
func isAcronym(name string) bool {
	capitals := 0
	for _, r := range strings.TrimSuffix(name, "s") {
		switch {
		case unicode.IsUpper(r):
			capitals++
		case r != '.' && r != '-' && r != '&' && !unicode.IsDigit(r):
			return false
		}
	}
	return capitals >= 2
}

// isFamiliar reports whether the acronym needs no explanation in news: those
// that newsrooms use at first mention, and American states after a city.
func isFamiliar(name string) bool {
	switch strings.ReplaceAll(name, ".", "") {
	case "US", "USA", "UK", "UN", "EU", "USSR", "UAE", "FBI", "CIA", "NSA", "NATO", "NASA", "IMF", "WHO", "UNICEF", "UNESCO", "OPEC",
		"BBC", "CNN", "NBC", "ABC", "CBS", "PBS", "NPR", "ITV", "AP", "AFP", "IBM", "MIT", "GOP", "IRS", "TV",
		"FIFA", "UEFA", "NBA", "NFL", "NHL", "MLB", "DC", "NC", "ND", "NH", "NJ", "NM", "NY", "RI", "SC", "SD", "WV":
		return true
	}
	return false
}
