package resolution

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/wordlist"
	"claims/nlp"
)

// mentioned reports whether the anaphor's noun stands earlier in the article: the pilots’
// union … The union said …
func mentioned(r *article, a anaphor) bool {
	first, found := r.small[r.Tokens[a.head].Lemma]
	return found && first < a.first
}

// findSmall notes where each lemma first stands in small letters.
func (r *article) findSmall() {
	r.small = make(map[string]int)
	for i := range r.Tokens {
		if lemma := r.Tokens[i].Lemma; !nlp.StartsUpper(r.Written(i)) {
			if _, seen := r.small[lemma]; !seen {
				r.small[lemma] = i
			}
		}
	}
}

// sameNoun is the last speaker without a name whom the same noun describes: Researchers
// at the university said … The researchers said …
func sameNoun(r *resolver, a anaphor, _ []candidate) (candidate, bool) {
	if !a.isBare() {
		return nobody(), false
	}
	far := farPhrase
	if lists().InstitutionWords.Has(r.Tokens[a.head].Lemma) {
		far = farthest // the ministry, of an article with one
	}
	for i := len(r.turns) - 1; i >= 0 && distance(r.Document, r.turns[i].token, a.first) <= far; i-- {
		t := &r.turns[i]
		if len(t.entities) == 0 && t.token < a.first && r.Tokens[t.token].Lemma == r.Tokens[a.head].Lemma && (r.Tokens[t.token].Tag == "NNS") == (a.kind == definitePlural) {
			return candidate{entity: -1, token: t.token}, true
		}
	}
	return nobody(), false
}

// hasOccupation reports a role that is more than kinship.
func hasOccupation(e *entity) bool {
	return slices.ContainsFunc(e.roles, func(role string) bool { return genderOfNoun(role) == anyGender })
}

// repeats reports whether a description says of the entity what the article said
// before: its role or part of its name, and nothing else; or its age.
func repeats(r *article, a anaphor, entity int) bool {
	e := &r.entities[entity]
	for i := a.first; i < a.last; i++ {
		if age := ageAt(r.Document, i); age > 0 {
			return e.age == age
		}
	}
	head := r.Tokens[a.head]
	known := slices.Contains(e.roles, head.Lemma) || e.typ != claims.Person && nameHolds(e, head.Lower)
	if !known {
		return false
	}
	if a.last > a.head+1 {
		tail := r.Text[head.Start:r.Tokens[a.last-1].End]
		return describedWith(r.Document, e, tail) || strings.Contains(e.text(), tail)
	}
	for i := a.first + 1; i < a.head; i++ {
		if !nameHolds(e, r.Written(i)) && !describedWith(r.Document, e, r.Written(i)) {
			return false
		}
	}
	return true
}

// describedWith reports whether some description of the entity, or what stands behind its name, holds
// the words.
func describedWith(doc *nlp.Document, e *entity, words string) bool {
	if e.wordings == nil {
		seen := make(map[string]bool)
		for _, d := range slices.Concat(e.descriptions, e.tails) {
			if text := strings.ToLower(d.Of(doc.Text)); !seen[text] {
				seen[text] = true
				e.wordings = append(e.wordings, text)
			}
		}
	}
	words = strings.ToLower(words)
	return slices.ContainsFunc(e.wordings, func(d string) bool { return strings.Contains(d, words) })
}

// nationOf is the adjective of nationality, in lower case, that a noun for one
// person stands for: Norwegian, Frenchman; "" for none.
func nationOf(word string) string {
	for _, end := range []string{"", "man", "woman"} {
		if bare, found := strings.CutSuffix(word, end); found && countryOf(bare) != "" {
			return bare
		}
	}
	return ""
}

// isNational reports the words “the Norwegian”: one person by his nationality.
func isNational(d *nlp.Document, first, last int) bool {
	return last-first == 2 && wordlist.Has("the The", d.Written(first)) && nationOf(d.Tokens[first+1].Lower) != "" && !wordlist.Has("NNS NNPS", d.Tokens[first+1].Tag)
}
