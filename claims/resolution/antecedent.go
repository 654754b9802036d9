package resolution

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// The probability that the best candidate must have to be taken, and when another comes so
// near to it that a reader may take him instead; chosen on PolNeAR dev.
const (
	leastNamed   = 0.3 // for a pronoun, and a description that names the candidate's role
	leastRival   = 0.2
	leastToLearn = 0.6 // for the pronoun's gender to be the person's
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
	among := candidates(r.article, a)
	r.weigh(a, among)
	if c, by := r.certain(a, among); by != "" && !holdsOther(r.article, a, c) {
		r.learnGender(a, c)
		if r.trail != nil {
			r.trail.Note(by, "%s is %s: that is certain", said(r.Document, a), called(r.article, c))
		}
		return c, nil, true
	}
	if r.trail != nil {
		r.explainRanking(a, among)
	}
	best = slices.MaxFunc(among, func(x, y candidate) int { return cmp.Compare(x.p, y.p) })
	if why := unlikely(r.article, a, best); why != "" {
		r.note("antecedent", why)
		return nobody(), nil, false
	}
	if best.p >= leastToLearn {
		r.learnGender(a, best)
	}
	for _, c := range among {
		if c != best && c.entity >= 0 && c.p >= leastRival && c.p >= rivalOfBest*best.p {
			rivals = append(rivals, c.entity)
		}
	}
	return best, rivals, true
}

// least is the probability that the likeliest candidate must have.
func least(r *article, a anaphor, c candidate) float64 {
	if a.kind < definite || c.entity >= 0 && slices.Contains(r.entities[c.entity].roles, r.Tokens[a.head].Lemma) {
		return leastNamed
	}
	return leastDefined
}

// unlikely is why the likeliest candidate is not whom the anaphor refers to; empty where it is.
func unlikely(r *article, a anaphor, c candidate) string {
	need := least(r, a, c)
	switch {
	case c.token < 0:
		return "nobody named before is meant: it stays as it is described"
	case c.p < need:
		return fmt.Sprintf("%.2f is not %.2f, which the likeliest must reach: it stays as it is described", c.p, need)
	case isKin(r.Document, a.head) && isOwned(r.Document, a):
		return "somebody's relative is only the person who is named as one"
	case holdsOther(r, a, c):
		return "the likeliest holds another office"
	}
	return ""
}

// holdsOther reports whether the description names an office that the article gives the candidate
// nowhere: the prime minister is no transport minister; or an organization of which the article has spoken
// otherwise.
func holdsOther(r *article, a anaphor, c candidate) bool {
	if a.kind != definite || c.entity < 0 {
		return false
	}
	e, noun := &r.entities[c.entity], r.Tokens[a.head].Lemma
	if lists().OwnKinds.Has(noun) && !nameHolds(e, noun) && !slices.Contains(e.roles, noun) {
		return true // a doctor at the hospital … The hospital said
	}
	if !lists().OfficeWords.Has(noun) {
		return false
	}
	for i := a.first + 1; i < a.head; i++ {
		names := r.Tokens[i].Tag == "NN" || lists().OfficePrefixes.Has(r.Tokens[i].Lower)
		if names && !describedWith(r.Document, e, r.Tokens[i].Lower) {
			return true
		}
	}
	return false
}

// learnGender keeps the gender that a pronoun shows of a person.
func (r *resolver) learnGender(a anaphor, c candidate) {
	if c.entity >= 0 && a.kind <= feminine && knownGender(&r.entities[c.entity]) == anyGender {
		r.entities[c.entity].gender = a.kind.gender()
	}
}

// weigh sets how likely each candidate is (log-linear).
func (r *resolver) weigh(a anaphor, among []candidate) {
	top := math.Inf(-1)
	for i, c := range among {
		r.keys.all = r.keys.all[:0]
		r.features(&r.keys, a, c, among)
		among[i].p = r.model.antecedent.Score(r.keys.all)
		top = max(top, among[i].p)
	}
	sum := 0.0
	for i := range among {
		among[i].p = math.Exp(among[i].p - top)
		sum += among[i].p
	}
	for i := range among {
		among[i].p /= sum
	}
}

// remember keeps what the anaphor referred to for those of its kind behind it.
func (r *resolver) remember(a anaphor, c candidate) {
	r.last[a.kind] = reference{true, c.entity, c.token, a.first}
}
