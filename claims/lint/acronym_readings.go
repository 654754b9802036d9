package lint

import (
	"strings"
	"unicode"

	"claims/claims/gazetteer"
	"claims/claims/saying"
	"claims/claims/wordlist"
	"claims/nlp"
)

// acronyms are where the article has each acronym, and what its names spell by their capitals.
type acronyms struct {
	at    map[string][]int           // the tokens of an acronym
	names map[string]map[string]bool // by the acronym, the letters of the names that spell it
}

// findAcronyms looks through the whole article, its headings and quotations included.
func (p *Pass) findAcronyms() acronyms {
	found := acronyms{make(map[string][]int), make(map[string]map[string]bool)}
	for i, t := range p.Document.Tokens {
		word := t.Of(p.Document.Text)
		if isAcronym(word) {
			short := strings.ReplaceAll(word, ".", "")
			found.at[short] = append(found.at[short], i)
		}
	}
	for short := range found.at {
		found.names[short] = make(map[string]bool)
	}
	for i := range p.Document.Tokens {
		if nlp.StartsUpper(p.Document.Tokens[i].Of(p.Document.Text)) {
			addNames(p, found.names, i)
		}
	}
	return found
}

// addNames adds the names that begin with the token and spell one of the acronyms: words with capitals, and the small ones
// between them (Communications Workers of America).
func addNames(p *Pass, names map[string]map[string]bool, first int) {
	const longest = 20 // tokens
	all := p.Document.Tokens
	short := ""
	for i := first; i < min(first+longest, len(all)) && all[i].Sentence == all[first].Sentence; i++ {
		word := all[i].Of(p.Document.Text)
		if !nlp.StartsUpper(word) {
			if all[i].Tag == "POS" || lists().NameLinks.Has(all[i].Lower) {
				continue
			}
			return
		}
		if short += initials(word); len(short) > 2*longestAcronym {
			return
		}
		if i > first && names[short] != nil {
			names[short][lettersOf(p.text(p.Document.SpanOf(first, i+1)))] = true
		}
	}
}

// standsFor reports whether nothing in the article speaks against the acronym being short for the
// name: no other name spells it, and nowhere is it said to be something else.
func standsFor(p *Pass, acronym, full string) bool {
	short, name := strings.ReplaceAll(acronym, ".", ""), lettersOf(full)
	found := p.shared.acronyms()
	for other := range found.names[short] {
		if other != name {
			return false
		}
	}
	if entry, known := gazetteer.Lookup(acronym); known && lettersOf(entry.Name) != name && spells(entry.Name, acronym) {
		return false
	}
	for _, i := range found.at[short] {
		if isSomethingElse(p, i, full) {
			return false
		}
	}
	return true
}

// isSomethingElse reports whether the words around the acronym may say what it is, and do not
// give the full name: the union CWA; CWA, the Communications Workers of America; CWA (the union).
func isSomethingElse(p *Pass, acronym int, full string) bool {
	before, after, third := inSentence(p.Document, acronym, -1), inSentence(p.Document, acronym, 1), inSentence(p.Document, acronym, 2)
	kind := lettersOf(full[strings.LastIndexByte(full, ' ')+1:])
	saysMore := after.IsVerb() || after.Tag == "MD"
	switch after.Lower {
	case "(", "[", "-", "–", "—", "--", ":":
		return true
	case ",":
		if third.IsNoun() || third.IsAdjective() || wordlist.Has("DT PRP$ CD", third.Tag) {
			return true
		}
	}
	switch before.Lower {
	case "(", "[":
		return after.Lower != ")" || !strings.HasSuffix(lettersOf(p.text(p.Document.SpanOf(max(0, acronym-30), acronym))), lettersOf(full))
	case "-", "–", "—", "--":
		return !saysMore
	case ",":
		return !saysMore && (after.Lower == "," || inSentence(p.Document, acronym, -2).IsProper())
	}
	return lists().NamingWords.Has(before.Lower) || before.IsNoun() && before.Lower != kind && !saying.TellsTime(before.Lower) || lists().NamedKinds.Has(after.Lower) && after.Lower != kind
}

// inSentence is the token so many places from this one, empty where that is another sentence's.
func inSentence(d *nlp.Document, token, away int) nlp.Token {
	all := d.Tokens
	i := token + away
	if i < 0 || i >= len(all) || all[i].Sentence != all[token].Sentence {
		return nlp.Token{Word: &nlp.Word{}}
	}
	return all[i]
}

// explainsItself reports whether a bracket or another name stands right behind the full name: the
// Coastal Water Authority (COWA); the Coastal Water Authority, or COWA.
func explainsItself(d *nlp.Document, full nlp.Span) bool {
	_, last := d.StartingIn(full)
	if last == 0 {
		return false
	}
	next := inSentence(d, last-1, 1)
	return next.Lower == "(" || next.Lower == "[" || next.Lower == "or" || next.Lower == "," && inSentence(d, last-1, 2).Lower == "or"
}

// lettersOf are the letters and figures of a name in small letters.
func lettersOf(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, name)
}
