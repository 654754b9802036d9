package resolution

import (
	"sort"

	"claims/claims/quotation"
)

// article is a text with its names, linked into entities, and with what it says of them: all
// that is known before any mention is resolved.
type article struct {
	*quotation.Marked
	model     *Model
	names     []name
	entities  []entity
	nameOf    []int32 // by token, the name that holds it; -1 for none
	upTo      []int   // by name, how many entities those before it name
	mostNamed int     // the person named most often; -1 for none
	persons   []uint8 // by token, whether it means a person: 1 for no, 2 for yes, 0 before it is asked
	// describes is, for the head of each noun phrase that says who an entity is,
	// the entity.
	describes map[int]int
	who       who
	small     map[string]int // by lemma, the first token that is no name
}

func newArticle(m *Model, d *quotation.Marked) *article {
	r := &article{Marked: d, model: m, persons: make([]uint8, len(d.Tokens)), describes: map[int]int{}}
	finder := nameFinder{d.Document, m, writingsOf(d.Document)}
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

// addHeadlineNames adds the names found in headlines to those of the article,
// in order of the text. Entities keep their indexes.
func (r *article) addHeadlineNames(more []name) {
	r.names = append(r.names, more...)
	sort.SliceStable(r.names, func(i, j int) bool { return r.names[i].first < r.names[j].first })
	for k := range r.entities {
		r.entities[k].names = nil
	}
	for i, n := range r.names {
		r.entities[n.entity].names = append(r.entities[n.entity].names, i)
	}
}
