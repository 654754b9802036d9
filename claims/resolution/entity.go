package resolution

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"claims/claims"
	"claims/claims/wordlist"
	"claims/nlp"
)

// entity is somebody or something that the article names.
type entity struct {
	words  []string // the fullest name
	typ    claims.SpeakerType
	gender gender
	names  []int // indexes of its names, in order
	roles  []string
	linked bool // an acronym of it is defined in the article
	// org and given follow from words: whether they read like an
	// organization's name, and the gender of a person's given name.
	org   bool
	given gender
}

// rename gives the entity a fuller name.
func (e *entity) rename(words []string) {
	e.words = words
	e.org = isOrganizationName(words)
	if len(words) > 1 {
		e.given = genderOfName(words[0])
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
	at := sort.SearchInts(e.names, i)
	e.names = slices.Insert(e.names, at, i)
	if n.gender != anyGender && e.gender == anyGender {
		e.gender = n.gender
	}
	if n.role != "" {
		e.roles = append(e.roles, n.role)
	}
}

// sameFull reports whether two names of several words are forms of one: equal,
// or with the same first and last word and a middle name or initial between
// (Donald J. Trump), or one with "The" in front.
func sameFull(a, b []string) bool {
	a, b = trimThe(a), trimThe(b)
	if strings.EqualFold(strings.Join(a, " "), strings.Join(b, " ")) {
		return true
	}
	if len(a) < 2 || len(b) < 2 || len(a) == len(b) {
		return false
	}
	return a[0] == b[0] && a[len(a)-1] == b[len(b)-1] && len(a) <= 4 && len(b) <= 4 && !isOrganizationName(a)
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
		if fit > bestFit || fit == bestFit && fit > noFit && nearer(&c.all[k], &c.all[best], i) {
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
	if isAcronym(w) && initials(e.words, w) {
		return acronym
	}
	last := e.words[len(e.words)-1]
	if e.org {
		switch {
		case n.kind == nlp.Person || n.titled:
			return noFit
		case w == e.words[0] && !isCommonFirst(w), w == last && wordlist.Has(paperWords, strings.ToLower(w)):
			return firstWord
		}
		return noFit
	}
	switch {
	case w == last || familyName(e.words, w):
		if c.otherOffice(e, i) {
			return noFit
		}
		return lastWord
	case w == e.words[0]:
		return firstWord
	}
	return noFit
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

// genderOf is the entity's gender: from a title, else from its given name.
func genderOf(e *entity) gender {
	if e.gender != anyGender {
		return e.gender
	}
	return e.given
}

// isAcronym reports a word of two to six capitals, points aside.
func isAcronym(w string) bool {
	n := 0
	for _, r := range w {
		if r == '.' {
			continue
		}
		if !unicode.IsUpper(r) {
			return false
		}
		n++
	}
	return n >= 2 && n <= 6
}

// initials reports whether the acronym is made of the words' initials, small
// words taken or left.
func initials(words []string, acronym string) bool {
	acronym = strings.ReplaceAll(acronym, ".", "")
	var all, capitals strings.Builder
	for _, w := range words {
		all.WriteString(strings.ToUpper(w[:1]))
		if isUpper(w) {
			capitals.WriteString(w[:1])
		}
	}
	return acronym == all.String() || acronym == capitals.String()
}

func isOrganizationName(words []string) bool {
	for i, w := range words {
		if wordlist.Has(organizationWords, strings.ToLower(w)) && (i > 0 || len(words) == 1) {
			return true
		}
	}
	return wordlist.Has("university department ministry bank house committee council institute federal national united", strings.ToLower(words[0]))
}

// typeOf is the entity's type by its name, its titles and the given names.
func typeOf(e *entity, names []name) claims.SpeakerType {
	for _, k := range e.names {
		if names[k].titled || names[k].gender != anyGender {
			return claims.Person
		}
	}
	lower := strings.ToLower(e.words[0])
	switch {
	case wordlist.Has("democrats republicans americans conservatives liberals", strings.ToLower(e.words[len(e.words)-1])):
		return claims.Group
	case isGivenName(e.words[0]) && len(e.words) > 1 && !wordlist.Has(organizationWords, strings.ToLower(e.words[len(e.words)-1])):
		return claims.Person
	case e.org, len(e.words) == 1 && isAcronym(e.words[0]), wordlist.Has(governments, lower):
		return claims.Organization
	case isPlace(e, names):
		return claims.Unknown
	case len(e.words) == 2 || len(e.words) == 3:
		return claims.Person
	case isGivenName(e.words[0]), len(e.roles) > 0:
		return claims.Person
	}
	return claims.Unknown
}

// isPlace reports whether the article speaks of the entity as a place: in, at or
// from stands before some name of it, and nothing tells a person.
func isPlace(e *entity, names []name) bool {
	for _, k := range e.names {
		if names[k].place {
			return true
		}
	}
	return isAbbreviation(e.words[len(e.words)-1])
}

// isAbbreviation reports a word with a point that is no initial: Md., Tex.
func isAbbreviation(w string) bool {
	return len(w) > 2 && strings.HasSuffix(w, ".") && !wordlist.Has("Jr. Sr.", w)
}
