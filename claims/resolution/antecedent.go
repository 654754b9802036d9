package resolution

import (
	"math"
	"strings"
)

// What the best candidate must promise to be taken, and when another comes so
// near to it that a reader may take him instead; chosen on PolNeAR dev.
const (
	leastNamed   = 0.3
	leastRole    = 0.3 // for a description that names the candidate's role
	leastRival   = 0.2
	rivalOfBest  = 0.4
	leastDefined = 0.5 // for descriptions, which mostly say by themselves who is meant
)

// reference is what an anaphor was found to refer to.
type reference struct {
	set    bool
	entity int // index; -1 for a noun phrase
	phrase int // the head of the noun phrase
	token  int // the anaphor's first token
}

// refersTo is the candidate that the anaphor most likely refers to, and other
// entities that come near; false where nobody is likely enough.
func (r *resolver) refersTo(a anaphor) (best candidate, rivals []int, found bool) {
	among := r.candidates(a)
	p := r.probabilities(a, among)
	top := 0
	for i := range p {
		if p[i] > p[top] {
			top = i
		}
	}
	if c, ok := r.sole(a, among); ok {
		return c, nil, true
	}
	least := leastNamed
	if a.kind >= definite {
		least = leastDefined
		if e := among[top].entity; e >= 0 && contains(r.entities[e].roles, r.Tokens[a.head].Lemma) {
			least = leastRole
		}
	}
	if among[top].token < 0 || p[top] < least {
		return nobody, nil, false
	}
	for i, c := range among {
		if i != top && c.entity >= 0 && p[i] >= leastRival && p[i] >= rivalOfBest*p[top] {
			rivals = append(rivals, c.entity)
		}
	}
	return among[top], rivals, true
}

// sole is the one candidate that needs no weighing: of a pronoun, the only person
// named so far of its gender; of a description, the only one of the role that it
// names with no other words than the article has for the candidate (the aide, the
// Vermont senator).
func (r *resolver) sole(a anaphor, among []candidate) (candidate, bool) {
	if a.kind <= feminine {
		return r.soleOfGender(a, among)
	}
	if a.kind != definite || r.playing(r.Tokens[a.head].Lemma) != 1 || a.last > a.head+1 {
		return nobody, false
	}
	for _, c := range among {
		if c.entity >= 0 && contains(r.entities[c.entity].roles, r.Tokens[a.head].Lemma) && r.describedBy(c.entity, a) {
			return c, true
		}
	}
	return nobody, false
}

// soleOfGender is the only candidate, where its gender is known.
func (r *resolver) soleOfGender(a anaphor, among []candidate) (candidate, bool) {
	if len(among) != 2 || among[0].entity < 0 || genderOf(&r.entities[among[0].entity]) != a.kind.gender() {
		return nobody, false
	}
	return among[0], true
}

// describedBy reports whether the anaphor's words before its head are all in
// what the article says of the entity.
func (r *resolver) describedBy(entity int, a anaphor) bool {
	for i := a.first + 1; i < a.head; i++ {
		known := r.nameHolds(&r.entities[entity], r.word(i))
		for _, d := range r.entities[entity].descriptions {
			known = known || strings.Contains(d.Of(r.Text), r.word(i))
		}
		if !known {
			return false
		}
	}
	return true
}

// probabilities are those of the candidates (log-linear).
func (r *resolver) probabilities(a anaphor, among []candidate) []float64 {
	p := make([]float64, len(among))
	top := math.Inf(-1)
	for i, c := range among {
		r.keys.all = r.keys.all[:0]
		r.features(&r.keys, a, c, among)
		p[i] = r.model.antecedent.Score(r.keys.all)
		top = max(top, p[i])
	}
	sum := 0.0
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p
}

// remember keeps what the anaphor referred to for those of its kind behind it.
func (r *resolver) remember(a anaphor, c candidate) {
	r.last[a.kind] = reference{true, c.entity, c.token, a.first}
}
