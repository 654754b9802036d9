package lint

import (
	"strings"

	"claims/claims"
	"claims/claims/gazetteer"
	"claims/nlp"
	"claims/nlp/names"
)

// addAcronym is the fix that writes the acronym in brackets behind the full name; nil
// where that is not certain: the name is in the possessive, its capitals do not spell the acronym,
// or that may be something else.
func addAcronym(p *Pass, full, acronym nlp.Span) *Fix {
	short := p.name(acronym)
	_, last := p.Document.StartingIn(full)
	possessive := last < len(p.Document.Tokens) && p.Document.Tokens[last].Tag == "POS"
	if possessive || !spells(p.name(full), short) || !standsFor(p, short, p.name(full)) || explainsItself(p.Document, full) {
		return nil
	}
	return &Fix{
		Message: "Write “(" + short + ")” behind the full name",
		Edits:   []Edit{{Span: nlp.Between(full.End, full.End), Text: " (" + short + ")"}},
	}
}

// spellOut is the fix that writes the full name, with the acronym in brackets, in place
// of the acronym; nil where that is not certain: its capitals do not spell the acronym, that may be something else, or the
// grammar around it leaves open whether “the” belongs there.
func spellOut(p *Pass, acronym nlp.Span, full string, the bool) *Fix {
	short := p.text(acronym)
	article, known := articleFor(p.Document, acronym, the)
	if !known || !spells(full, short) || !standsFor(p, short, full) {
		return nil
	}
	return &Fix{
		Message: "Write the full name, with “(" + short + ")” behind it",
		Edits:   []Edit{{Span: acronym, Text: article + full + " (" + short + ")"}},
	}
}

// articleFor is what the full name needs before it in place of the acronym: “the ”,
// “The ”, or nothing. It is known where “the” is there already, and where the acronym is the
// whole subject of its sentence or clause.
func articleFor(d *nlp.Document, acronym nlp.Span, the bool) (article string, known bool) {
	all := d.Tokens
	first, last := d.StartingIn(acronym)
	s := d.Sentences[all[first].Sentence]
	switch before := first - 1; {
	case last >= s.Last:
		return "", false
	case before >= s.First && all[before].Lower == "the":
		return "", true
	case !all[last].IsVerb() && all[last].Tag != "MD":
		return "", false
	case !the:
		return "", before < s.First || all[before].Tag == "," || all[before].Tag == "''"
	case before < s.First:
		return "The ", true
	case all[before].Tag == "," || all[before].Tag == "''":
		return "the ", true
	}
	return "", false
}

// takesThe reports whether the article writes the entity's full name with “the”.
func takesThe(p *Pass, e claims.Entity) bool {
	for _, m := range e.Mentions {
		first, _ := p.Document.StartingIn(m)
		if !isAcronym(p.name(m)) {
			return first > 0 && p.Document.Tokens[first-1].Lower == "the"
		}
	}
	return false
}

// spells reports whether the capitals of the full name are the letters of the acronym.
func spells(full, acronym string) bool { return initials(full) == strings.ReplaceAll(acronym, ".", "") }

// initials are the capitals that begin the words of a name, the parts of a compound too.
func initials(name string) string {
	_, capitals := names.Initials(strings.Fields(strings.ReplaceAll(name, "-", " ")))
	return capitals
}

// spellOutKnown is spellOut for an institution that the gazetteer knows by the acronym.
func spellOutKnown(p *Pass, acronym nlp.Span) *Fix {
	entry, known := gazetteer.Lookup(p.text(acronym))
	if !known || entry.Kind == gazetteer.Ministry {
		return nil
	}
	last := entry.Name[strings.LastIndexByte(entry.Name, ' ')+1:]
	common := lists().OfficialBodies.Has(last)
	return spellOut(p, acronym, entry.Name, common)
}
