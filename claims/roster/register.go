package roster

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"claims/claims"
	"claims/nlp/names"
)

// Speaker is one speaker over all articles of a run.
type Speaker struct {
	// ID tells speakers apart: from 0, in the order in which the articles name
	// them first; -1 for nobody.
	ID int
	// Name is the fullest that the articles give, or the alias file's.
	Name string
	Type claims.SpeakerType
	// Wikidata and Tags are what the alias file says of the speaker.
	Wikidata string
	Tags     map[string]string
}

// Register is who is who in a run.
type Register struct {
	speakers []Speaker
	of       []int // the speaker of each Ref
}

// Speaker is whom the reference stands for. Nobody is a speaker without a name.
func (r *Register) Speaker(ref Ref) *Speaker {
	if ref < 0 {
		return &Speaker{ID: -1}
	}
	return &r.speakers[r.of[ref]]
}

// register numbers the sets and names them.
func (m *merger) register() *Register {
	reg := &Register{of: make([]int, len(m.locals))}
	var sets [][]Ref
	for i := range m.locals {
		root := m.root(Ref(i))
		if root == Ref(i) {
			reg.of[i] = len(sets)
			sets = append(sets, nil)
		}
		reg.of[i] = reg.of[root]
		sets[reg.of[i]] = append(sets[reg.of[i]], Ref(i))
	}
	for id, set := range sets {
		s := m.describe(set)
		s.ID = id
		reg.speakers = append(reg.speakers, s)
	}
	return reg
}

// describe is the name, type and tags of a set.
func (m *merger) describe(set []Ref) Speaker {
	for _, r := range set {
		if e, ok := m.known.Find(m.locals[r].name); ok {
			s := Speaker{Name: e.Name, Type: e.Type, Wikidata: e.Wikidata, Tags: e.Tags}
			if s.Type == "" {
				s.Type = m.typeOf(set)
			}
			return s
		}
	}
	return Speaker{Name: m.nameOf(set), Type: m.typeOf(set)}
}

// nameOf is the name of most words; of several, one that is not in capitals, that
// of most claims, or the first.
func (m *merger) nameOf(set []Ref) string {
	claimsOf := make(map[string]int)
	for _, r := range set {
		claimsOf[m.locals[r].name] += m.locals[r].claims
	}
	best := slices.MinFunc(set, func(a, b Ref) int {
		return cmp.Or(len(m.words[b])-len(m.words[a]), m.capitals(a)-m.capitals(b), claimsOf[m.locals[b].name]-claimsOf[m.locals[a].name])
	})
	return m.locals[best].name
}

// capitals is 1 for a name written as in a headline, and no acronym; else 0.
func (m *merger) capitals(r Ref) int {
	if name := m.locals[r].name; !names.IsAcronym(name) && strings.ToUpper(name) == name {
		return 1
	}
	return 0
}

// typeOf is the type of most claims, the gazetteer's before it.
func (m *merger) typeOf(set []Ref) claims.SpeakerType {
	counts := make(map[claims.SpeakerType]int)
	for _, r := range set {
		l := &m.locals[r]
		if e, ok := l.institution(); ok {
			return e.Type
		}
		counts[l.typ] += l.claims
	}
	types := slices.Sorted(maps.Keys(counts))
	return slices.MaxFunc(types, func(a, b claims.SpeakerType) int { return counts[a] - counts[b] })
}
