package resolution

import (
	"slices"
	"sort"
	"strings"

	"claims/claims"
	"claims/claims/gazetteer"
	"claims/claims/wordlist"
	"claims/nlp"
)

// entity is somebody or something that the article names.
type entity struct {
	words  []string // the fullest name
	typ    claims.SpeakerType
	gender gender
	names  []int  // indexes of its names, in order
	nick   string // the nickname in quotation marks; "" for none
	roles  []string
	// it and heOrShe count the pronouns that its own statements have for it.
	it, heOrShe int
	tails       []nlp.Span // names behind its own: of Upton Athletic
	age         string     // in years, as the article has it; empty where it does not tell
	// descriptions are the words that say who it is, in order.
	descriptions []nlp.Span
	linked       bool // an acronym of it is defined in the article
	// org, given and ending follow from words: whether they read like an
	// organization's name, the gender of a person's given name, and where no list has
	// that name, the gender that its ending makes likely.
	org           bool
	given, ending gender
}

// rename gives the entity a fuller name.
func (e *entity) rename(words []string) {
	e.words = words
	e.org = isOrganizationName(words)
	if len(words) > 1 {
		e.given, e.ending = genderOfPerson(words)
	}
}

func (e *entity) text() string { return strings.Join(e.words, " ") }

// clusters are the entities of an article while its names are linked.
type clusters struct {
	names []name
	all   []entity
}

// cluster links the names of an article into entities, in three passes: full
// names make entities; then short ones (a surname, an acronym) are linked to the
// entity they fit, the one named last before them first, those with a title
// (Mrs. Clinton) before the bare ones.
func cluster(d docText, names []name) []entity {
	c := &clusters{names: names}
	for i := range names {
		if len(names[i].words) >= 2 {
			c.addFull(i)
		}
	}
	for _, titled := range []bool{true, false} {
		for i := range names {
			if len(names[i].words) == 1 && names[i].titled == titled {
				c.addShort(d, i)
			}
		}
	}
	for i := range c.all {
		c.all[i].typ = typeOf(&c.all[i], names)
	}
	return c.all
}

// addFull links a name of several words to the entity that it is a form of, or
// makes one.
func (c *clusters) addFull(i int) {
	n := &c.names[i]
	for k := range c.all {
		e := &c.all[k]
		if sameFull(e.words, n.words) {
			if len(n.words) > len(e.words) {
				e.rename(n.words)
			}
			e.take(c.names, i, k)
			return
		}
	}
	c.all = append(c.all, entity{})
	e := &c.all[len(c.all)-1]
	e.rename(n.words)
	e.take(c.names, i, len(c.all)-1)
}

// take makes name i a name of the entity at index k.
func (e *entity) take(names []name, i, k int) {
	n := &names[i]
	n.entity = k
	if len(e.words) == 1 && len(n.words) == 1 && e.words[0] == strings.ToUpper(n.words[0]) {
		e.rename(n.words) // SEOUL in a dateline, Seoul below
	}
	at := sort.SearchInts(e.names, i)
	e.names = slices.Insert(e.names, at, i)
	if n.gender != anyGender && e.gender == anyGender {
		e.gender = n.gender
	}
	if n.nick != "" {
		e.nick = n.nick
	}
}

// sameFull reports whether two names of several words are forms of one: equal,
// or one with "The" in front, or forms of one person's name.
func sameFull(a, b []string) bool {
	a, b = trimThe(a), trimThe(b)
	if slices.EqualFunc(a, b, strings.EqualFold) {
		return true
	}
	if sameOffice(a, b) || sameOffice(b, a) {
		return true
	}
	return len(a) >= 2 && len(b) >= 2 && samePerson(a, b) && !isOrganizationName(a) && !isOrganizationName(b)
}

// sameOffice reports whether the second name is the first without its nation: Defence
// Ministry, for the Norwegian Defence Ministry.
func sameOffice(a, b []string) bool {
	return len(b) >= 2 && len(a) == len(b)+1 && slices.Equal(a[1:], b) && isOrganizationName(a) && countryOf(strings.ToLower(a[0])) != ""
}

// samePerson reports whether two names of two words and more are forms of one
// person's: with and without a middle name (Donald J. Trump), the given name
// short (Bill, William), family names alone (García Márquez), or one letter wrong.
func samePerson(a, b []string) bool {
	if len(a) > 4 || len(b) > 4 {
		return false
	}
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(a) == len(b) {
		return slices.Equal(a[1:], b[1:]) && isShortFor(a[0], b[0]) || misspelled(a, b)
	}
	if slices.EqualFunc(a[len(a)-len(b):], b, strings.EqualFold) {
		return !isGivenName(b[0]) || len(a) > 3 || wordlist.Has(particles, strings.ToLower(b[0]))
	}
	if len(b) == 2 && b[0] == a[0] && len(a) > 2 && familyName(a, b[1]) {
		return true // Gabriel García, for Gabriel García Márquez
	}
	return (a[0] == b[0] || isShortFor(a[0], b[0])) && a[len(a)-1] == b[len(b)-1]
}

// isShortFor reports whether one of two given names is short for the other.
func isShortFor(a, b string) bool {
	for pair := range strings.FieldsSeq(shortNames) {
		if short, long, _ := strings.Cut(pair, "="); short == a && long == b || short == b && long == a {
			return true
		}
	}
	return false
}

// misspelled reports whether two names differ by one letter of one long word.
func misspelled(a, b []string) bool {
	wrong := 0
	for i := range a {
		if a[i] == b[i] {
			continue
		}
		if wrong++; wrong > 1 || len(a[i]) < 6 || i == 0 || wordlist.Distance(a[i], b[i], 2) > 1 {
			return false
		}
	}
	return wrong == 1
}

func trimThe(words []string) []string {
	if len(words) > 1 && words[0] == "The" {
		return words[1:]
	}
	return words
}

// addShort links a name of one word to the entity that it abbreviates, or
// makes one.
func (c *clusters) addShort(d docText, i int) {
	n := &c.names[i]
	best, bestFit := -1, noFit
	for k := range c.all {
		fit := c.fit(&c.all[k], i)
		if fit > bestFit || fit == bestFit && fit > noFit && c.better(k, best, i) {
			best, bestFit = k, fit
		}
	}
	if best < 0 {
		c.all = append(c.all, entity{linked: true})
		best = len(c.all) - 1
		c.all[best].rename(n.words)
	} else if isAcronym(n.words[0]) && d.introduced(n.first) {
		c.all[best].linked = true
	}
	c.all[best].take(c.names, i, best)
}

// better reports whether entity k fits name i better than another that fits it as
// well: it has the gender that the name's title tells, or was named nearer.
func (c *clusters) better(k, other, i int) bool {
	if g := c.names[i].gender; g != anyGender {
		known, otherKnown := genderOf(&c.all[k]) == g, genderOf(&c.all[other]) == g
		if known != otherKnown {
			return known
		}
	}
	return nearer(&c.all[k], &c.all[other], i)
}

// fit says how well a name of one word stands for an entity.
type fit uint8

// The fits, from none to the best.
const (
	noFit     fit = iota
	firstWord     // Hillary, for Hillary Clinton; Transmar, for Transmar Ferries
	acronym       // KCNA
	lastWord      // Clinton, for Hillary Clinton
	sameWord      // the only word of the entity's name
)

// fit is how well name i, of one word, may stand for the entity.
func (c *clusters) fit(e *entity, i int) fit {
	n := &c.names[i]
	w := n.words[0]
	if len(e.words) == 1 {
		if strings.EqualFold(e.words[0], w) && !(n.gender != anyGender && e.gender != anyGender && n.gender != e.gender) {
			return sameWord
		}
		return noFit
	}
	if n.gender != anyGender && (genderOf(e) != anyGender && n.gender != genderOf(e) || e.org) {
		return noFit
	}
	last := e.words[len(e.words)-1]
	if w == strings.ToUpper(last) && !e.org {
		return lastWord // the label of a transcript
	}
	if isAcronym(w) && initials(e.words, w) {
		return acronym
	}
	if e.org {
		switch {
		case n.titled || n.kind == nlp.Person && c.isFamily(w):
			return noFit
		case w == e.words[0] && !isCommonFirst(w), w == last && wordlist.Has(paperWords, strings.ToLower(w)):
			return firstWord
		}
		return noFit
	}
	switch {
	case w == last || w == e.nick || familyName(e.words, w):
		if c.otherOffice(e, i) {
			return noFit
		}
		return lastWord
	case w == e.words[0]:
		return firstWord
	}
	return noFit
}

// isFamily reports whether the word ends or begins a person's full name.
func (c *clusters) isFamily(w string) bool {
	return isGivenName(w) || slices.ContainsFunc(c.all, func(e entity) bool {
		return !e.org && len(e.words) > 1 && (e.words[0] == w || e.words[len(e.words)-1] == w)
	})
}

// familyName reports whether the word is the family name of a name that puts it
// first or in the middle: Lee, for Lee Jae-myung; García, for Gabriel García Márquez.
func familyName(words []string, w string) bool {
	return w == words[0] && !isGivenName(w) || len(words) == 3 && w == words[1] && !isGivenName(w) && len(w) > 2
}

// otherOffice reports whether name i has a title of office and stands before the
// entity is introduced, without it: President Obama is not Michelle Obama, who
// is named after him.
func (c *clusters) otherOffice(e *entity, i int) bool {
	n := &c.names[i]
	return n.office && lastBefore(e, i) < 0 && len(e.names) > 0 && !c.names[e.names[0]].office
}

// paperWords end the names of newspapers that may stand for the whole name.
const paperWords = "times post journal tribune guardian globe herald telegraph courier gazette mail chronicle observer"

// isCommonFirst reports a word that starts too many names to stand for one.
func isCommonFirst(w string) bool {
	return wordlist.Has("new united national american federal republican democratic south north east west white international the state black u.s. us christian supreme general central european british russian chinese", strings.ToLower(w))
}

// nearer reports whether entity a fits name i better than entity b: the one
// whose last full or short name before it is closer; with none before it, the
// one named more often.
func nearer(a, b *entity, i int) bool {
	pa, pb := lastBefore(a, i), lastBefore(b, i)
	if pa != pb {
		return pa > pb
	}
	return len(a.names) > len(b.names)
}

// lastBefore is the index of the entity's last name before name i; -1 for none.
func lastBefore(e *entity, i int) int {
	k := sort.SearchInts(e.names, i)
	if k == 0 {
		return -1
	}
	return e.names[k-1]
}

// genderOf is the entity's gender: from a title, else from its given name, else the
// likely one.
func genderOf(e *entity) gender {
	if g := knownGender(e); g != anyGender {
		return g
	}
	return e.ending
}

// knownGender is the entity's gender where more than the ending of a name tells it.
func knownGender(e *entity) gender {
	if e.gender != anyGender {
		return e.gender
	}
	return e.given
}

func isOrganizationName(words []string) bool {
	if wordlist.Has("sons brothers partners daughters associates", strings.ToLower(words[len(words)-1])) && len(words) > 2 && wordlist.Has("and &", words[len(words)-2]) {
		return true // Tolley and Sons
	}
	if len(words) > 2 && wordlist.Has("of for", words[1]) && wordlist.Has(organizationWords, strings.ToLower(words[0])) {
		return true // Guild of Stage and Screen
	}
	for i, w := range words {
		if wordlist.Has(organizationWords, strings.ToLower(w)) && (i > 0 || len(words) == 1) {
			return true
		}
	}
	return wordlist.Has("university department ministry bank house committee council institute federal national united", strings.ToLower(words[0]))
}

// typeOf is the entity's type by its name, its titles, what the analysis takes
// its names for, the gazetteer and the given names.
func typeOf(e *entity, names []name) claims.SpeakerType {
	if isTitled(e, names) {
		return claims.Person
	}
	if isPeople(e) {
		return claims.Group
	}
	lower := strings.ToLower(e.words[0])
	entry, known := gazetteer.Lookup(e.text())
	kind := kindOf(e, names)
	switch given := isGivenName(e.words[0]); {
	case known && (kind != nlp.Person || len(e.words) > 1 || !given):
		return entry.Type
	case isTeam(e, names) && kind != nlp.Person:
		return claims.Organization
	case len(e.words) == 1 && wordlist.Has(paperWords, lower):
		return claims.Organization
	case len(e.words) > 1 && slices.ContainsFunc(e.names, func(k int) bool {
		return isAcronym(names[k].words[0]) && len(names[k].words) == 1 && kind != nlp.Person
	}):
		return claims.Organization
	case e.org && !(given && kind == nlp.Person):
		return claims.Organization
	case hasParticle(e.words), kind == nlp.Person, given && len(e.words) > 1 && len(e.words) < 4:
		return claims.Person
	case kind == nlp.Organization:
		return claims.Organization
	case kind == nlp.Place:
		return claims.Unknown
	case len(e.words) == 1 && isAcronym(e.words[0]):
		return claims.Organization
	case isPlace(e, names):
		return claims.Unknown
	case len(e.words) == 2 || len(e.words) == 3, given, slices.ContainsFunc(e.names, func(k int) bool { return names[k].role != "" }):
		return claims.Person
	}
	return claims.Unknown
}

// hasParticle reports a name like Beatrix von Hohen.
func hasParticle(words []string) bool {
	return slices.ContainsFunc(words[1:], func(w string) bool { return wordlist.Has("von van der bin ibn de la del da dos", w) })
}

// isTeam reports a name whose last word is a plural: Kelso Rovers.
func isTeam(e *entity, names []name) bool {
	return slices.ContainsFunc(e.names, func(k int) bool { return names[k].plural && (len(e.words) > 1 || names[k].article) })
}

func isTitled(e *entity, names []name) bool {
	return slices.ContainsFunc(e.names, func(k int) bool { return names[k].titled || names[k].gender != anyGender })
}

// isPeople reports the name of a kind of people: Democrats, Americans.
func isPeople(e *entity) bool {
	last := strings.ToLower(e.words[len(e.words)-1])
	if len(e.words) == 1 && (strings.HasSuffix(last, "landers") || strings.HasSuffix(last, "villagers")) {
		return true
	}
	return wordlist.Has(peopleNames, last)
}

// kindOf is what the analysis takes most of the entity's names for, longer names
// before the others; 0 where it sees no name.
func kindOf(e *entity, names []name) nlp.EntityType {
	var votes [nlp.Other + 1]int
	for _, k := range e.names {
		votes[names[k].kind] += len(names[k].words)
	}
	best := nlp.EntityType(0)
	for kind := nlp.Person; kind < nlp.Other; kind++ {
		if votes[kind] > votes[best] || best == 0 && votes[kind] > 0 {
			best = kind
		}
	}
	return best
}

// isPlace reports whether the article speaks of the entity as a place.
func isPlace(e *entity, names []name) bool {
	switch kindOf(e, names) {
	case nlp.Place:
		return true
	case nlp.Person, nlp.Organization:
		return false
	}
	return slices.ContainsFunc(e.names, func(k int) bool { return names[k].place }) || isAbbreviation(e.words[len(e.words)-1])
}

// isAbbreviation reports a word with a point that is no initial: Md., Tex.
func isAbbreviation(w string) bool {
	return len(w) > 2 && strings.HasSuffix(w, ".") && !wordlist.Has("Jr. Sr.", w)
}
