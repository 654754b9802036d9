// Package gazetteer knows the institutions that speak in much of the news: news
// agencies, outlets, governments and the capitals that stand for them,
// international bodies, and the ministries that every country has. It is a text
// of one entity a line (entities.txt).
//
// The list is ours, written from general knowledge of news in English; nothing
// in it was copied from a data set.
package gazetteer

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"claims/claims"
	"claims/nlp/names"
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
func Lookup(written string) (Entry, bool) {
	words := names.Words(written)
	bare, hasThe := names.WithoutThe(words)
	if hasThe {
		if e, ok := entries()["The "+strings.Join(bare, " ")]; ok {
			return e, true
		}
	}
	e, ok := entries()[strings.Join(bare, " ")]
	return e, ok
}

// entries are the entities by each of their names, read at the first call.
var entries = sync.OnceValue(func() map[string]Entry {
	all := make(map[string]Entry, 1600)
	for line := range strings.Lines(entities) {
		e := entry(strings.TrimSuffix(line, "\n"))
		for _, form := range append([]string{e.Name}, e.Aliases...) {
			key := strings.Join(names.Words(form), " ")
			if _, known := all[key]; !known {
				all[key] = e
			}
		}
	}
	return all
})

// entry reads a line.
func entry(line string) Entry {
	kind, rest, _ := strings.Cut(line, ": ")
	called, of, _ := strings.Cut(rest, " > ")
	forms := strings.Split(called, "; ")
	e := Entry{Name: forms[0], Kind: Kind(kind), Type: claims.Organization, Aliases: forms[1:], Of: of}
	if i := slices.IndexFunc(forms, names.IsAcronym); i >= 0 {
		e.Acronym = forms[i]
	}
	return e
}
