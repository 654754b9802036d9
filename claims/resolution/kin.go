package resolution

import (
	"strings"

	"claims/claims/wordlist"
)

// isOwned reports that a possessive pronoun begins the anaphor: her husband.
func (r *resolver) isOwned(a anaphor) bool { return r.Tokens[a.first].Tag == "PRP$" }

// isKin reports a noun for people whom articles bring in by whose they are.
func (r *resolver) isKin(i int) bool { return lists().KinWords.Has(r.Tokens[i].Lemma) }

// spouse is the other of a couple, of whom the article has named both: Walter Brandt
// and his wife, Hedda Brandt … Her husband said …
func (r *resolver) spouse(a anaphor) (candidate, bool) {
	if !wordlist.Has("husband wife", r.Tokens[a.head].Lemma) || a.head != a.first+1 {
		return nobody(), false
	}
	pronoun, owned := r.ownerPronoun(a.first)
	if !owned {
		return nobody(), false
	}
	who, _, found := r.refersTo(pronoun)
	if !found || who.entity < 0 {
		return nobody(), false
	}
	if e := r.marriedTo(who.entity); e >= 0 {
		return r.lastNamed(a, e)
	}
	return nobody(), false
}

// marriedTo is the entity whose husband or wife the article calls this one, or the
// other way round; -1 for none.
func (r *resolver) marriedTo(entity int) int {
	if other, found := r.who.married[entity]; found {
		return other
	}
	return -1
}

// couples are, for each of a couple that the descriptions tell of, the first other.
func (r *resolver) couples() map[int]int {
	married := make(map[int]int)
	marry := func(e, other int) {
		if _, found := married[e]; !found {
			married[e] = other
		}
	}
	for e := range r.entities {
		for _, d := range r.entities[e].descriptions {
			words := strings.ToLower(d.Of(r.Text))
			if words != "his wife" && words != "her husband" {
				continue
			}
			first, _ := r.TokensIn(d)
			k := r.namesBefore(first) - 1
			if k < 0 || r.distance(r.names[k].first, first) > 0 || r.names[k].entity == e {
				continue
			}
			marry(e, r.names[k].entity)
			marry(r.names[k].entity, e)
		}
	}
	return married
}
