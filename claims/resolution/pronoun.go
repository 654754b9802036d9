package resolution

import (
	"sort"

	"claims/claims"
	"claims/claims/wordlist"
)

// pronoun resolves he, she, it, they, I, we. Where nobody fits, the speaker has
// no name.
func (r *resolver) pronoun(m mention) (*claims.Speaker, int) {
	none := &claims.Speaker{Type: claims.Unknown}
	switch m.pronoun {
	case "he", "him", "his":
		return r.person(m, male)
	case "she", "her":
		return r.person(m, female)
	case "they", "them", "their":
		return r.lastOf(m, claims.Group, claims.Organization)
	case "it", "its":
		return r.lastOf(m, claims.Organization, claims.DocumentType)
	}
	return none, -1
}

// farthest is how many sentences a pronoun may stand behind the name it stands for.
const farthest = 50

// namesBefore is the number of names that start before the token.
func (r *resolver) namesBefore(token int) int {
	return sort.Search(len(r.names), func(k int) bool { return r.names[k].first >= token })
}

// person is the last person before the mention who may be of the gender. A
// speaker or a subject of the sentences just before comes first.
func (r *resolver) person(m mention, g gender) (*claims.Speaker, int) {
	best, bestScore := -1, 0
	for k := r.namesBefore(m.first) - 1; k >= 0 && r.distance(r.names[k].first, m.first) <= farthest; k-- {
		n := &r.names[k]
		e := &r.entities[n.entity]
		if e.typ != claims.Person && !r.maybePerson(e) || wrongGender(e, g) {
			continue
		}
		if score := r.salience(n, m); score > bestScore {
			best, bestScore = n.entity, score
		}
	}
	if t := r.lastTurn(m); t != nil && t.entity >= 0 && !wrongGender(&r.entities[t.entity], g) && r.entities[t.entity].typ == claims.Person {
		if score := 1000 - 20*r.distance(t.token, m.first) + 45; score >= bestScore {
			best = t.entity
		}
	}
	if best < 0 {
		return r.unnamedPerson(m)
	}
	r.learn(best, g)
	return r.named(best), best
}

// unnamedPerson is the last speaker before the pronoun if it is a person
// without a name (a senior official).
func (r *resolver) unnamedPerson(m mention) (*claims.Speaker, int) {
	if t := r.lastTurn(m); t != nil && t.entity < 0 && t.speaker.Name != "" &&
		(t.speaker.Type == claims.Anonymous || t.speaker.Type == claims.Person) {
		return &claims.Speaker{Name: t.speaker.Name, Type: t.speaker.Type}, -1
	}
	return &claims.Speaker{Type: claims.Unknown}, -1
}

// maybePerson reports an entity of unknown type that nothing calls a place.
func (r *resolver) maybePerson(e *entity) bool {
	return e.typ == claims.Unknown && !isPlace(e, r.names)
}

func wrongGender(e *entity, g gender) bool {
	have := genderOf(e)
	return have != anyGender && have != g
}

// learn keeps the gender that a pronoun showed.
func (r *resolver) learn(e int, g gender) {
	if r.entities[e].gender == anyGender && genderOf(&r.entities[e]) == anyGender {
		r.entities[e].gender = g
	}
}

// salience weighs a name before the mention: nearer sentences first, and in a
// sentence the subject (the first name) before the others.
func (r *resolver) salience(n *name, m mention) int {
	score := 1000 - 20*r.distance(n.first, m.first)
	if r.isSubject(n) {
		score += 30
	}
	if n.last < len(r.Tokens) && r.Tokens[n.last].Tag == "POS" {
		score -= 15
	}
	return score
}

// distance is how many sentences lie between the tokens.
func (r *resolver) distance(a, b int) int {
	return r.Tokens[b].Sentence - r.Tokens[a].Sentence
}

// isSubject reports whether the name comes before the first finite verb of its
// sentence.
func (r *resolver) isSubject(n *name) bool {
	s := r.Sentences[r.Tokens[n.first].Sentence]
	for i := s.First; i < n.first; i++ {
		if wordlist.Has("VBD VBZ VBP MD", r.Tokens[i].Tag) {
			return false
		}
	}
	return true
}

// lastTurn is the last speaker before the mention; nil for none.
func (r *resolver) lastTurn(m mention) *turn {
	for i := len(r.turns) - 1; i >= 0; i-- {
		if r.turns[i].token < m.first {
			return &r.turns[i]
		}
	}
	return nil
}

// lastOf is the last speaker or name before the mention of one of the types.
func (r *resolver) lastOf(m mention, types ...claims.SpeakerType) (*claims.Speaker, int) {
	for i := len(r.turns) - 1; i >= 0 && r.distance(r.turns[i].token, m.first) <= 6; i-- {
		t := r.turns[i]
		if t.token < m.first && (oneOf(t.speaker.Type, types) || r.untyped(t) && m.pronoun == "it") && t.speaker.Name != "" {
			return &claims.Speaker{Name: t.speaker.Name, Type: t.speaker.Type, Members: t.speaker.Members}, t.entity
		}
	}
	for k := r.namesBefore(m.first) - 1; k >= 0 && r.distance(r.names[k].first, m.first) <= 3; k-- {
		if n := r.names[k]; oneOf(r.entities[n.entity].typ, types) {
			return r.named(n.entity), n.entity
		}
	}
	return &claims.Speaker{Type: claims.Unknown}, -1
}

// untyped reports a turn of a named entity that nothing tells the type of.
func (r *resolver) untyped(t turn) bool {
	return t.entity >= 0 && r.entities[t.entity].typ == claims.Unknown
}

func oneOf(t claims.SpeakerType, types []claims.SpeakerType) bool {
	for _, x := range types {
		if t == x {
			return true
		}
	}
	return false
}
