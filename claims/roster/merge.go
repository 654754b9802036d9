package roster

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/gazetteer"
	"claims/nlp/names"
)

// merger makes sets of the locals that are one speaker (union-find; the root of a
// set is its first local).
type merger struct {
	*Roster
	parent []Ref
	words  [][]string // the names, as they are compared
	byKey  map[string]Ref
}

// Merge decides who is who. The result depends on the articles and their order
// alone.
func (r *Roster) Merge() *Register {
	m := &merger{Roster: r, byKey: make(map[string]Ref)}
	m.parent = make([]Ref, len(r.locals))
	m.words = make([][]string, len(r.locals))
	for i := range r.locals {
		m.parent[i], m.words[i] = Ref(i), split(r.locals[i].name)
	}
	for i := range r.locals {
		if r.locals[i].members == nil {
			m.sameKey(Ref(i), m.key(Ref(i)))
		}
	}
	persons := m.persons()
	m.joinMiddleNames(persons)
	m.joinBareNames(persons)
	m.joinAcronyms()
	m.joinJoint()
	return m.register()
}

// root is the first local of the set.
func (m *merger) root(r Ref) Ref {
	for m.parent[r] != r {
		m.parent[r] = m.parent[m.parent[r]]
		r = m.parent[r]
	}
	return r
}

// join makes one set of two.
func (m *merger) join(a, b Ref) {
	a, b = m.root(a), m.root(b)
	m.parent[max(a, b)] = min(a, b)
}

// sameKey makes one set of all locals with the key.
func (m *merger) sameKey(r Ref, key string) {
	if first, seen := m.byKey[key]; seen {
		m.join(first, r)
		return
	}
	m.byKey[key] = r
}

// key is what a local shares with those that are the same without more ado.
func (m *merger) key(r Ref) string {
	l := &m.locals[r]
	if e, ok := m.known.Find(l.name); ok {
		return "alias\x00" + e.Name
	}
	own := fmt.Sprintf("own\x00%d\x00%s", l.article, l.name)
	if !l.proper || l.typ == claims.Anonymous || len(m.words[r]) == 0 || m.isBarePerson(r) {
		return own
	}
	name := l.name
	if e, ok := l.institution(); ok {
		if e.Kind == gazetteer.Ministry {
			return own
		}
		name = e.Name
	}
	return "name\x00" + normal(name)
}

// institution is the gazetteer's entry for the speaker's own name. Of a person's
// names only those of several words count: Bloomberg may be Michael, The Hill
// nobody.
func (l *local) institution() (gazetteer.Entry, bool) {
	if !l.proper || l.members != nil || l.typ == claims.Person && !strings.Contains(l.name, " ") {
		return gazetteer.Entry{}, false
	}
	return gazetteer.Lookup(l.name)
}

// isBarePerson reports a person of whom the article says one name only, and whom
// the user's alias file does not know.
func (m *merger) isBarePerson(r Ref) bool {
	l := &m.locals[r]
	if !l.proper || l.typ != claims.Person || len(m.words[r]) == 0 || !isBare(m.words[r]) {
		return false
	}
	_, known := m.known.Find(l.name)
	_, institution := l.institution()
	return !known && !institution
}

// person is a full name, taken apart, and the first local who bears it.
type person struct {
	Ref
	fullName
}

// persons are the full names of persons, each once, in order.
func (m *merger) persons() []person {
	var all []person
	seen := make(map[string]bool)
	for i := range m.locals {
		l := &m.locals[i]
		if !l.proper || l.typ != claims.Person || l.members != nil {
			continue
		}
		name, full := parseFull(m.words[i])
		key := strings.Join(m.words[i], " ")
		if !full || seen[key] {
			continue
		}
		if _, other := l.institution(); !other {
			seen[key] = true
			all = append(all, person{Ref(i), name})
		}
	}
	return all
}

// joinMiddleNames makes one of those who differ only in a middle name that one of
// them lacks or shortens, unless others of the name differ in it: Donald Trump
// and Donald J. Trump, but not George W. Bush and George H. W. Bush.
func (m *merger) joinMiddleNames(persons []person) {
	same := make(map[string][]person)
	for _, p := range persons {
		if key := strings.Join([]string{p.first, p.last, p.suffix}, "\x00"); len(p.middle) <= 2 {
			same[key] = append(same[key], p)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(same)) {
		group := same[key]
		if !allFit(group) {
			continue
		}
		for _, p := range group[1:] {
			m.join(group[0].Ref, p.Ref)
		}
	}
}

// allFit reports whether the middle names of every two of the group fit.
func allFit(group []person) bool {
	for i, a := range group {
		for _, b := range group[i+1:] {
			if !middlesFit(a.middle, b.middle) {
				return false
			}
		}
	}
	return true
}

// joinBareNames makes a surname or first name one with the only person whom the
// run knows under it, where that is in other articles; one that fits nobody is
// the same in all articles; one that fits several stays by itself.
func (m *merger) joinBareNames(all []person) {
	persons := m.personsByWord(all)
	inArticle := make(map[[2]int]bool) // a set's root and an article
	for i := range m.locals {
		inArticle[[2]int{int(m.root(Ref(i))), m.locals[i].article}] = true
	}
	for i := range m.locals {
		if !m.isBarePerson(Ref(i)) {
			continue
		}
		name := strings.Join(m.words[i], " ")
		switch fits := persons[name]; {
		case len(fits) == 0:
			m.sameKey(Ref(i), "bare\x00"+name)
		case len(fits) == 1 && !inArticle[[2]int{int(fits[0]), m.locals[i].article}]:
			m.join(fits[0], Ref(i))
		}
	}
}

// personsByWord are the sets of persons by first name, last name and surname.
func (m *merger) personsByWord(all []person) map[string][]Ref {
	persons := make(map[string][]Ref)
	for _, p := range all {
		root := m.root(p.Ref)
		for _, word := range []string{p.first, p.last, p.surname} {
			if !slices.Contains(persons[word], root) {
				persons[word] = append(persons[word], root)
			}
		}
	}
	return persons
}

// joinAcronyms makes an acronym one with the institution that articles tie it to,
// where they tie it to one only and the gazetteer does not know it.
func (m *merger) joinAcronyms() {
	tied := make(map[string][]Ref)
	for i := range m.locals {
		for _, acronym := range m.locals[i].acronyms {
			key, root := normal(acronym), m.root(Ref(i))
			if !slices.Contains(tied[key], root) {
				tied[key] = append(tied[key], root)
			}
		}
	}
	for i := range m.locals {
		l := &m.locals[i]
		if !names.IsAcronym(l.name) || l.typ == claims.Person {
			continue
		}
		if _, known := gazetteer.Lookup(l.name); known {
			continue
		}
		if full := tied[normal(l.name)]; len(full) == 1 {
			m.join(full[0], Ref(i))
		}
	}
}

// joinJoint makes one of joint speakers that have the same members.
func (m *merger) joinJoint() {
	for i := range m.locals {
		if m.locals[i].members == nil {
			continue
		}
		if _, known := m.known.Find(m.locals[i].name); known {
			m.sameKey(Ref(i), m.key(Ref(i)))
			continue
		}
		roots := make([]Ref, len(m.locals[i].members))
		for k, member := range m.locals[i].members {
			roots[k] = m.root(member)
		}
		slices.Sort(roots)
		m.sameKey(Ref(i), fmt.Sprint("joint\x00", roots))
	}
}
