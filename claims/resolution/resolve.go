// Package resolution decides who a speaker's mention is: it links the names of
// an article into entities, and pronouns, roles and descriptions to them.
//
// The method is simple on purpose, so that it can be explained to an editor: a
// name is its fullest form, a pronoun is the last person before it who fits,
// put forward by having spoken last (the salience of Lappin and Leass, 1994,
// cut down to recency and role), a role is whoever the article gave it to.
package resolution

import (
	"sort"
	"strings"

	"claims/claims"
	"claims/claims/wordlist"
	"claims/nlp"
)

// Speakers are the speakers of an article's mentions.
type Speakers struct {
	// ByMention is, for each mention asked for, who it is.
	ByMention []*claims.Speaker
	// Entities are the article's named entities in order of their first name.
	Entities []claims.Entity
}

type resolver struct {
	docText
	names    []name
	entities []entity
	turns    []turn
}

// turn is one speaker found so far, for pronouns that come after it.
type turn struct {
	token   int
	entity  int
	speaker *claims.Speaker
}

// Resolve decides who each mention is. Mentions must be in order of the text;
// an empty one gets nil.
func Resolve(d *nlp.Document, mentions []nlp.Span) Speakers {
	r := &resolver{docText: docText{d}}
	finder := nameFinder{d}
	r.names = finder.names()
	r.entities = cluster(r.docText, r.names)
	r.addHeadlineNames(finder.knownNames(r.entities))
	r.describe()
	out := Speakers{ByMention: make([]*claims.Speaker, len(mentions)), Entities: r.table()}
	for i, m := range mentions {
		if !m.Empty() {
			out.ByMention[i] = r.resolve(m)
		}
	}
	return out
}

// addHeadlineNames adds the names found in headlines to those of the article,
// in order of the text. Entities keep their indexes.
func (r *resolver) addHeadlineNames(more []name) {
	r.names = append(r.names, more...)
	sort.SliceStable(r.names, func(i, j int) bool { return r.names[i].first < r.names[j].first })
	for k := range r.entities {
		r.entities[k].names = nil
	}
	for i, n := range r.names {
		r.entities[n.entity].names = append(r.entities[n.entity].names, i)
	}
}

// table lists the entities for rules and reports.
func (r *resolver) table() []claims.Entity {
	all := make([]claims.Entity, 0, len(r.entities))
	for _, e := range r.entities {
		c := claims.Entity{Name: e.text(), Type: e.typ, Linked: e.linked || r.oneForm(e)}
		for _, k := range e.names {
			n := r.names[k]
			c.Mentions = append(c.Mentions, nlp.Span{Start: r.Tokens[n.first].Start, End: r.Tokens[n.last-1].End})
		}
		all = append(all, c)
	}
	return all
}

// oneForm reports that no acronym stands for the entity's full name: a surname
// or a middle name needs no link.
func (r *resolver) oneForm(e entity) bool {
	for _, k := range e.names {
		if w := r.names[k].words; len(w) == 1 && len(e.words) > 1 && isAcronym(w[0]) {
			return false
		}
	}
	return true
}

// describe gives entities the roles that an apposition after their name says:
// Sergei Shoigu, a security aide.
func (r *resolver) describe() {
	for _, n := range r.names {
		i := n.last
		if i+2 >= len(r.Tokens) || r.Tokens[i].Lower != "," || !wordlist.Has("DT PRP$ NN NNP JJ", r.Tokens[i+1].Tag) {
			continue
		}
		for j := i + 1; j < len(r.Tokens) && j < i+10; j++ {
			if wordlist.Has(personWords, r.Tokens[j].Lower) && r.Tokens[j].Tag == "NN" {
				r.entities[n.entity].roles = append(r.entities[n.entity].roles, r.Tokens[j].Lower)
				break
			}
			if wordlist.Has(", . IN VBD VBZ", r.Tokens[j].Tag) {
				break
			}
		}
	}
}

// resolve decides who the mention is and remembers it as the last speaker.
func (r *resolver) resolve(span nlp.Span) *claims.Speaker {
	first, last := r.TokensIn(span)
	m := r.read(first, last)
	s, e := r.identify(m)
	s.Mention = []nlp.Span{span}
	r.turns = append(r.turns, turn{token: first, entity: e, speaker: s})
	return s
}

// identify is the speaker of the mention, and its entity or -1.
func (r *resolver) identify(m mention) (*claims.Speaker, int) {
	switch {
	case m.first == m.last:
		return &claims.Speaker{Type: claims.Unknown}, -1
	case m.pronoun != "":
		return r.pronoun(m)
	case len(m.parts) > 1:
		return r.joint(m), -1
	case m.name >= 0:
		e := r.names[m.name].entity
		return r.named(e), e
	}
	if e := r.role(m); e >= 0 {
		return r.named(e), e
	}
	return r.description(m), -1
}

// named is the speaker for an entity.
func (r *resolver) named(e int) *claims.Speaker {
	t := r.entities[e].typ
	if t == claims.Unknown {
		t = claims.Person
	}
	return &claims.Speaker{Name: r.entities[e].text(), Type: t}
}

// joint is the speaker for a coordination: each member by itself.
func (r *resolver) joint(m mention) *claims.Speaker {
	s := &claims.Speaker{Type: claims.Group}
	for _, p := range m.parts {
		part, _ := r.identify(r.read(p[0], p[1]))
		s.Members = append(s.Members, part.Name)
		s.Type = part.Type
	}
	if n := len(s.Members); n > 0 {
		s.Name = strings.Join(s.Members[:n-1], ", ") + " and " + s.Members[n-1]
	}
	return s
}

// role finds whom the article gave a role: the North Korean leader is Kim, if
// the article says so of Kim alone.
func (r *resolver) role(m mention) int {
	head := r.Tokens[m.head]
	if m.plural || !wordlist.Has(personWords, head.Lower) || !wordlist.Has("the this that his her their", r.Tokens[m.first].Lower) {
		return -1
	}
	found := -1
	for k, e := range r.entities {
		for _, role := range e.roles {
			if role == head.Lower && found != k {
				if found >= 0 {
					return -1
				}
				found = k
			}
		}
	}
	return found
}
