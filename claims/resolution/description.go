package resolution

import (
	"strings"

	"claims/claims"
	"claims/claims/wordlist"
	"claims/nlp"
)

// description is the speaker that a mention describes without naming: a senior
// official, the joint report by 11 countries, many Democrats.
func (r *resolver) description(m mention) *claims.Speaker {
	first, last := m.first, insiderEnd(r.Document, descriptionEnd(r.article, m))
	for first < m.head && (lists().DescriptionStarts.Has(r.Tokens[first].Tag) && !lists().Quantities.Has(r.Tokens[first].Lower) || wordlist.Has("the a an", r.Tokens[first].Lower)) {
		first++
	}
	owner, rest := r.owner(first, m.head)
	text := owner + r.Text[r.Tokens[rest].Start:r.Tokens[last-1].End]
	text = strings.Join(strings.Fields(text), " ")
	if country := countryFor(r.Document, m); country != "" {
		text += " (" + country + ")"
	}
	return &claims.Speaker{Name: text, Type: descriptionType(r.article, m)}
}

// owner is the name of whose statement, letter or husband it is, with its ending, and
// the first token behind the words that say so (her statement, the guild's letter);
// "" where nobody named owns it.
func (r *resolver) owner(first, head int) (name string, rest int) {
	if a, ok := ownerPronoun(r.Document, first); ok && first < head && takesOwner(r.Document, head) {
		if c, _, found := r.refersTo(a); found && c.entity >= 0 {
			return r.entities[c.entity].text() + "’s ", first + 1
		}
	}
	for i := first; i < head; i++ {
		if r.Tokens[i].Tag != "POS" || i == first || !takesOwner(r.Document, head) {
			continue
		}
		start := first
		if start > 0 && r.Tokens[start-1].Lower == "the" {
			start--
		}
		if s, entities := r.identify(read(r.article, start, i)); len(entities) == 1 {
			return s.Name + "’s ", i + 1
		}
		break
	}
	return "", first
}

// ownedDocument reports a document or an office that a possessive pronoun says whose it
// is: her statement, even where the article said before that she published a statement.
func ownedDocument(d *nlp.Document, m mention) bool {
	if m.head <= m.first || !takesOwner(d, m.head) || isKin(d, m.head) {
		return false
	}
	_, owned := ownerPronoun(d, m.first)
	return owned
}

func ownerPronoun(d *nlp.Document, i int) (anaphor, bool) {
	a, ok := pronounAt(d, i)
	return a, ok && isOwned(d, a)
}

// takesOwner reports a noun whose name tells whose it is.
func takesOwner(d *nlp.Document, i int) bool {
	return isDocument(d, i) || isKin(d, i) || d.Tokens[i].Lemma == "office"
}

func isDocument(d *nlp.Document, i int) bool {
	return lists().DocumentWords.Has(d.Tokens[i].Lemma) || lists().DocumentWords.Has(d.Tokens[i].Lower)
}

// descriptionEnd is where a description ends: before a comma, a parenthesis or
// a relative clause.
func descriptionEnd(r *article, m mention) int {
	for i := m.head + 1; i < m.last; i++ {
		if wordlist.Has(", ( — – -- who which that :", r.Tokens[i].Lower) && !r.insideName(i) {
			return i
		}
	}
	return m.last
}

// descriptionType is the type of a description by its head noun. A person whom
// an indefinite or plural noun of office hides is anonymous.
func descriptionType(r *article, m mention) claims.SpeakerType {
	head := r.Tokens[m.head]
	lemma := head.Lemma
	switch {
	case m.head+2 < m.last && knowing(r.Document, m.head+1), wordlist.Has("unnamed unidentified anonymous", r.Tokens[m.first].Lower) && r.isPerson(m.head):
		return claims.Anonymous
	case lists().Insiders.Has(lemma):
		return claims.Anonymous
	case lists().DocumentWords.Has(lemma) || lists().DocumentWords.Has(head.Lower):
		return claims.DocumentType
	case lists().MassMedia.Has(head.Lower):
		return claims.Organization
	case m.plural || lists().Groups.Has(lemma) || lists().Crowds.Has(head.Lower):
		return claims.Group
	case r.model.meansInstitution(lemma) && !lists().PersonWords.Has(lemma):
		return claims.Organization
	case r.isPerson(m.head):
		if wordlist.Has("a an one another", r.Tokens[m.first].Lower) {
			return claims.Anonymous
		}
		return claims.Person
	}
	return claims.Unknown
}

// insiderEnd is where a description ends that goes on with what somebody knows: a
// source | close to the delegation.
func insiderEnd(d *nlp.Document, end int) int {
	if !knowing(d, end) {
		return end
	}
	i := end + 2
	for i < len(d.Tokens) && lists().InsiderTags.Has(d.Tokens[i].Tag) {
		i++
	}
	return i
}

// knowing reports the words for people described by what they know: two people | familiar
// with the matter.
func knowing(d *nlp.Document, i int) bool {
	return d.At(i).Is("familiar", "close", "briefed") && d.At(i+1).Is("with", "to", "on")
}

// countryFor is the country whose state media (or government, or police) a bare
// institution is: the first adjective of nationality or country named in its
// sentence, where the description itself names none.
func countryFor(d *nlp.Document, m mention) string {
	if !lists().CountryVoices.Has(d.Tokens[m.head].Lower) ||
		!wordlist.Has("state official government", d.Tokens[m.first].Lower) {
		return ""
	}
	s := d.Sentences[d.Tokens[m.head].Sentence]
	for i := s.First; i < s.Last; i++ {
		if country := countryAt(d, i, s.Last); country != "" {
			return country
		}
	}
	return ""
}

func countryAt(d *nlp.Document, i, to int) string {
	w := d.Tokens[i].Lower
	if i+1 < to {
		if c := countryOf(w + " " + d.Tokens[i+1].Lower); c != "" {
			return c
		}
	}
	if d.At(i-1).Is("north", "south") {
		return ""
	}
	return countryOf(w)
}
