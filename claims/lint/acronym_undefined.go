package lint

import (
	"strings"

	"claims/claims"
	"claims/nlp"
)

// acronymUndefined is A212.
func acronymUndefined() Rule {
	return Rule{
		Code: "A212", Name: "acronym-undefined", Severity: Info,
		Doc: Doc{
			Title: "A source appears under an acronym that nobody has spelled out",
			Rationale: "A reader who does not know “NTU” cannot tell whose words they read. AP, Reuters and the BBC spell a name out where it first stands, unless " +
				"the short form is the better known. Acronyms that need no explanation in news (US, UN, FBI), broadcasters under the name they chose, and " +
				"acronyms that a word explains (“the drivers' union NTU”) are left alone. Where the full name comes later without a link, it is A211.",
			Bad:  "The buses will not run on Monday, NTU said.",
			Good: "The buses will not run on Monday, the National Transport Union (NTU) said.",
			Fix:  "the full name, with the acronym behind it, takes its place, if the article or the built-in gazetteer has one whose capitals spell the acronym, and nothing says that it is something else",
		},
		Run: runAcronymUndefined,
	}
}

func runAcronymUndefined(p *Pass) {
	speaking, names := p.speaking(), p.initials()
	for _, e := range p.Names {
		c := speaking[e.Name]
		first, full, ok := unexplained(p, e)
		switch acronym := p.text(first); {
		case !ok || c == nil || noAcronym(p, first) || describedBefore(p, first):
		case !full.Empty():
			p.reportMend(spellOut(p, first, p.name(full), takesThe(p, e)), c, first, cite(acronym)+" is spelled out only later: write the full name here",
				Related{Span: full, Message: "spelled out here"})
		case !names[strings.ReplaceAll(p.name(first), ".", "")]:
			p.reportMend(spellOutKnown(p, first), c, first, cite(acronym)+" is never spelled out: write the full name where it first stands")
		}
	}
}

// speaking is, for each entity, the first claim whose speaker or source it is, or is
// described by (NTU leader Sam Abara).
func (p *Pass) speaking() map[string]*claims.Claim {
	speaking, within := make(map[string]*claims.Claim), make(map[int]*claims.Claim) // by name; by token
	for i := len(p.Claims) - 1; i >= 0; i-- {
		c := &p.Claims[i]
		for _, s := range []*claims.Speaker{c.Speaker, c.Source} {
			if s == nil {
				continue
			}
			speaking[s.Name] = c
			for _, t := range tokensOf(p.Document, s.Mention) {
				within[t.Start] = c
			}
		}
	}
	for _, e := range p.Names {
		for _, m := range e.Mentions {
			if c := within[m.Start]; c != nil && speaking[e.Name] == nil {
				speaking[e.Name] = c
			}
		}
	}
	return speaking
}

// unexplained is the entity's first name in the article's own words, where it is an acronym
// that readers may not know and no word explains; and the full name behind it, if
// there is one that the article ties to it.
func unexplained(p *Pass, e claims.Entity) (first, full nlp.Span, ok bool) {
	if len(e.Descriptions) > 0 {
		return first, full, false
	}
	for _, m := range e.Mentions {
		switch name := p.name(m); {
		case p.quoted(m) || p.places.headings.Overlaps(m):
		case first.Empty():
			if first = m; !isAcronym(name) || isFamiliar(name) || isBroadcaster(name) || introducedBehind(p.Document, m) {
				return first, full, false
			}
		case !isAcronym(name):
			return first, m, e.Linked && !strings.EqualFold(name, p.name(first)) // SEOUL in a dateline
		}
	}
	return first, full, !first.Empty()
}

// introducedBehind reports whether the name is given as another for what stands before it: the
// drivers' union, or NTU; the Rivers Inspectorate (RIN).
func introducedBehind(d *nlp.Document, name nlp.Span) bool {
	first, last := d.StartingIn(name)
	if first < 2 || last >= len(d.Tokens) {
		return false
	}
	link, before := d.Tokens[first-1], d.Tokens[first-2]
	return link.Lower == "or" && before.Lower == "," || link.Lower == "(" && d.Tokens[last].Lower == ")" && isProper(d, before)
}

// initials are the capitals of the article's names of several words: another name of
// the acronym may be among them.
func (p *Pass) initials() map[string]bool {
	all := make(map[string]bool)
	for _, e := range p.Names {
		if strings.Contains(e.Name, " ") {
			all[initials(e.Name)] = true
		}
	}
	return all
}
