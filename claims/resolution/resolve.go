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
	"claims/claims/quotation"
	"claims/claims/wordlist"
	"claims/nlp"
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

type resolver struct {
	*quotation.Marked
	model     *Model
	names     []name
	entities  []entity
	mostNamed int     // the person named most often; -1 for none
	persons   []uint8 // by token, whether it means a person: 1 for no, 2 for yes, 0 before it is asked
	// describes is, for the head of each noun phrase that says who an entity is,
	// the entity.
	describes map[int]int
	turns     []turn
	origins   map[int]candidate // what a noun phrase refers to in the end, by its head
	noTurns   bool              // who speaks is not known, when learning
	last      [definitePlural + 1]reference
	keys      keys
	nameOf    []int32 // by token, the name that holds it; -1 for none
	upTo      []int   // by name, how many entities those before it name
	who       who
	beside    []*gathering   // by paragraph, whom it names
	small     map[string]int // by lemma, the first token that is no name
	trail     *claims.Trail  // of the mention at hand; nil where nobody asks
}

// turn is one speaker found so far, for pronouns that come after it.
type turn struct {
	token    int
	entities []int // those who speak; none without a name
	before   int   // the last turn before that is not a person's alone; -1 for none
}

// Resolve decides who each mention is. The quotations are the document's;
// mentions must be in order of the text; an empty one gets nil.
func (m *Model) Resolve(d *nlp.Document, quotations []quotation.Quotation, mentions []nlp.Span) Speakers {
	return m.speakers(d, quotations, mentions, nil)
}

// Explain is Resolve with the trails.
func (m *Model) Explain(d *nlp.Document, quotations []quotation.Quotation, mentions []nlp.Span) Speakers {
	return m.speakers(d, quotations, mentions, make([]claims.Trail, len(mentions)))
}

func (m *Model) speakers(d *nlp.Document, quotations []quotation.Quotation, mentions []nlp.Span, trails []claims.Trail) Speakers {
	r := newResolver(m, d, quotations)
	out := Speakers{ByMention: make([]*claims.Speaker, len(mentions)), Entities: r.table(), Trails: trails}
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

func newResolver(m *Model, d *nlp.Document, quotations []quotation.Quotation) *resolver {
	r := &resolver{Marked: quotation.Over(d, quotations), model: m, persons: make([]uint8, len(d.Tokens)), origins: map[int]candidate{}}
	finder := nameFinder{d, m, writingsOf(d)}
	r.names = finder.names()
	r.entities = cluster(r.Document, r.names)
	r.addHeadlineNames(finder.knownNames(r.entities))
	r.findNames()
	r.countEntities()
	for k := range r.entities {
		r.entities[k].settle(r.names)
	}
	r.describe()
	r.who = r.findWho()
	r.findSmall()
	r.mostNamed = mostNamedPerson(r.entities)
	return r
}

// readOn resolves the pronouns for one person outside quotations from token from on, up
// to token to, so that those behind them are read in their light. It returns
// where to go on.
func (r *resolver) readOn(from, to int) int {
	for i := from; i < to; i++ {
		if kind := pronounKind(r.Tokens[i].Lower); (kind == masculine || kind == feminine) && !r.Quoted(i) {
			a := anaphor{i, i + 1, i, kind}
			if c, _, found := r.refersTo(a); found {
				r.remember(a, c)
			}
		}
	}
	return max(from, to)
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
		c := claims.Entity{Name: e.text(), Type: e.typ, Linked: e.linked || r.oneForm(e), Descriptions: e.descriptions, Pronoun: genderOf(&e).pronoun()}
		for _, k := range e.names {
			n := r.names[k]
			c.Mentions = append(c.Mentions, r.SpanOf(n.first, n.last))
		}
		all = append(all, c)
	}
	return all
}

// pronoun is the pronoun for one person of the gender; "" where it is not known.
func (g gender) pronoun() string {
	switch g {
	case male:
		return "he"
	case female:
		return "she"
	}
	return ""
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

// resolve decides who the mention is and remembers it as the last speaker.
func (r *resolver) resolve(span nlp.Span) *claims.Speaker {
	first, last := r.TokensIn(span)
	m := r.read(first, last)
	s, entities := r.identify(m)
	if r.trail != nil {
		r.explainMention(m, span, s)
	}
	s.Mention = []nlp.Span{span}
	r.addTurn(turn{token: max(m.head, first), entities: entities})
	return s
}

// addTurn adds a turn behind the others.
func (r *resolver) addTurn(t turn) {
	t.before = -1
	if last := len(r.turns) - 1; last >= 0 {
		if t.before = last; r.isPersonsTurn(&r.turns[last]) {
			t.before = r.turns[last].before
		}
	}
	r.turns = append(r.turns, t)
}

// isPersonsTurn reports whether one person speaks in the turn.
func (r *resolver) isPersonsTurn(t *turn) bool {
	return len(t.entities) == 1 && r.entities[t.entities[0]].typ == claims.Person
}

// identify is the speaker of the mention, and the entities that it is.
func (r *resolver) identify(m mention) (*claims.Speaker, []int) {
	switch {
	case m.first == m.last:
		return &claims.Speaker{Type: claims.Unknown}, nil
	case len(m.parts) > 1:
		return r.joint(m)
	case m.name >= 0:
		return r.named(r.names[m.name].entity)
	}
	if e, ok := r.describes[m.head]; ok {
		return r.named(e)
	}
	if s, entities := r.bothOf(m); s != nil {
		return s, entities
	}
	if a, ok := r.anaphorOf(m); ok && !r.ownedDocument(m) {
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
	if wordlist.Has("he she him her his i me my", pronoun) {
		return &claims.Speaker{Type: claims.Person}
	}
	return &claims.Speaker{Type: claims.Unknown}
}

// bothOf is the pair that “the two countries” or “both men” means: the two names that
// the article last joined by and; nil for none.
func (r *resolver) bothOf(m mention) (*claims.Speaker, []int) {
	if !m.plural || !r.saysTwo(m) {
		return nil, nil
	}
	for k := r.namesBefore(m.first) - 1; k > 0 && r.distance(r.names[k].first, m.first) <= 6; k-- {
		a, b := &r.names[k-1], &r.names[k]
		if b.first-a.last != 1 || r.Tokens[a.last].Lower != "and" || a.entity == b.entity {
			continue
		}
		s, entities := r.named(a.entity)
		other, more := r.named(b.entity)
		s.Members = []string{s.Name, other.Name}
		s.Name += " and " + other.Name
		return s, append(entities, more...)
	}
	return nil, nil
}

// saysTwo reports two or both before the head of the mention.
func (r *resolver) saysTwo(m mention) bool {
	for i := m.first; i < m.head; i++ {
		if w := r.Tokens[i].Lower; w == "both" || w == "two" && i > m.first && r.Tokens[i-1].Lower == "the" {
			return true
		}
	}
	return false
}

// referent is the speaker that an anaphor refers to.
func (r *resolver) referent(a anaphor, c candidate, rivals []int) (*claims.Speaker, []int) {
	if c = r.origin(c); c.entity < 0 {
		m := r.read(r.phraseStart(c.token), r.phraseEnd(c.token))
		if m.name < 0 {
			return r.description(m), nil
		}
		c.entity = r.names[m.name].entity
	}
	s, entities := r.named(c.entity)
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
		m := r.read(r.phraseStart(c.token), r.phraseEnd(c.token))
		a, ok := r.anaphorOf(m)
		if !ok || r.ownedDocument(m) {
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

// phraseEnd is the token after the noun phrase with the head: after the
// prepositional phrases that hang on it.
func (r *resolver) phraseEnd(head int) int {
	end := head + 1
	for end < r.Sentences[r.Tokens[head].Sentence].Last && r.hangsOn(end, head) {
		end++
	}
	if end > head+2 && isTime(r.Tokens[end-1].Lower) && r.Tokens[end-2].Tag == "IN" {
		end -= 2 // the ministry on Wednesday
	}
	return end
}

// hangsOn reports whether token i is part of the noun phrase with the head, no clause
// between them.
func (r *resolver) hangsOn(i, head int) bool {
	for steps := 0; i > head && steps < 8; steps++ {
		if !wordlist.Has("nmod nmod:poss case det amod compound flat nummod", r.Tokens[i].Relation) {
			return false
		}
		i = r.Tokens[i].Head
	}
	return i == head
}

// named is the speaker for an entity.
func (r *resolver) named(e int) (*claims.Speaker, []int) {
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
		part, of := r.identify(r.read(p[0], p[1]))
		s.Members = append(s.Members, part.Name)
		s.Type = part.Type
		entities = append(entities, of...)
	}
	if n := len(s.Members); n > 0 {
		s.Name = strings.Join(s.Members[:n-1], ", ") + " and " + s.Members[n-1]
	}
	return s, entities
}
