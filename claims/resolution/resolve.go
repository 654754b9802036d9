// Package resolution decides who a speaker's mention is: it links the names of
// an article into entities, and pronouns, roles and descriptions to them.
//
// The method is simple on purpose, so that it can be explained to an editor: a
// name is its fullest form, a pronoun is the last person before it who fits,
// put forward by having spoken last (the salience of Lappin and Leass, 1994,
// cut down to recency and role), a role is whoever the article gave it to.
package resolution

import (
	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
	"claims/nlp/names"
)

// Speakers are the speakers of an article's mentions.
type Speakers struct {
	// ByMention is, for each mention asked for, who it is.
	ByMention []*claims.Speaker
	// Entities are the article's named entities in order of their first name.
	Entities []claims.Entity
	// Trails are, for each mention, how it was told who it is; nil unless asked for.
	Trails []claims.Trail
}

// resolver resolves the mentions of an article one after the other.
type resolver struct {
	*article
	turns   []turn
	origins map[int]candidate // what a noun phrase refers to in the end, by its head
	noTurns bool              // who speaks is not known, when learning
	last    [definitePlural + 1]reference
	keys    keys
	trail   *claims.Trail // of the mention at hand; nil where nobody asks
}

func newResolver(m *Model, d *quotation.Marked) *resolver {
	return &resolver{article: newArticle(m, d), origins: map[int]candidate{}}
}

// turn is one speaker found so far, for pronouns that come after it.
type turn struct {
	token    int
	entities []int // those who speak; none without a name
}

// Resolve decides who each mention is. Mentions must be in order of the text; an empty
// one gets nil.
func (m *Model) Resolve(d *quotation.Marked, mentions []nlp.Span) Speakers {
	return m.speakers(d, mentions, nil)
}

// Explain is Resolve with the trails.
func (m *Model) Explain(d *quotation.Marked, mentions []nlp.Span) Speakers {
	return m.speakers(d, mentions, make([]claims.Trail, len(mentions)))
}

func (m *Model) speakers(d *quotation.Marked, mentions []nlp.Span, trails []claims.Trail) Speakers {
	r := newResolver(m, d)
	out := Speakers{ByMention: make([]*claims.Speaker, len(mentions)), Entities: table(r.article), Trails: trails}
	next := 0
	for i, span := range mentions {
		if span.Empty() {
			continue
		}
		first, _ := d.TokensIn(span)
		next = r.readOn(next, first)
		if trails != nil {
			r.trail = &trails[i]
		}
		out.ByMention[i] = r.resolve(span)
		r.trail = nil
	}
	return out
}

// readOn resolves the pronouns for one person outside quotations from token from on, up
// to token to, so that those behind them are read in their light. It returns
// where to go on.
func (r *resolver) readOn(from, to int) int {
	for i := from; i < to; i++ {
		if a, ok := pronounAt(r.Document, i); ok && a.kind <= feminine && !r.Quoted(i) {
			if c, _, found := r.refersTo(a); found {
				r.remember(a, c)
			}
		}
	}
	return max(from, to)
}

// table lists the entities for rules and reports.
func table(r *article) []claims.Entity {
	all := make([]claims.Entity, 0, len(r.entities))
	for _, e := range r.entities {
		c := claims.Entity{Name: e.text(), Type: e.typ, Linked: e.linked || oneForm(r, e), Descriptions: e.descriptions}
		if e.typ == claims.Person {
			c.Pronoun = genderOf(&e).pronoun()
		}
		for _, k := range e.names {
			n := r.names[k]
			c.Mentions = append(c.Mentions, r.SpanOf(n.first, n.last))
		}
		all = append(all, c)
	}
	return all
}

// pronoun is the pronoun for one person of the gender; "" where it is not known.
func (g gender) pronoun() string { return [genders]string{male: "he", female: "she"}[g] }

// oneForm reports that no acronym stands for the entity's full name: a surname
// or a middle name needs no link.
func oneForm(r *article, e entity) bool {
	for _, k := range e.names {
		if w := r.names[k].words; len(w) == 1 && len(e.words) > 1 && isAcronym(w[0]) {
			return false
		}
	}
	return true
}

// resolve decides who the mention is and remembers it as the last speaker.
func (r *resolver) resolve(span nlp.Span) *claims.Speaker {
	first, last := r.TokensIn(span)
	m := read(r.article, first, last)
	s, entities := r.identify(m)
	if r.trail != nil {
		r.explainMention(m, span, s)
	}
	s.Mention = []nlp.Span{span}
	r.turns = append(r.turns, turn{max(m.head, first), entities})
	return s
}

// identify is the speaker of the mention, and the entities that it is.
func (r *resolver) identify(m mention) (*claims.Speaker, []int) {
	switch {
	case m.first == m.last:
		return &claims.Speaker{Type: claims.Unknown}, nil
	case len(m.parts) > 1:
		return r.joint(m)
	case m.name >= 0:
		return named(r.article, r.names[m.name].entity)
	}
	if e, ok := r.describes[m.head]; ok {
		return named(r.article, e)
	}
	if s, entities := bothOf(r.article, m); s != nil {
		return s, entities
	}
	if a, ok := anaphorOf(r.Document, m); ok && !ownedDocument(r.Document, m) {
		if c, rivals, found := r.refersTo(a); found {
			r.remember(a, c)
			return r.referent(a, c, rivals)
		}
	}
	if m.pronoun != "" {
		return unnamed(m.pronoun), nil
	}
	return r.description(m), nil
}

// unnamed is the speaker of a pronoun that refers to nobody whom the article names.
func unnamed(pronoun string) *claims.Speaker {
	if lists().Speakers.Has(pronoun) {
		return &claims.Speaker{Type: claims.Person}
	}
	return &claims.Speaker{Type: claims.Unknown}
}

// bothOf is the pair that “the two countries” or “both men” means: the two names that
// the article last joined by and; nil for none.
func bothOf(r *article, m mention) (*claims.Speaker, []int) {
	if !m.plural || !saysTwo(r.Document, m) {
		return nil, nil
	}
	for k := r.namesBefore(m.first) - 1; k > 0 && distance(r.Document, r.names[k].first, m.first) <= 6; k-- {
		a, b := &r.names[k-1], &r.names[k]
		if b.first-a.last != 1 || r.Tokens[a.last].Lower != "and" || a.entity == b.entity {
			continue
		}
		s, entities := named(r, a.entity)
		other, more := named(r, b.entity)
		s.Members = []string{s.Name, other.Name}
		s.Name = names.Joined(s.Members)
		return s, append(entities, more...)
	}
	return nil, nil
}

// saysTwo reports two or both before the head of the mention.
func saysTwo(d *nlp.Document, m mention) bool {
	for i := m.first; i < m.head; i++ {
		if w := d.Tokens[i].Lower; w == "both" || w == "two" && i > m.first && d.Tokens[i-1].Lower == "the" {
			return true
		}
	}
	return false
}

// referent is the speaker that an anaphor refers to.
func (r *resolver) referent(a anaphor, c candidate, rivals []int) (*claims.Speaker, []int) {
	if c = r.origin(c); c.entity < 0 {
		m := readPhrase(r.article, c.token)
		if m.name < 0 {
			return r.description(m), nil
		}
		c.entity = r.names[m.name].entity
	}
	s, entities := named(r.article, c.entity)
	if a.kind < definite {
		for _, e := range rivals {
			s.Rivals = append(s.Rivals, r.entities[e].text())
		}
	}
	return s, entities
}

// origin is what a noun phrase refers to in the end, which may refer further back
// itself: Sarda cut jobs … The company failed, it said. Each phrase is looked at once.
func (r *resolver) origin(c candidate) candidate {
	var way []int
	for c.entity < 0 {
		known, seen := r.origins[c.token]
		if seen {
			c = known
			break
		}
		way = append(way, c.token)
		m := readPhrase(r.article, c.token)
		a, ok := anaphorOf(r.Document, m)
		if !ok || ownedDocument(r.Document, m) {
			break
		}
		next, _, found := r.refersTo(a)
		if !found {
			break
		}
		c = next
	}
	for _, token := range way {
		r.origins[token] = c
	}
	return c
}

// named is the speaker for an entity.
func named(r *article, e int) (*claims.Speaker, []int) {
	t := r.entities[e].typ
	switch {
	case t == claims.Unknown && r.entities[e].settled.kind == nlp.Place:
		t = claims.Organization // a place that speaks stands for its government or its people
	case t == claims.Unknown:
		t = claims.Person
	}
	return &claims.Speaker{Name: r.entities[e].text(), Type: t}, []int{e}
}

// joint is the speaker for a coordination: each member by itself.
func (r *resolver) joint(m mention) (*claims.Speaker, []int) {
	s := &claims.Speaker{Type: claims.Group}
	var entities []int
	for _, p := range m.parts {
		part, of := r.identify(read(r.article, p[0], p[1]))
		s.Members = append(s.Members, part.Name)
		s.Type = part.Type
		entities = append(entities, of...)
	}
	s.Name = names.Joined(s.Members)
	return s, entities
}
