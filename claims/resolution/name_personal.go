package resolution

import (
	"slices"
	"strconv"

	"claims/claims/wordlist"
	"claims/nlp"
)

// Some words end names of organizations and of persons: Lorne Bank, Sarah Bank. What
// stands around such a name tells which it is.

// reading says whose a name is by what stands around it.
type reading uint8

const (
	unread       reading = iota
	likeGroup            // the Court; at Lorne Bank; Lorne Bank said it had
	likePerson           // Sarah Bank
	surelyPerson         // Detective Chris House; Mary Guardian, 43; Sarah Bank, who
)

// readingOf is what stands around a name whose last word may be an organization's.
func (f nameFinder) readingOf(n *name) reading {
	last := n.last - 1
	given := n.kind == nlp.Person && len(n.words) > 0 && isGivenName(n.words[0])
	switch {
	case n.article || len(n.words) == 0 || !lists().OrganizationWords.Has(f.d.Tokens[last].Lower):
		return likeGroup
	case n.kind == nlp.Person && (n.titled || n.role != ""), given && f.isPresented(n.last):
		return surelyPerson
	case n.kind == nlp.Organization || n.place || isSpokenOfAsIt(f.d, n.last) || f.writings[f.d.Tokens[last].Lower].small:
		return likeGroup
	case given && len(n.words) == 2 && f.talks(n):
		return likePerson
	}
	return unread
}

// isPresented reports whether an age, a clause with who, what a person is, or he or she
// follows the name that ends before token i: , 43,; , who runs; , a plumber; said she.
func (f nameFinder) isPresented(i int) bool {
	next := func(k int) nlp.Token { return f.d.Tokens[min(i+k, len(f.d.Tokens)-1)] }
	if wordlist.Has(", (", next(0).Lower) {
		if age, err := strconv.Atoi(next(1).Lower); err == nil && age < 120 || next(1).Lower == "who" {
			return true
		}
		for k := 2; k < 5 && next(1).Tag == "DT"; k++ {
			if next(k).IsNoun() && f.m.meansPerson(next(k).Lemma) {
				return true
			}
		}
	}
	return next(0).Lower == "who" || next(0).IsVerb() && wordlist.Has("he she his her", next(1).Lower)
}

// talks reports whether the name says something, or something is according to it.
func (f nameFinder) talks(n *name) bool {
	return n.first > 1 && f.d.Tokens[n.first-2].Lower == "according" ||
		slices.ContainsFunc(f.d.Tokens[n.first:n.last], func(t nlp.Token) bool {
			return t.Relation == "nsubj" && len(f.d.Tokens[t.Head].Senses) > 0 && int(f.d.Tokens[t.Head].Senses[0]) == f.m.speechSense
		})
}

// isSpokenOfAsIt reports whether the name that ends before token i has or does something as
// “it”: said it would close, cut its jobs; not said it was late.
func isSpokenOfAsIt(d *nlp.Document, i int) bool {
	for k := i; k < min(i+6, len(d.Tokens)-1) && d.Tokens[k].Sentence == d.Tokens[i-1].Sentence; k++ {
		if t := d.Tokens[k]; t.Lower == "its" || t.Lower == "it" && d.Tokens[k+1].Lemma != "be" {
			return true
		}
	}
	return false
}

// readsPersonal reports whether the entity's full names are a person's: half of them surely, or
// some likely and none like a group's.
func readsPersonal(e *entity, names []name) bool {
	var seen [surelyPerson + 1]int
	for _, k := range e.names {
		seen[names[k].reading]++
	}
	if seen[surelyPerson] > 0 {
		return seen[surelyPerson] >= seen[likeGroup]
	}
	return seen[likePerson] > 0 && seen[likeGroup] == 0
}
