package resolution

import (
	"slices"
	"strings"

	"claims/nlp/names"
)

// relation is what a word is to an entity's name of several words.
type relation uint8

// The relations of a word to a name.
const (
	unrelated          relation = iota
	labelOf                     // its last word in capitals, as in a transcript
	initialsOf                  // KCNA
	organizationWordOf          // the word of an organization's name that may stand for it
	familyOf                    // a family name or nickname
	givenOf                     // a given name
)

// fit is how well a word of the relation stands for the entity.
func (r relation) fit() fit {
	return [...]fit{unrelated: noFit, labelOf: lastWord, initialsOf: acronym, organizationWordOf: firstWord, familyOf: lastWord, givenOf: firstWord}[r]
}

// relationOf is what the word is to the entity, whose name has several words.
func relationOf(e *entity, w string) relation {
	last := e.words[len(e.words)-1]
	switch {
	case w == strings.ToUpper(last) && !e.org:
		return labelOf
	case isAcronym(w) && initials(e.words, w):
		return initialsOf
	case e.org && (w == e.words[0] && !isCommonFirst(w) || w == last && lists().PaperWords.Has(strings.ToLower(w))):
		return organizationWordOf
	case e.org:
		return unrelated
	case w == last || w == e.nick || familyName(e.words, w):
		return familyOf
	case w == e.words[0]:
		return givenOf
	}
	return unrelated
}

// shortKeys are the keys of the words that may be related to the entity.
func shortKeys(e *entity) []key {
	last := e.words[len(e.words)-1]
	keys := []key{keyOf(keyWord, 0, last), keyOf(keyWord, 0, strings.ToUpper(last)), keyOf(keyWord, 0, e.words[0])}
	if len(e.words) == 3 {
		keys = append(keys, keyOf(keyWord, 0, e.words[1]))
	}
	if e.nick != "" {
		keys = append(keys, keyOf(keyWord, 0, e.nick))
	}
	all, capitals := names.Initials(e.words)
	return append(keys, keyOf(keyInitials, 0, all), keyOf(keyInitials, 0, capitals))
}

// shortFinder finds, for a name of one word, the entities that it may stand for, while the
// names are gone through in order. It keeps, for each word asked for, the entities in
// groups in which only the place of their names tells which fits best.
type shortFinder struct {
	c       *clusters
	words   map[string]*related
	groups  map[int32][]*related // the words that an entity is kept for
	visited int                  // the names before this one have been gone through
}

// related are the entities that a word may stand for.
type related struct {
	word   string
	groups []*group
	stale  bool // a nickname has changed
}

// group are entities to which a word has one relation, of one gender.
type group struct {
	relation relation
	gender   gender
	org      bool
	// named are the entities named so far with their last name, the last one last; later
	// and officers those that are named only from here on, the likeliest first: all, and
	// those first named with their office.
	named           []naming
	later, officers []int32
}

// naming is a name of an entity.
type naming struct {
	name   int
	entity int32
}

func newShortFinder(c *clusters) *shortFinder {
	return &shortFinder{c: c, words: map[string]*related{}, groups: map[int32][]*related{}}
}

// candidates are the entities of several words among which is the one that name i, of one
// word, fits best, in order.
func (s *shortFinder) candidates(i int) []int32 {
	for ; s.visited < i; s.visited++ {
		if e := s.c.names[s.visited].entity; e >= 0 {
			for _, r := range s.groups[int32(e)] {
				s.addToGroup(r, int32(e), s.visited)
			}
		}
	}
	n := &s.c.names[i]
	var found []int32
	for _, g := range s.relatedTo(n.words[0], i).groups {
		if n.gender != anyGender && (g.gender != anyGender && g.gender != n.gender || g.org) {
			continue
		}
		if k := s.best(g, i); k >= 0 {
			found = append(found, k)
		}
	}
	slices.Sort(found)
	return found
}

// best is the entity of the group that name i fits best: the one named last before it, or
// the likeliest of those named later; -1 for none.
func (s *shortFinder) best(g *group, i int) int32 {
	for len(g.named) > 0 {
		top := g.named[len(g.named)-1].entity
		if genderOf(&s.c.all[top]) == g.gender {
			return top
		}
		g.named = g.named[:len(g.named)-1]
	}
	later := &g.later
	if g.relation == familyOf && s.c.names[i].office {
		later = &g.officers
	}
	for len(*later) > 0 {
		k := (*later)[0]
		if lastBefore(&s.c.all[k], i) < 0 {
			return k
		}
		*later = (*later)[1:]
	}
	return -1
}

// relatedTo are the entities related to the word, as they are at name i.
func (s *shortFinder) relatedTo(word string, i int) *related {
	r := s.words[word]
	if r != nil && !r.stale {
		return r
	}
	r = &related{word: word}
	s.words[word] = r
	members := slices.Clone(s.c.short[keyOf(keyWord, 0, word)])
	if isAcronym(word) {
		members = append(members, s.c.short[keyOf(keyInitials, 0, strings.ReplaceAll(word, ".", ""))]...)
	}
	slices.Sort(members)
	for _, k := range slices.Compact(members) {
		if relationOf(&s.c.all[k], word) == unrelated {
			continue
		}
		s.groups[k] = append(s.groups[k], r)
		s.addToGroup(r, k, lastBefore(&s.c.all[k], i))
	}
	for _, g := range r.groups {
		slices.SortFunc(g.named, func(a, b naming) int { return a.name - b.name })
		slices.SortStableFunc(g.later, func(a, b int32) int { return len(s.c.all[b].names) - len(s.c.all[a].names) })
		for _, k := range g.later {
			if e := &s.c.all[k]; s.c.names[e.names[0]].office {
				g.officers = append(g.officers, k)
			}
		}
	}
	return r
}

// addToGroup puts the entity into its group of the word's entities, last named by this name; -1
// for none so far.
func (s *shortFinder) addToGroup(r *related, k int32, name int) {
	e := &s.c.all[k]
	g := r.group(relationOf(e, r.word), genderOf(e), e.org)
	switch {
	case name < 0:
		g.later = append(g.later, k)
	case len(g.named) > 0 && g.named[len(g.named)-1].entity == k:
		g.named[len(g.named)-1].name = name
	default:
		g.named = append(g.named, naming{name, k})
	}
}

func (r *related) group(relation relation, gender gender, org bool) *group {
	for _, g := range r.groups {
		if g.relation == relation && g.gender == gender && g.org == org {
			return g
		}
	}
	g := &group{relation: relation, gender: gender, org: org}
	r.groups = append(r.groups, g)
	return g
}

// nicknamed says that the entity's nickname was this one before.
func (s *shortFinder) nicknamed(k int, before string) {
	e := &s.c.all[k]
	s.c.short.add(keyOf(keyWord, 0, e.nick), k)
	for _, word := range []string{before, e.nick} {
		if r := s.words[word]; r != nil {
			r.stale = true
		}
	}
}
