package resolution

import (
	"strings"

	"claims/claims/gazetteer"
	"claims/claims/wordlist"
	"claims/nlp"
)

// parts cuts the run of name tokens [i, end) where it ends in a person's name
// that something else stands before: New Jersey Gov. | Chris Christie.
func (f nameFinder) parts(i, end int) [][2]int {
	start := f.personStart(i, end)
	if start <= i {
		return [][2]int{{i, end}}
	}
	for start > i && lists().Titles.Has(f.d.Tokens[start-1].Lower) {
		start--
	}
	var parts [][2]int
	for k := i; k < start; {
		e := f.d.EntityAt(k)
		if e == nil {
			k++
			continue
		}
		last := min(e.Last, start)
		if e.First >= i && e.Type != nlp.Person && e.Type != nlp.Other {
			parts = append(parts, [2]int{k, last})
		}
		k = max(last, k+1)
	}
	return append(parts, [2]int{start, end})
}

// personStart is where the person's name starts that ends the run: behind its
// last title (Culture Minister | José Manuel Prieto), or where the analysis sees a
// person behind what is no part of a name; i where all of the run is one name.
func (f nameFinder) personStart(i, end int) int {
	if f.hasNickname(i, end) || f.organizationAhead(end) {
		return i
	}
	for k := end - 2; k > i; k-- {
		if lists().Titles.Has(f.d.Tokens[k].Lower) && !wordlist.Has("of for", f.d.Tokens[k+1].Lower) {
			return k + 1
		}
	}
	person := f.d.EntityAt(end - 1)
	if person == nil || person.Type != nlp.Person || person.Last != end || person.First <= i || !f.cutsBefore(person.First) {
		return i
	}
	return person.First
}

// cutsBefore reports whether the word before token i is no part of the person's name
// that starts there: a title, a role, another name, the verb of “said Ellis”.
func (f nameFinder) cutsBefore(i int) bool {
	before := f.d.Tokens[i-1].Lower
	if lists().Particles.Has(before) {
		return false
	}
	if lists().Titles.Has(before) || f.isRole(i-1) || lists().BeforeNames.Has(before) {
		return true
	}
	e := f.d.EntityAt(i - 1)
	return e != nil && e.Type != nlp.Person && e.Last == i
}

// isRole reports a word that says what a person is: critic, foreman.
func (f nameFinder) isRole(i int) bool {
	return !isGivenName(f.d.Written(i)) && f.m.meansPerson(f.d.Tokens[i].Lower)
}

// runEnd is the end of the run of capitalised name tokens that starts at i; i
// where none does.
func (f nameFinder) runEnd(i, to int) int {
	j := i
	for j < to && f.isNameToken(j) {
		j++
		if k := f.skipJoint(i, j, to); k > j {
			j = k
		}
	}
	return j
}

// skipJoint skips a joint inside a name (Department of State, Osama bin Laden) that
// starts at token j; j where there is none.
func (f nameFinder) skipJoint(start, j, to int) int {
	if j+1 >= to {
		return j
	}
	w := f.d.Tokens[j].Lower
	if k := f.afterNickname(j, to); k > j {
		return k
	}
	switch {
	case lists().Particles.Has(w):
		k := j
		for k < to && lists().Particles.Has(f.d.Tokens[k].Lower) {
			k++
		}
		if k < to && f.isNameToken(k) {
			return k
		}
	case (w == "of" || w == "for") && (f.joinsOrganization(start, j) || f.d.Tokens[j-1].Tag == "NNPS" && f.insideOrganization(j)):
		k := j + 1
		if k+1 < to && f.d.Tokens[k].Lower == "the" {
			k++
		}
		if k < to && f.isNameToken(k) {
			return k
		}
	case w == "and" && f.isNameToken(j+1) && f.jointOrganization(start, j, to):
		return j + 1
	case (w == "," || w == "and") && nlp.StartsUpper(f.d.Written(j+1)) && f.inPortfolio(start, j, to):
		if !f.isNameToken(j + 1) {
			return j + 2
		}
		return j + 1
	case f.ownsOrganization(j, to):
		return j + 1
	}
	return j
}

// isPlaceAt reports whether the analysis takes token i for the end of a place's name.
func isPlaceAt(d *nlp.Document, i int) bool {
	e := d.EntityAt(i)
	return e != nil && e.Type == nlp.Place && e.Last == i+1
}

func (f nameFinder) isNameToken(i int) bool {
	t := f.d.Tokens[i]
	if i > 0 && f.d.Tokens[i-1].Lower == "agency" && isAgency(f.d, i) || isPaper(f.d, i) {
		return true // the news agency dpa
	}
	if f.labelsTurn(i) {
		return true
	}
	if i > 0 && f.d.Tokens[i-1].Tag == "NNP" && strings.Contains(t.Lower, "-") && nlp.StartsUpper(f.d.Written(i)) && !t.IsProper() {
		return true // Lee Jae-myung
	}
	if e := f.d.EntityAt(i); e != nil && e.Type != nlp.Other && nlp.StartsUpper(f.d.Written(i)) && !f.d.IsDate(i) {
		return true
	}
	if !t.IsProper() && !(t.IsAdjective() && i+1 < len(f.d.Tokens) && f.d.Tokens[i+1].IsProper()) {
		return false
	}
	return nlp.StartsUpper(f.d.Written(i)) && !f.d.IsDate(i)
}

// isPaper reports a newspaper's short name behind the article, which taggers take for
// a common noun: told the Courier.
func isPaper(d *nlp.Document, i int) bool {
	return i > 0 && d.Tokens[i-1].Lower == "the" && nlp.StartsUpper(d.Written(i)) && lists().PaperWords.Has(d.Tokens[i].Lower)
}

// isAgency reports a news agency's name in small letters.
func isAgency(d *nlp.Document, i int) bool {
	e, found := gazetteer.Lookup(d.Written(i))
	return found && e.Kind == gazetteer.Agency
}

// labelsTurn reports the label of a turn in capitals (STANDISH: We will see) whose word the article has
// as a name elsewhere.
func (f nameFinder) labelsTurn(i int) bool {
	word := f.d.Written(i)
	w := f.writings[f.d.Tokens[i].Lower]
	first, _ := f.d.SentenceOf(i)
	return i == first && f.d.At(i+1).Is(":") && len(word) > 2 && word == strings.ToUpper(word) && w.capital > 0 && !w.small
}
