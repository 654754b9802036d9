// Package alias reads a newsroom's alias files, which say under which names
// somebody is known, of what type they are, and what else the newsroom wants to
// count by, and gives the speakers of an article their names from there.
package alias

import (
	"maps"
	"slices"
	"strings"

	"claims/claims"
	"claims/nlp/names"
)

// Entry is one speaker as an alias file describes it.
type Entry struct {
	// Name is the canonical name; Aliases are the others.
	Name    string
	Aliases []string
	// Type is empty where the file leaves it to the article.
	Type claims.SpeakerType
	// Wikidata is the item's id (Q6294); empty where the file has none.
	Wikidata string
	// Tags are what the newsroom counts by: gender, party.
	Tags map[string]string
	// path and line are the entry's place; lines has those of its names.
	path  string
	line  int
	lines []int
}

// names are the canonical name and the aliases.
func (e *Entry) names() []string { return append([]string{e.Name}, e.Aliases...) }

// Table is all entries of the alias files of a run. A nil table is empty. It does
// not change, so that it may be used by several at once.
type Table struct {
	entries []Entry
	byName  map[string]int // index of the entry, by normal name
}

// Find is the entry of that name or alias; false where there is none. A leading
// "the", points (Mrs., U.N.), commas and the form of apostrophes make no difference, case does.
func (t *Table) Find(written string) (*Entry, bool) {
	if t == nil {
		return nil, false
	}
	i, ok := t.byName[normal(written)]
	if !ok {
		return nil, false
	}
	return &t.entries[i], true
}

// Empty reports whether the table has no entry.
func (t *Table) Empty() bool { return t == nil || len(t.entries) == 0 }

// Tags are the names of all tags that some entry has, sorted.
func (t *Table) Tags() []string {
	if t == nil {
		return nil
	}
	all := map[string]bool{}
	for i := range t.entries {
		for tag := range t.entries[i].Tags {
			all[tag] = true
		}
	}
	return slices.Sorted(maps.Keys(all))
}

// normal is the name as it is compared.
func normal(written string) string {
	words, _ := names.WithoutThe(names.Words(written))
	return strings.Join(words, " ")
}
