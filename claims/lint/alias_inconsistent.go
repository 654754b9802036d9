package lint

import (
	"strings"
	"unicode"

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
				"and so are those that AP takes at the second mention (the Environmental Protection Agency, then EPA), the signs of shares ($WFC), " +
				"and a surname after a full name.",
			Bad:  "The harbour is safe, the Coastal Water Authority said on Monday. “We test every day,” CWA said.",
			Good: "The harbour is safe, the Coastal Water Authority (CWA) said on Monday. “We test every day,” CWA said.",
			Fix:  "the acronym is added behind the full name or, where it comes first, the full name before it, if its capitals spell the acronym and nothing says that it is something else",
		},
		Run: runAliasInconsistent,
	}
}

func runAliasInconsistent(p *Pass) {
	for _, e := range p.Names {
		if e.Linked {
			continue
		}
		first, second, ok := unlinkedForms(p, e)
		if !ok {
			continue
		}
		full, short, fix := p.name(first), p.name(second), addAcronym(p, first, second)
		if isAcronym(full) {
			full, short, fix = short, full, spellOut(p, first, short, takesThe(p, e))
			if explainsItself(p.Document, second) {
				fix = nil
			}
		}
		p.reportMend(fix, nil, second, cite(p.name(second))+" is the same as "+cite(p.name(first))+
			", but the article never says so: write “"+full+" ("+short+")” where it is first named",
			Related{Span: first, Message: "first named here"})
	}
}

// unlinkedForms are the entity's first mention in the article's own words, below its headings, and
// the first one under another name: one of the two an acronym of the other.
func unlinkedForms(p *Pass, e claims.Entity) (first, second nlp.Span, ok bool) {
	for _, m := range e.Mentions {
		switch {
		case p.quoted(m) || p.places.headings.Overlaps(m) || isFamiliar(p.name(m)) || isSign(p, m):
		case first.Empty():
			first = m
		case abbreviates(p.name(m), p.name(first)):
			return first, m, !isClear(p.name(m))
		case abbreviates(p.name(first), p.name(m)):
			return first, m, true
		}
	}
	return first, second, false
}

// isSign reports whether the mention is the sign of a share, a hashtag or an account ($WFC).
func isSign(p *Pass, mention nlp.Span) bool {
	return mention.Start > 0 && strings.IndexByte("$#@", p.Article.Text[mention.Start-1]) >= 0
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
