package resolution

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"claims/nlp/names"
)

// index finds entities by words of their names: for each, in order, those that have it.
type index map[string][]int32

func (x index) add(word string, entity int) {
	all := x[word]
	if at, found := slices.BinarySearch(all, int32(entity)); !found {
		x[word] = slices.Insert(all, at, int32(entity))
	}
}

// fold writes words such that those that strings.EqualFold takes for equal are equal.
func fold(words ...string) string { return strings.Map(foldRune, strings.Join(words, " ")) }

// foldRune is the least of the code points that differ from r in case alone.
func foldRune(r rune) rune {
	least := r
	for next := unicode.SimpleFold(r); next != r; next = unicode.SimpleFold(next) {
		least = min(least, next)
	}
	return least
}

// fullKeys are what two names of several words have one of in common wherever sameFull takes them
// for one: their first word, their last word or all of them.
func fullKeys(words []string) []string {
	words = trimThe(words)
	return []string{fold(words[0]), fold(words[len(words)-1]), fold(words...)}
}

// shortKeys are the words that may stand for the entity, whose name has several words, as fit
// takes them.
func shortKeys(e *entity) []string {
	last := e.words[len(e.words)-1]
	all, capitals := names.Initials(e.words)
	keys := []string{last, strings.ToUpper(last), e.words[0], all, capitals}
	if len(e.words) == 3 {
		keys = append(keys, e.words[1])
	}
	if e.nick != "" {
		keys = append(keys, e.nick)
	}
	return keys
}

// undotted writes an acronym without its points: KCNA, for K.C.N.A.
func undotted(word string) string { return strings.ReplaceAll(word, ".", "") }

// mostCompared bounds the entities that a name is compared with, so that time grows with the text alone.
const mostCompared = 16

// near are those of the entities, which are about in the order of their first names, that are first named
// nearest to name i.
func (c *clusters) near(entities []int32, i int) []int32 {
	if len(entities) <= mostCompared {
		return entities
	}
	at := sort.Search(len(entities), func(k int) bool { return c.all[entities[k]].names[0] > i })
	from := min(max(0, at-mostCompared/2), len(entities)-mostCompared)
	return entities[from : from+mostCompared]
}
