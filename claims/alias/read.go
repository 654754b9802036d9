package alias

import (
	"errors"
	"fmt"
	"io/fs"
	"regexp"

	"claims/claims"
	"claims/claims/config/strict"
	"claims/claims/printable"
	"claims/claims/regular"
)

// Load reads alias files into one table. The error names every fault with its
// file and line; a name that two entries claim is one.
func Load(paths []string) (*Table, error) {
	var all []Entry
	var faults []error
	for _, path := range paths {
		data, err := regular.Read(path, regular.Aliases)
		if err != nil {
			faults = append(faults, unreadable(path, err))
			continue
		}
		entries, err := read(path, data)
		faults = append(faults, err)
		all = append(all, entries...)
	}
	if err := strict.First(errors.Join(faults...)); err != nil {
		return nil, err
	}
	return newTable(all)
}

func unreadable(path string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: there is no such alias file; check the spelling", path)
	}
	return fmt.Errorf("%s: the alias file cannot be read: %w", path, err)
}

// Parse is the table of one alias file's text; path is what errors call it.
func Parse(path string, data []byte) (*Table, error) {
	entries, err := read(path, data)
	if err != nil {
		return nil, strict.First(err)
	}
	return newTable(entries)
}

// newTable indexes the entries by all their names.
func newTable(entries []Entry) (*Table, error) {
	t := &Table{entries: entries, byName: make(map[string]int)}
	ids := make(map[string]*Entry)
	var faults []error
	for i := range entries {
		e := &entries[i]
		for k, name := range e.names() {
			if at, twice := t.byName[normal(name)]; twice {
				faults = append(faults, fmt.Errorf("%s:%d: %s is given twice: it is a name of %s already (%s:%d); keep it in one place",
					e.path, e.lines[k], printable.Quote(name), printable.Short(entries[at].Name), entries[at].path, entries[at].line))
				continue
			}
			t.byName[normal(name)] = i
		}
		if other := ids[e.Wikidata]; other != nil && e.Wikidata != "" {
			faults = append(faults, fmt.Errorf("%s:%d: %s has the Wikidata id of %s (%s:%d); make them one entry, or correct it",
				e.path, e.line, printable.Short(e.Name), printable.Short(other.Name), other.path, other.line))
		}
		ids[e.Wikidata] = e
	}
	if err := strict.First(errors.Join(faults...)); err != nil {
		return nil, err
	}
	return t, nil
}

// read reads the entries of an alias file. Names are checked against each other
// by newTable.
func read(path string, data []byte) ([]Entry, error) {
	root, ok, err := strict.Parse(path, data)
	if err != nil || !ok {
		return nil, err
	}
	items, err := root.Items()
	if err != nil {
		return nil, err
	}
	var entries []Entry
	var faults []error
	for _, item := range items {
		e, err := readEntry(item)
		faults = append(faults, err)
		entries = append(entries, e)
	}
	return entries, errors.Join(faults...)
}

// types are the words that an alias file may give as a type.
func types() []string {
	var words []string
	for _, t := range []claims.SpeakerType{claims.Person, claims.Organization, claims.Group, claims.DocumentType, claims.Anonymous} {
		words = append(words, string(t))
	}
	return words
}

// readEntry reads one entry, with all its faults.
func readEntry(n strict.Node) (Entry, error) {
	e := Entry{path: n.Path, line: n.Line}
	fields, err := n.Fields("name", "aliases", "type", "wikidata", "tags")
	faults := []error{err}
	nameLine := n.Line
	var aliasLines []int
	for _, f := range fields {
		var err error
		switch f.Key {
		case "name":
			nameLine = f.Value.Line
			e.Name, err = readName(f.Value)
		case "aliases":
			e.Aliases, aliasLines, err = readAliases(f.Value)
		case "type":
			var word string
			word, err = f.Value.Word("type", types())
			e.Type = claims.SpeakerType(word)
		case "wikidata":
			e.Wikidata, err = readWikidata(f.Value)
		case "tags":
			e.Tags, err = readTags(f.Value)
		}
		faults = append(faults, err)
	}
	if err := errors.Join(faults...); err != nil {
		return e, err
	}
	if e.Name == "" {
		return e, n.Fault("this entry has no name; every entry needs one (name: …)")
	}
	e.lines = append([]int{nameLine}, aliasLines...)
	return e, nil
}

// readName is a name with something in it to compare.
func readName(n strict.Node) (string, error) {
	name, err := n.Text()
	if err == nil && normal(name) == "" {
		err = n.Fault("%s is no name", printable.Quote(name))
	}
	return name, err
}

func readAliases(n strict.Node) (names []string, lines []int, err error) {
	items, err := n.Items()
	if err != nil {
		return nil, nil, err
	}
	var faults []error
	for _, item := range items {
		name, err := readName(item)
		faults = append(faults, err)
		names, lines = append(names, name), append(lines, item.Line)
	}
	return names, lines, errors.Join(faults...)
}

func readWikidata(n strict.Node) (string, error) {
	id, err := n.Text()
	if err == nil && !regexp.MustCompile(`^Q[1-9][0-9]*$`).MatchString(id) {
		err = n.Fault("%s is no Wikidata id; one is Q and a number, as in Q6294", printable.Quote(id))
	}
	return id, err
}

func readTags(n strict.Node) (map[string]string, error) {
	fields, err := n.Fields()
	faults := []error{err}
	tags := make(map[string]string)
	for _, f := range fields {
		value, err := f.Value.Text()
		faults = append(faults, err)
		tags[f.Key] = value
	}
	return tags, errors.Join(faults...)
}
