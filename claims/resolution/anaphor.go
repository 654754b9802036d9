package resolution

import (
	"strings"

	"claims/claims/wordlist"
	"claims/nlp"
)

// anaphor is a mention that only an earlier one tells the meaning of: he, the
// agency. Tokens [first, last), head among them.
type anaphor struct {
	first, last, head int
	kind              anaphorKind
}

// anaphorKind is what an anaphor asks of its antecedent.
type anaphorKind uint8

const (
	masculine      anaphorKind = iota + 1 // he, him, his
	feminine                              // she, her
	neuter                                // it, its
	plural                                // they, them, their
	definite                              // the agency, this report
	definitePlural                        // the researchers
)

// pronounKind is the kind of a personal pronoun of the third person, in lower
// case; 0 for any other word.
func pronounKind(word string) anaphorKind {
	switch word {
	case "he", "him", "his":
		return masculine
	case "she", "her", "hers":
		return feminine
	case "it", "its":
		return neuter
	case "they", "them", "their":
		return plural
	}
	return 0
}

func (k anaphorKind) gender() gender {
	return [definitePlural + 1]gender{masculine: male, feminine: female}[k]
}

// anaphorOf is the anaphor that the mention is; false where it names or describes
// somebody by itself.
func anaphorOf(d *nlp.Document, m mention) (anaphor, bool) {
	switch {
	case m.pronoun != "":
		return pronounAt(d, m.first)
	case isNational(d, m.first, m.last):
		return anaphor{m.first, m.last, m.first + 1, definite}, true
	}
	known := m.head >= 0 && m.name < 0 && isCommon(d, m.head) && isDefinite(d, m.first, m.head)
	return anaphor{m.first, m.last, m.head, kindOfNoun(d, m.head)}, known
}

// pronounAt is the pronoun of the third person that the token is; false for none.
func pronounAt(d *nlp.Document, i int) (anaphor, bool) {
	kind := pronounKind(d.Tokens[i].Lower)
	return anaphor{i, i + 1, i, kind}, kind > 0
}

// kindOfNoun is what a description with this head is.
func kindOfNoun(d *nlp.Document, head int) anaphorKind {
	if d.At(head).Tagged("NNS", "NNPS") {
		return definitePlural
	}
	return definite
}

// isBare reports an anaphor of a determiner and a noun alone: the company.
func (a anaphor) isBare() bool { return a.head == a.first+1 && a.last == a.head+1 }

// isCommon reports a common noun, or an age that stands for one (the 54-year-old).
func isCommon(d *nlp.Document, i int) bool {
	return wordlist.Has("NN NNS", d.Tokens[i].Tag) || strings.HasSuffix(d.Tokens[i].Lower, "-year-old")
}

// isDefinite reports whether the noun phrase from token first with this head points at
// something known: the, this, that, or a possessive pronoun begins it.
func isDefinite(d *nlp.Document, first, head int) bool {
	return first < head && lists().Definite.Has(d.Tokens[first].Lower)
}

// isNounHead reports a common noun that heads a noun phrase.
func isNounHead(d *nlp.Document, i int) bool {
	t := &d.Tokens[i]
	if t.Tag != "NN" && t.Tag != "NNS" {
		return false
	}
	switch t.Relation {
	case "compound", "flat", "fixed", "goeswith", "nmod:unmarked", "nmod:desc", "obl:unmarked":
		return false
	}
	return true
}

// isPerson reports whether a noun's lemma means a person, as far as its commonest
// sense or our list tells.
func (r *article) isPerson(i int) bool {
	if r.persons[i] == 0 {
		r.persons[i] = 1
		if r.meansPerson(i) {
			r.persons[i] = 2
		}
	}
	return r.persons[i] == 2
}

func (r *article) meansPerson(i int) bool {
	t := &r.Tokens[i]
	if r.model.meansPerson(t.Lemma) {
		return true
	}
	return len(t.Senses) == 0 && (strings.HasSuffix(t.Lemma, "ist") || strings.HasSuffix(t.Lemma, "man") || strings.HasSuffix(t.Lemma, "woman"))
}
