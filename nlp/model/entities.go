package model

import "strings"

// Outside is the class of a word in no name. The others are EntityClass's.
const Outside = 0

// The places of a word in a name (BILOU, Ratinov and Roth 2009).
const (
	Begin  = iota // the first of several words
	Inside        // neither the first nor the last
	Last          // the last of several
	Unit          // the only word
	places
)

// EntityTypes is the number of types of names: persons, organizations, places
// and others, numbered from 1 in this order.
const EntityTypes = 4

// EntityClasses is the number of classes of words, Outside among them.
const EntityClasses = 1 + EntityTypes*places

// EntityClass is the class of a word at a place in a name of a type (1 to
// EntityTypes).
func EntityClass(kind, place int) uint8 { return uint8(1 + (kind-1)*places + place) }

// SplitClass tells the type and the place of a class; the type of Outside is 0.
func SplitClass(class uint8) (kind, place int) {
	if class == Outside {
		return 0, Unit
	}
	return 1 + int(class-1)/places, int(class-1) % places
}

// Follows reports whether a word of one class can stand behind one of another:
// a name that has begun goes on until its last word.
func Follows(before, class uint8) bool {
	kindBefore, placeBefore := SplitClass(before)
	kind, place := SplitClass(class)
	if open := placeBefore == Begin || placeBefore == Inside; open {
		return kind == kindBefore && (place == Inside || place == Last)
	}
	return place == Begin || place == Unit
}

// Entities tells the names in a text: an averaged structured perceptron
// (Collins 2002) over hashed features, decoded by Viterbi's algorithm within a
// stretch of words that can be part of names, in two passes: the second adds
// what the first said of the same words elsewhere in the document. It is
// immutable and safe for concurrent use.
type Entities struct {
	table table
	// out are the weights of the moves to Outside behind the last word.
	out entityBoard
	// before are the classes that a class can follow, each with the weight of
	// the move.
	before [EntityClasses][]entityMove
}

// OpenEntities reads the file in place; the bytes must not change afterwards.
// An error means a damaged file.
func OpenEntities(file []byte) (*Entities, error) {
	body, err := Unseal("NAME", file)
	if err != nil {
		return nil, err
	}
	if len(body) < 1 || body[0] != EntityClasses {
		return nil, refuse("NAME", "it has other classes; reinstall claims")
	}
	tab, err := readTable("NAME", body[1:])
	if err != nil {
		return nil, err
	}
	e := &Entities{table: tab}
	for before := range uint8(EntityClasses) {
		var scores entityBoard
		addCells(scores[:], e.table.find(MoveKey(before)))
		for class := range uint8(EntityClasses) {
			if Follows(before, class) {
				e.before[class] = append(e.before[class], entityMove{before, scores[class]})
			}
		}
		e.out[before] = scores[Outside]
	}
	return e, nil
}

// entityMove is a class that another can follow.
type entityMove struct {
	class uint8
	score int16
}

// MoveKey is the key of the weights of the classes behind a class.
func MoveKey(before uint8) uint64 { return Key(eMove, uint64(before), 0) }

// Knowledge is a set of facts about a word or a phrase.
type Knowledge uint8

// The facts. All but Linker, Title and Common come from word lists: names given to
// girls and boys, and the senses of WordNet's nouns.
const (
	FemaleName Knowledge = 1 << iota
	MaleName
	PersonSense // a person or a kind of person: teacher, Clinton
	GroupSense  // a group or a kind of group: ministry, White House
	PlaceSense  // a place or a kind of place: state, New York
	Linker      // a lower-case word or a mark that stands within names: of
	Title       // an honorific before a person's name: Sen.
	Common      // a word that is mostly written in lower case
)

// KnowledgeKey is the key of what is known of a word or of a phrase, its words
// in lower case; there must be one at least. The one cell's class is the Knowledge.
func KnowledgeKey(phrase string) uint64 {
	words := strings.Fields(phrase)
	hash := Hash(words[0])
	for _, w := range words[1:] {
		hash = lengthen(hash, Hash(w))
	}
	return knowledgeKey(hash)
}

// lengthen makes the hash of a phrase with one more word.
func lengthen(phrase, word uint64) uint64 { return Key(eKnowledge, phrase, word) }

func knowledgeKey(hash uint64) uint64 { return Key(eKnowledge, hash, 0) }

// knowledge looks up what is known of a phrase with a hash.
func (e *Entities) knowledge(hash uint64) Knowledge {
	if cells := e.table.find(knowledgeKey(hash)); cells != nil {
		return Knowledge(cells[0])
	}
	return 0
}
