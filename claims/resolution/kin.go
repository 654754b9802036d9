package resolution

import (
	"claims/claims/wordlist"
	"claims/nlp"
)

// isOwned reports that a possessive pronoun begins the anaphor: her husband.
func isOwned(d *nlp.Document, a anaphor) bool { return d.Tokens[a.first].Tag == "PRP$" }

// isKin reports a noun for people whom articles bring in by whose they are.
func isKin(d *nlp.Document, i int) bool { return lists().KinWords.Has(d.Tokens[i].Lemma) }

// spouse is the other of a couple, of whom the article has named both: Walter Brandt
// and his wife, Hedda Brandt … Her husband said …
func spouse(r *resolver, a anaphor, _ []candidate) (candidate, bool) {
	if !wordlist.Has("husband wife", r.Tokens[a.head].Lemma) || a.head != a.first+1 {
		return nobody(), false
	}
	pronoun, owned := ownerPronoun(r.Document, a.first)
	if !owned {
		return nobody(), false
	}
	who, _, found := r.refersTo(pronoun)
	if !found || who.entity < 0 {
		return nobody(), false
	}
	other, married := r.who.married[who.entity]
	if !married {
		return nobody(), false
	}
	return lastNamed(r.article, a, other)
}

// couples are, for each of a couple that the descriptions tell of, the first other.
func (r *article) couples() map[int]int {
	married := make(map[int]int)
	for e := range r.entities {
		for _, d := range r.entities[e].descriptions {
			first, last := r.TokensIn(d)
			his := last == first+2 && (r.At(first).Is("his") && r.At(first+1).Is("wife") || r.At(first).Is("her") && r.At(first+1).Is("husband"))
			k := r.namesBefore(first) - 1
			if !his || k < 0 || distance(r.Document, r.names[k].first, first) > 0 || r.names[k].entity == e {
				continue
			}
			for _, pair := range [][2]int{{e, r.names[k].entity}, {r.names[k].entity, e}} {
				if _, found := married[pair[0]]; !found {
					married[pair[0]] = pair[1]
				}
			}
		}
	}
	return married
}
