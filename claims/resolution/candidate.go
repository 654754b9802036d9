package resolution

import (
	"slices"
	"sort"

	"claims/claims"
	"claims/nlp"
)

// candidate is what an anaphor may refer to: an entity by its last name before
// the anaphor, or a noun phrase that describes somebody (a senior official).
type candidate struct {
	entity int     // index; -1 for a noun phrase
	token  int     // the head of its last mention; -1 for nobody
	rank   int     // how many candidates of its sort are nearer
	p      float64 // how likely it is the one meant, once weighed
}

// nobody is the candidate of an anaphor that refers to nothing in the text.
func nobody() candidate { return candidate{entity: -1, token: -1} }

// How far back candidates are looked for, and how many of each sort.
const (
	farthest     = 40 // sentences, for names
	farPhrase    = 6  // sentences, for noun phrases
	mostEntities = 16
	mostPhrases  = 10
)

// candidates are what the anaphor may refer to: entities, the one named last
// first, then noun phrases, then nobody.
func candidates(r *article, a anaphor) []candidate {
	all := entityCandidates(r, a)
	all = phraseCandidates(r, a, all)
	return append(all, nobody())
}

func entityCandidates(r *article, a anaphor) []candidate {
	var all []candidate
	seen := make(map[int]bool)
	before := r.namesBefore(a.first)
	for k := before - 1; k >= 0 && len(all) < mostEntities && len(seen) < r.upTo[before]; k-- {
		n := &r.names[k]
		if distance(r.Document, n.first, a.first) > farthest {
			break
		}
		if seen[n.entity] {
			continue
		}
		seen[n.entity] = true
		if mayBe(a.kind, &r.entities[n.entity]) {
			all = append(all, candidate{entity: n.entity, token: r.HeadOf(n.first, n.last), rank: len(all)})
		}
	}
	return all
}

// countEntities counts, for each name, the entities that those before it name.
func (r *article) countEntities() {
	r.upTo = make([]int, len(r.names)+1)
	seen := make([]bool, len(r.entities))
	for k := range r.names {
		r.upTo[k+1] = r.upTo[k]
		if e := r.names[k].entity; !seen[e] {
			seen[e] = true
			r.upTo[k+1]++
		}
	}
}

// mayBe reports whether nothing in the entity forbids what the anaphor asks for.
func mayBe(kind anaphorKind, e *entity) bool {
	switch kind {
	case masculine, feminine:
		return (e.typ == claims.Person || maybePerson(e) || e.typ == claims.Organization && e.settled.guessed) && !wrongGender(e, kind.gender())
	case neuter:
		return e.typ != claims.Person && e.typ != claims.Group || e.typ == claims.Person && e.settled.guessed
	}
	return true
}

func phraseCandidates(r *article, a anaphor, all []candidate) []candidate {
	rank := 0
	var lemmas []string
	for i := a.first - 1; i >= 0 && rank < mostPhrases && distance(r.Document, i, a.first) <= farPhrase; i-- {
		if !isNounHead(r.Document, i) || r.insideName(i) || describesName(r, i) || r.Quoted(i) && !r.Quoted(a.head) || !phraseMayBe(r, a, i) || slices.Contains(lemmas, r.Tokens[i].Lemma) {
			continue
		}
		lemmas = append(lemmas, r.Tokens[i].Lemma)
		all = append(all, candidate{entity: -1, token: i, rank: rank})
		rank++
	}
	return all
}

// describesName reports whether the noun says who a named entity is: its name
// stands for both.
func describesName(r *article, i int) bool {
	_, found := r.describes[i]
	return found
}

// phraseMayBe reports whether the noun with this head may be what the anaphor
// refers to, by number and by being a person or not.
func phraseMayBe(r *article, a anaphor, i int) bool {
	many := r.Tokens[i].Tag == "NNS"
	if lists().Shares.Has(r.Tokens[i].Lemma) {
		return false // a quantity is nobody who speaks: only 31 percent of infants
	}
	switch a.kind {
	case masculine, feminine:
		return !many && r.isPerson(i)
	case neuter:
		return !many && !r.isPerson(i)
	case plural:
		return many || !r.isPerson(i)
	case definite:
		return !many && (r.Tokens[i].Lemma == r.Tokens[a.head].Lemma || sharesSense(r.Tokens[i].Senses, r.Tokens[a.head].Senses))
	}
	return many && (r.Tokens[i].Lemma == r.Tokens[a.head].Lemma || sharesSense(r.Tokens[i].Senses, r.Tokens[a.head].Senses))
}

// sharesSense reports whether the commonest senses of two words are the same.
func sharesSense(a, b []uint8) bool {
	return len(a) > 0 && len(b) > 0 && a[0] == b[0]
}

// namesBefore is the number of names that start before the token.
func (r *article) namesBefore(token int) int {
	return sort.Search(len(r.names), func(k int) bool { return r.names[k].first >= token })
}

// maybePerson reports an entity of unknown type that nothing calls a place.
func maybePerson(e *entity) bool {
	return e.typ == claims.Unknown && !e.settled.place
}

// wrongGender reports whether the entity is known to be of another gender.
func wrongGender(e *entity, g gender) bool {
	have := knownGender(e)
	return have != anyGender && have != g
}

// distance is how many sentences lie between the tokens.
func distance(d *nlp.Document, a, b int) int {
	return d.Tokens[b].Sentence - d.Tokens[a].Sentence
}
