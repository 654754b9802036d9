// Package gazetteer knows the institutions that speak in much of the news: news
// agencies, outlets, governments and the capitals that stand for them,
// international bodies, and the ministries that every country has. It is a text
// of one entity a line (entities.txt) that is searched as it lies, so that it
// costs nothing at start-up.
//
// The list is ours, written from general knowledge of news in English; nothing
// in it was copied from a data set.
package gazetteer

import (
	_ "embed"
	"strings"

	"claims/claims"
)

// entities is one entity a line: its kind, its name, and after each "; " another
// name for it. Of a capital, " > " and the government that it speaks for follow.
//
//go:embed entities.txt
var entities string

// Kind says what an entity is.
type Kind string

// The kinds of entity. A Ministry's name is generic: every country has its
// foreign ministry, so the same name in two articles may be two institutions.
const (
	Agency     Kind = "agency"     // a news agency: Reuters
	Outlet     Kind = "outlet"     // a newspaper or broadcaster: BBC
	Government Kind = "government" // a country, its seat of power, an office of its own name: Russia, the Kremlin, the FBI
	Capital    Kind = "capital"    // a city that stands for a government: Seoul
	Body       Kind = "body"       // an international body or organization: NATO
	Ministry   Kind = "ministry"   // a ministry or office of some country: Foreign Ministry
)

// Entry is an entity that the gazetteer knows.
type Entry struct {
	// Name is the full name: Korean Central News Agency. It has "The" only where
	// the name is a common word without it (The Times). Articles call a capital by
	// the name they prefer (Kiev); show theirs, not this one.
	Name string
	Kind Kind
	// Type is that of the entity as a speaker; all are organizations today.
	Type claims.SpeakerType
	// Acronym is the first of its names in capitals only (KCNA); "" for none.
	Acronym string
	// Aliases are its other names, the acronym too.
	Aliases []string
	// Of is the government that a capital speaks for; "" for other kinds.
	Of string
}

// Lookup is the entity of that name or alias; false where there is none. A
// leading "the", points in an acronym (U.N.) and more white space than one
// between words make no difference, case does: who is not WHO.
//
// Some of the names are persons' too (Bloomberg, Paris): ask for a bare name only
// where the article links it to nobody.
func Lookup(name string) (Entry, bool) {
	form := normal(name)
	bare, hasThe := withoutThe(form)
	if hasThe {
		if line := find("The " + bare); line != "" {
			return entry(line), true
		}
	}
	if line := find(bare); line != "" {
		return entry(line), true
	}
	return Entry{}, false
}

// find is the line that has the form as one of its names; "" for none.
func find(form string) string {
	if form == "" {
		return ""
	}
	for from := 0; ; {
		i := strings.Index(entities[from:], form)
		if i < 0 {
			return ""
		}
		start := from + i
		from = start + len(form)
		if startsName(entities[:start]) && endsName(entities[from:]) {
			first := strings.LastIndexByte(entities[:start], '\n') + 1
			line, _, _ := strings.Cut(entities[first:], "\n")
			return line
		}
	}
}

func startsName(before string) bool {
	return strings.HasSuffix(before, ": ") || strings.HasSuffix(before, "; ")
}

func endsName(after string) bool {
	return strings.HasPrefix(after, ";") || strings.HasPrefix(after, "\n") || strings.HasPrefix(after, " > ")
}

// entry reads a line.
func entry(line string) Entry {
	kind, rest, _ := strings.Cut(line, ": ")
	names, of, _ := strings.Cut(rest, " > ")
	forms := strings.Split(names, "; ")
	e := Entry{Name: forms[0], Kind: Kind(kind), Type: claims.Organization, Aliases: forms[1:], Of: of}
	for _, form := range forms {
		if isAcronym(form) {
			e.Acronym = form
			break
		}
	}
	return e
}

// normal is the name with single spaces, and without the points of an acronym.
func normal(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		if bare := strings.ReplaceAll(w, ".", ""); bare != w && strings.Count(w, ".") >= 2 && isAcronym(strings.TrimRight(bare, ",")) {
			words[i] = bare
		}
	}
	return strings.Join(words, " ")
}

// withoutThe is the name without a leading "the", and whether it had one.
func withoutThe(name string) (string, bool) {
	if len(name) > 4 && strings.EqualFold(name[:4], "the ") {
		return name[4:], true
	}
	return name, false
}

// isAcronym reports a word of two or more capitals and digits, a capital first.
func isAcronym(word string) bool {
	for i := range len(word) {
		if c := word[i]; (c < 'A' || c > 'Z') && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return len(word) > 1
}
