package resolution

import (
	"slices"
	"strconv"
	"strings"

	"claims/claims"
	"claims/claims/gazetteer"
	"claims/claims/wordlist"
	"claims/nlp"
)

// describe gives entities the roles and descriptions that the article gives
// them: a title before the name (Mayor), a description beside it (Sergei Shoigu, a
// security aide), a sentence that says so (Shoigu is a security aide).
func (r *article) describe() {
	for k := range r.names {
		n := &r.names[k]
		if i := n.first - 1; n.description[1] == 0 && i >= 0 && r.Tokens[i].Sentence == r.Tokens[n.first].Sentence && r.isPerson(i) && nlp.StartsUpper(r.Written(i)) {
			n.description = [2]int{i, n.first} // Skipper Berit Halvorsen, in a headline
		}
		if n.description[0] < n.description[1] {
			r.addDescription(n.entity, n.description[1]-1, r.SpanOf(n.description[0], n.description[1]))
		}
		head := r.HeadOf(n.first, n.last)
		if t := &r.Tokens[head]; t.Relation == "appos" && t.Head >= 0 && r.isDescription(t.Head) {
			r.addPhrase(n.entity, t.Head)
		}
		r.describeBeside(n, head)
		r.describeBefore(n)
		r.readAge(n)
		r.readTail(n)
		r.readPronoun(n)
	}
	for k := range r.entities {
		e := &r.entities[k]
		e.typeByRole()
		slices.SortFunc(e.descriptions, func(a, b nlp.Span) int { return a.Start - b.Start })
		e.descriptions = slices.Compact(e.descriptions)
	}
}

// describeBefore finds the description that a comma sets off before a name, which
// parsers often miss: the governor of Akita, Haruto Shimizu, said.
func (r *article) describeBefore(n *name) {
	s := r.Sentences[r.Tokens[n.first].Sentence]
	i := n.first
	for i > s.First && (i > n.description[0] && n.description[1] == n.first || lists().Titles.Has(r.Tokens[i-1].Lower) || r.Tokens[i-1].Tag == "DT") {
		i--
	}
	if i < s.First+2 || r.Tokens[i-1].Lower != "," || n.last < s.Last && !wordlist.Has(", . : ; ! ? ) — –", r.Tokens[n.last].Lower) {
		return
	}
	from := r.AllPhrases().Ending(i-2, s.First)
	if from < 0 {
		r.describeByClause(n, i-1, s.First)
		return
	}
	for k := from; k < i-1; k++ {
		if r.isDescription(k) && (k+1 == i-1 || r.Tokens[k+1].Tag == "IN") {
			r.addPhrase(n.entity, k)
			return
		}
	}
	if !r.isDescription(i - 2) {
		r.describeByClause(n, i-1, s.First)
	}
}

// describeByClause finds the person whom a relative clause describes before his name:
// the doctor who treats him, Sina Leota, said.
func (r *article) describeByClause(n *name, comma, first int) {
	for i := comma - 1; i > first && i > comma-12 && r.Tokens[i].Lower != ","; i-- {
		if r.Tokens[i].Tag == "WP" {
			if r.isDescription(i - 1) {
				r.addPhrase(n.entity, i-1)
			}
			return
		}
	}
}

// readAge reads the age beside a name: Rosemary Pike, 81, said; 81-year-old Rosemary Pike.
func (r *article) readAge(n *name) {
	e := &r.entities[n.entity]
	if i := n.last; i+1 < len(r.Tokens) && r.Tokens[i].Lower == "," && r.Tokens[i+1].Tag == "CD" && len(r.Tokens[i+1].Lower) < 4 {
		e.age, _ = strconv.Atoi(r.Tokens[i+1].Lower)
	}
	for i := n.first - 1; i >= max(0, n.first-4); i-- {
		if age := ageAt(r.Document, i); age > 0 {
			e.age = age
		}
	}
}

// yearsOld is the age as descriptions have it, folded: 81-year-old.
func yearsOld(age int) string { return fold(strconv.Itoa(age) + "-year-old") }

// ageAt is the age in years that the token says: 81, for 81-year-old; 0 for none.
func ageAt(d *nlp.Document, i int) int {
	years, found := strings.CutSuffix(d.Tokens[i].Lower, "-year-old")
	if !found {
		return 0
	}
	age, _ := strconv.Atoi(years)
	return age
}

// readTail reads whose or from where somebody is, behind the name: Coach Marcus Bell of
// Upton Athletic; Priya Raman, of the research firm ChipWatch.
func (r *article) readTail(n *name) {
	i, links := n.last, "of from at"
	comma := i < len(r.Tokens) && r.Tokens[i].Lower == ","
	if comma {
		i, links = i+1, "of from"
	}
	if i+1 >= len(r.Tokens) || !wordlist.Has(links, r.Tokens[i].Lower) {
		return
	}
	i++
	for comma && i+1 < len(r.Tokens) && i < n.last+6 && !nlp.StartsUpper(r.Written(i)) && wordlist.Has("DT JJ NN", r.Tokens[i].Tag) {
		i++
	}
	if k := r.nameAt(i); k >= 0 {
		e := &r.entities[n.entity]
		e.tails = append(e.tails, r.SpanOf(r.names[k].first, r.names[k].last))
	}
}

// readPronoun counts the pronouns that a name's own statement has for it: Skylink
// said it had no plans.
func (r *article) readPronoun(n *name) {
	i := n.last
	if i < len(r.Tokens) && r.Tokens[i].Lower == "," {
		i++
	}
	if i+1 >= len(r.Tokens) || !r.Tokens[i].IsVerb() || !r.speaks(i) {
		return
	}
	for i++; i < len(r.Tokens) && i < n.last+6; i++ {
		switch r.Tokens[i].Lower {
		case "it", "its":
			r.entities[n.entity].it++
			return
		case "he", "she", "his", "her":
			r.entities[n.entity].heOrShe++
			return
		}
		if !wordlist.Has("IN DT RB NNP", r.Tokens[i].Tag) {
			return
		}
	}
}

// isGuessed reports that the entity's type hangs on how its names look alone: no title
// before it, no given name, no word for an organization, none that the gazetteer knows.
func (e *entity) isGuessed() bool {
	if e.org || e.settled.titled || isGivenName(e.words[0]) || len(e.words) == 1 && isAcronym(e.words[0]) {
		return false
	}
	_, known := gazetteer.Lookup(e.text())
	return !known
}

// typeByRole sets a guessed type right by what the article calls the entity: the
// ferry operator Transmar.
func (e *entity) typeByRole() {
	if !e.settled.titled && slices.ContainsFunc(e.roles, func(role string) bool { return lists().Papers.Has(role) }) {
		e.typ = claims.Organization // the newspaper La Voix du Nord
		return
	}
	if !e.settled.guessed {
		return
	}
	switch {
	case e.it > e.heOrShe && len(e.words) == 1:
		e.typ = claims.Organization
		return
	case e.heOrShe > 0:
		e.typ = claims.Person
		return
	}
	if len(e.tails) > 0 && (len(e.words) == 2 || len(e.words) == 3) {
		e.typ = claims.Person // Rakesh Batra of Deccan Securities
		return
	}
	for _, role := range e.roles {
		switch {
		case len(e.tails) == 0 && wordlist.Has("publisher employer insurer supplier", role):
			e.typ = claims.Organization // her publisher, Editorial Faro
		case lists().InstitutionWords.Has(role) && !lists().PersonWords.Has(role):
			e.typ = claims.Organization
		case lists().PersonWords.Has(role):
			e.typ = claims.Person
		case e.typ != claims.Person && len(e.words) > 1 && e.man:
			e.typ = claims.Person // the miner Jörg Albers
		}
	}
}

// describeBeside finds the nouns that hang on a name as appositions, and those that
// a form of be links to it.
func (r *article) describeBeside(n *name, head int) {
	s := r.Sentences[r.Tokens[head].Sentence]
	for i := n.last; i < s.Last; i++ {
		t := &r.Tokens[i]
		switch {
		case !r.isDescription(i):
		case t.Relation == "appos" && t.Head >= n.first && t.Head < n.last:
			r.addPhrase(n.entity, i)
		case r.Tokens[head].Relation == "nsubj" && (r.Tokens[head].Head == i && hasCopula(r.Document, i, n.last) || becomes(r.Document, r.Tokens[head].Head, i)):
			r.addPhrase(n.entity, i)
		}
	}
}

// isDescription reports a common noun outside names.
func (r *article) isDescription(i int) bool {
	return r.Tokens[i].IsNoun() && !r.insideName(i)
}

// becomes reports whether the noun is what the verb says its subject has become.
func becomes(d *nlp.Document, verb, noun int) bool {
	return verb >= 0 && wordlist.Has("become remain", d.Tokens[verb].Lemma) && d.Tokens[noun].Head == verb && wordlist.Has("xcomp obj", d.Tokens[noun].Relation)
}

func hasCopula(d *nlp.Document, noun, from int) bool {
	for i := from; i < noun; i++ {
		if t := &d.Tokens[i]; t.Relation == "cop" && t.Head == noun {
			return true
		}
	}
	return false
}

// addPhrase adds the noun phrase with the head as a description, where both are
// persons or neither is.
func (r *article) addPhrase(entity, head int) {
	e := &r.entities[entity]
	if t := e.typ; !e.settled.guessed && (t == claims.Person && !r.isPerson(head) || t == claims.Organization && r.isPerson(head)) {
		return
	}
	r.addDescription(entity, head, r.SpanOf(r.PhraseOf(head)))
}

func (r *article) addDescription(entity, head int, span nlp.Span) {
	e := &r.entities[entity]
	e.descriptions = append(e.descriptions, span)
	e.man = e.man || r.isPerson(head) && !lists().PartyWords.Has(r.Tokens[head].Lemma)
	r.describes[head] = entity
	if g := genderOfNoun(r.Tokens[head].Lemma); g != anyGender && genderOf(e) == anyGender {
		e.gender = g
	}
	for _, role := range rolesOf(r.Tokens[head].Lower, r.Tokens[head].Lemma) {
		if !slices.Contains(e.roles, role) {
			e.roles = append(e.roles, role)
		}
	}
}

// shortTitles are abbreviated titles with the roles that they stand for.
const shortTitles = "sen.=senator;sen=senator;rep.=representative,congressman,congresswoman,lawmaker;gov.=governor;gov=governor;" +
	"gen.=general;lt.=lieutenant;col.=colonel;sgt.=sergeant;capt.=captain;adm.=admiral;dr.=doctor;dr=doctor;prof.=professor;rev.=reverend"

// rolesOf are the roles that a noun or title names, in lower case.
func rolesOf(lower, lemma string) []string {
	for pair := range strings.SplitSeq(shortTitles, ";") {
		if title, roles, _ := strings.Cut(pair, "="); title == lower {
			return strings.Split(roles, ",")
		}
	}
	if lemma == "" || lists().NoOffice.Has(lower) {
		return nil
	}
	if lemma == "newspaper" {
		return []string{lemma, "paper"}
	}
	return []string{lemma}
}
