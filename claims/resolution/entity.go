package resolution

import (
	"slices"
	"sort"
	"strings"

	"claims/claims"
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
	// man tells that a description of it means a person: the miner.
	man   bool
	tails []nlp.Span // names behind its own: of Upton Athletic
	age   int        // in years; 0 where the article does not tell
	// descriptions are the words that say who it is, in order.
	descriptions []nlp.Span
	wordings     []string // the same and the tails in small letters, each once; made when first asked for
	linked       bool     // an acronym of it is defined in the article
	// org, given and ending follow from words: whether they read like an
	// organization's name, the gender of a person's given name, and where no list has
	// that name, the gender that its ending makes likely.
	org           bool
	given, ending gender
	// settled follows from the names, once all are linked.
	settled settled
}

// settled is what all names of an entity tell together.
type settled struct {
	kind    nlp.EntityType // as kindOf has it
	titled  bool
	place   bool
	guessed bool // the type hangs on how its names look alone
}

// settle works out what the entity's names tell.
func (e *entity) settle(names []name) {
	e.settled = settled{kindOf(e, names), isTitled(e, names), isPlace(e, names), false}
	e.settled.guessed = e.isGuessed()
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
	names  []name
	all    []entity
	full   index // of names of several words
	short  index // of the words that may stand for a name of several words
	single index // of names of one word
}

// cluster links the names of an article into entities, in three passes: full
// names make entities; then short ones (a surname, an acronym) are linked to the
// entity they fit, the one named last before them first, those with a title
// (Mrs. Clinton) before the bare ones.
func cluster(d *nlp.Document, names []name) []entity {
	c := &clusters{names: names, full: index{}, short: index{}, single: index{}}
	for i := range names {
		if len(names[i].words) >= 2 {
			c.addFull(i)
		}
	}
	for k := range c.all {
		e := &c.all[k]
		e.org = e.org && !readsPersonal(e, names)
		for _, short := range shortKeys(e) {
			c.short.add(undotted(short), k)
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

// addFull links a name of several words to the first entity that it is a form of, or
// makes one.
func (c *clusters) addFull(i int) {
	n := &c.names[i]
	best := len(c.all)
	for _, key := range fullKeys(n.words) {
		for _, k := range c.near(c.full[key], i) {
			if int(k) < best && sameFull(c.all[k].words, n.words) {
				best = int(k)
			}
		}
	}
	if best == len(c.all) {
		c.all = append(c.all, entity{})
	}
	e := &c.all[best]
	if len(n.words) > len(e.words) {
		e.rename(n.words)
		for _, key := range fullKeys(n.words) {
			c.full.add(key, best)
		}
	}
	e.take(c.names, i, best)
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

// addShort links a name of one word to the entity that it abbreviates, or
// makes one.
func (c *clusters) addShort(d *nlp.Document, i int) {
	n := &c.names[i]
	short, single := undotted(n.words[0]), fold(n.words[0])
	best, bestFit := -1, noFit
	for _, all := range [][]int32{c.short[short], c.single[single]} {
		for _, candidate := range c.near(all, i) {
			k := int(candidate)
			fit := c.fit(&c.all[k], i)
			if fit > bestFit || fit == bestFit && fit > noFit && c.better(k, best, i) {
				best, bestFit = k, fit
			}
		}
	}
	if best < 0 {
		best = len(c.all)
		c.all = append(c.all, entity{linked: true})
		c.all[best].rename(n.words)
		c.single.add(single, best)
	} else if isAcronym(n.words[0]) && introduced(d, n.first) {
		c.all[best].linked = true
	}
	c.all[best].take(c.names, i, best)
	if n.nick != "" && len(c.all[best].words) > 1 {
		c.short.add(undotted(n.nick), best)
	}
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
	switch {
	case w == strings.ToUpper(last) && !e.org:
		return lastWord // as in a transcript
	case isAcronym(w) && initials(e.words, w):
		return acronym
	case e.org && (w != e.words[0] || isCommonFirst(w)) && (w != last || !lists().PaperWords.Has(strings.ToLower(w))):
		return noFit
	case e.org && (n.titled || n.kind == nlp.Person && isGivenName(w)):
		return noFit
	case !e.org && (w == last || w == e.nick || familyName(e.words, w)):
		if c.otherOffice(e, i) {
			return noFit
		}
		return lastWord
	case e.org || w == e.words[0]:
		return firstWord
	}
	return noFit
}

// otherOffice reports whether name i has a title of office and stands before the
// entity is introduced, without it: President Obama is not Michelle Obama, who
// is named after him.
func (c *clusters) otherOffice(e *entity, i int) bool {
	return c.names[i].office && lastBefore(e, i) < 0 && !c.names[e.names[0]].office
}

// isCommonFirst reports a word that starts too many names to stand for one.
func isCommonFirst(w string) bool {
	return lists().CommonFirstWords.Has(strings.ToLower(w))
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
