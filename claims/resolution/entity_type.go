package resolution

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/gazetteer"
	"claims/claims/wordlist"
	"claims/nlp"
)

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
	if lists().FirmEndings.Has(strings.ToLower(words[len(words)-1])) && len(words) > 2 && wordlist.Has("and &", words[len(words)-2]) {
		return true // Tolley and Sons
	}
	if len(words) > 2 && wordlist.Has("of for", words[1]) && lists().OrganizationWords.Has(strings.ToLower(words[0])) {
		return true // Guild of Stage and Screen
	}
	for i, w := range words {
		if lists().OrganizationWords.Has(strings.ToLower(w)) && (i > 0 || len(words) == 1) {
			return true
		}
	}
	return lists().OrganizationStarts.Has(strings.ToLower(words[0]))
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
	traded := slices.ContainsFunc(e.names, func(k int) bool { return names[k].traded })
	switch given := isGivenName(e.words[0]); {
	case traded && kind != nlp.Person:
		return claims.Organization
	case known && (kind != nlp.Person || len(e.words) > 1 || !given):
		return entry.Type
	case kind != nlp.Person && (isTeam(e, names) || hasAcronym(e, names)), e.org, len(e.words) == 1 && lists().PaperWords.Has(lower):
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

// hasAcronym reports whether an entity with a name of several words is also named by an
// acronym alone.
func hasAcronym(e *entity, names []name) bool {
	return len(e.words) > 1 && slices.ContainsFunc(e.names, func(k int) bool {
		return isAcronym(names[k].words[0]) && len(names[k].words) == 1
	})
}

// hasParticle reports a name like Beatrix von Hohen.
func hasParticle(words []string) bool {
	return slices.ContainsFunc(words[1:], func(w string) bool { return lists().NameParticles.Has(w) })
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
	return lists().PeopleNames.Has(last)
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
	kind := kindOf(e, names)
	called := slices.ContainsFunc(e.names, func(k int) bool { return names[k].place }) || isAbbreviation(e.words[len(e.words)-1])
	return kind == nlp.Place || kind != nlp.Person && kind != nlp.Organization && called
}

// isAbbreviation reports a word with a point that is no initial: Md., Tex.
func isAbbreviation(w string) bool {
	return len(w) > 2 && strings.HasSuffix(w, ".") && !wordlist.Has("Jr. Sr.", w)
}
