// Package lexicon has the words that rules and features name: lists in plain text,
// read once into hashed sets. English has those that several packages ask for; what only
// one package knows stands in a words.txt of its own, which it reads with Read.
//
// A file is a sequence of lists. A comment (“# Days of the week. Used by …”) says what
// each is, where it is from and who asks; its name stands in brackets; the words follow,
// with @Name for all words of another list of the file or of English:
//
//	# Days and parts of days that a statement is dated by. Ours; ends of contents.
//	[Times]
//	@Weekdays today yesterday
package lexicon

import (
	"fmt"
	"maps"
	"reflect"
	"strings"
)

// Words is a set of words, in lower case unless its list says otherwise.
type Words map[string]struct{}

// Has reports whether the word is in the set, in the same case.
func (w Words) Has(word string) bool {
	_, ok := w[word]
	return ok
}

// Lines are entries of several words in their order, each on a line or before “; ”.
type Lines []string

// Phrases is a set of such entries.
type Phrases map[string]struct{}

// Has reports whether the phrase is in the set, in the same case.
func (p Phrases) Has(phrase string) bool {
	_, ok := p[phrase]
	return ok
}

// Pairs has the values of each key; an entry of its list is “key = value”.
type Pairs map[string][]string

// First is the first value of the key; "" for none.
func (p Pairs) First(key string) string {
	if values := p[key]; len(values) > 0 {
		return values[0]
	}
	return ""
}

// Read reads a file of lists into a struct that has a field for each list, of its name
// and of type Words, Phrases, Lines or Pairs; an embedded *English becomes that. The files are
// embedded and the same in every run: it panics where file and struct differ.
func Read[T any](file string) *T {
	lists := new(T)
	source{sections(file), Shared()}.fill(reflect.ValueOf(lists).Elem())
	return lists
}

// source is where words come from: the lists of a file, by name, and those of English.
type source struct {
	lists  map[string][]string
	shared *English
}

// sections are the lines below each list's name.
func sections(file string) map[string][]string {
	all, name := map[string][]string{}, ""
	for line := range strings.Lines(file) {
		line = strings.TrimSpace(line)
		switch {
		case line == "", line == "#", strings.HasPrefix(line, "# "):
		case len(line) > 2 && line[0] == '[' && line[len(line)-1] == ']':
			name = line[1 : len(line)-1]
			if _, twice := all[name]; twice {
				panic(fmt.Sprintf("lexicon: the list [%s] stands twice in its file; give one of them another name", name))
			}
			all[name] = nil
		case name == "":
			panic(fmt.Sprintf("lexicon: %q stands before the first list; name its list in brackets, or begin the line with # and a space", line))
		default:
			all[name] = append(all[name], line)
		}
	}
	return all
}

// fill gives each field of the struct the list of its name.
func (s source) fill(lists reflect.Value) {
	for i := range lists.NumField() {
		field, name := lists.Field(i), lists.Type().Field(i).Name
		if _, ok := field.Interface().(*English); ok {
			field.Set(reflect.ValueOf(s.shared))
			continue
		}
		lines := s.lists[name]
		if len(lines) == 0 {
			panic(fmt.Sprintf("lexicon: the list [%s] is missing from its file, or empty; write it there, or delete its field", name))
		}
		field.Set(reflect.ValueOf(s.valueOf(field.Interface(), lines)))
	}
	for name := range s.lists {
		if field, ok := lists.Type().FieldByName(name); !ok || len(field.Index) > 1 {
			panic(fmt.Sprintf("lexicon: nobody reads the list [%s]; delete it, or add a field", name))
		}
	}
}

// valueOf is the value of a field with the list's lines.
func (s source) valueOf(field any, lines []string) any {
	switch field.(type) {
	case Lines:
		return entries(lines)
	case Phrases:
		set := make(Phrases, len(lines))
		for _, entry := range entries(lines) {
			set[entry] = struct{}{}
		}
		return set
	case Pairs:
		pairs := make(Pairs, len(lines))
		for _, entry := range entries(lines) {
			key, value, _ := strings.Cut(entry, " = ")
			pairs[key] = append(pairs[key], value)
		}
		return pairs
	}
	set := make(Words, 8*len(lines))
	s.add(set, lines)
	return set
}

// entries are what the lines hold, several on one parted by “; ”.
func entries(lines []string) Lines {
	var all Lines
	for _, line := range lines {
		all = append(all, strings.Split(strings.TrimSuffix(line, ";"), "; ")...)
	}
	return all
}

// add puts the words of the lines into the set, with those of the lists that they name.
func (s source) add(set Words, lines []string) {
	for _, line := range lines {
		for word := range strings.FieldsSeq(line) {
			if name, ok := strings.CutPrefix(word, "@"); ok && name != "" {
				s.include(set, name)
				continue
			}
			set[word] = struct{}{}
		}
	}
}

// include adds the words of the list of that name, of this file or of English.
func (s source) include(set Words, name string) {
	if lines, ok := s.lists[name]; ok {
		s.add(set, lines)
		return
	}
	list := reflect.ValueOf(s.shared).Elem().FieldByName(name)
	if !list.IsValid() {
		panic(fmt.Sprintf("lexicon: @%s names no list", name))
	}
	maps.Copy(set, list.Interface().(Words))
}
