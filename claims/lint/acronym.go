package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/claims/gazetteer"
	"claims/nlp"
	"claims/nlp/names"
)

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

// isAcronym reports whether the name is an acronym, perhaps with a plural s (NGOs), not a letter
// with a number.
func isAcronym(name string) bool {
	singular := strings.TrimSuffix(name, "s")
	_, second := utf8.DecodeRuneInString(singular)
	return names.IsAcronym(singular) && strings.ContainsFunc(singular[second:], unicode.IsUpper)
}

// isFamiliar reports whether the acronym needs no explanation in news: those
// that newsrooms use at first mention, and American states after a city.
func isFamiliar(name string) bool {
	return lists().FamiliarAcronyms.Has(strings.ReplaceAll(name, ".", ""))
}

// isClear reports whether an acronym is so well known that newsrooms use it without more
// once the full name has stood in the article (AP: “EPA is acceptable on second reference”).
func isClear(name string) bool {
	return isFamiliar(name) || lists().ClearAcronyms.Has(strings.ReplaceAll(name, ".", ""))
}

// isBroadcaster reports a newspaper or broadcaster that is known by its acronym, or the call
// letters of an American station (WBUR).
func isBroadcaster(acronym string) bool {
	entry, known := gazetteer.Lookup(acronym)
	station := len(acronym) == 4 && (acronym[0] == 'W' || acronym[0] == 'K') && !known
	return known && entry.Kind == gazetteer.Outlet || strings.HasSuffix(acronym, "TV") || station
}

// noAcronym reports a name that is no acronym of its own: it has two letters or is long, is
// a party and its state (R-N.Y.), labels a turn (KIM: …), or stands beside a slash
// (CNN/ORC) or another word in capitals.
func noAcronym(p *Pass, name nlp.Span) bool {
	short := strings.ReplaceAll(p.name(name), ".", "")
	if len(short) < 3 || len(short) > longestAcronym || short[1] == '-' {
		return true
	}
	first, last := p.Document.StartingIn(name)
	for _, t := range p.Document.Tokens[max(0, first-1):min(last+1, len(p.Document.Tokens))] {
		word := t.Of(p.Document.Text)
		beside := t.Start < name.Start || t.Start >= name.End
		if beside && (word == ":" || isAcronym(word) && !isFamiliar(word)) {
			return true
		}
	}
	return name.Start > 0 && p.Article.Text[name.Start-1] == '/'
}

// longestAcronym is how many letters an acronym may have.
const longestAcronym = 6
