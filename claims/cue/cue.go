// Package cue is the lexicon of attribution cues: the verbs and nouns that link
// content to a speaker, each with its class and with the frames that its
// content comes in.
//
// Classes follow VerbNet 3.3 (say-37.7, tell-37.2, promise-37.13, judgment-33,
// declare-29.4 …), merged to what an editor tells apart.
package cue

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed verbs.txt
var verbsFile string

//go:embed nouns.txt
var nounsFile string

// Class is what a speaker does with the words.
type Class string

// The classes of cue.
const (
	Say     Class = "say"
	Write   Class = "write"
	Declare Class = "declare"
	Allege  Class = "allege"
	Deny    Class = "deny"
	Pledge  Class = "pledge"
	Ask     Class = "ask"
	Cite    Class = "cite"
	Judge   Class = "judge"
	Show    Class = "show"
	Think   Class = "think"
	Want    Class = "want"
)

// Frame is a set of the forms that a cue's content comes in.
type Frame uint8

// The frames; see verbs.txt for an example of each.
const (
	Parenthetical Frame = 1 << iota // “…,” he said
	Clause                          // he said it failed
	ThatClause                      // he said that it failed
	Infinitive                      // he pledged to act
	NounPhrase                      // he cited the report
	Addressee                       // he told reporters that
	Object                          // he accused them of lying
)

// Entry is one cue of the lexicon.
type Entry struct {
	Lemma  string
	Class  Class
	Frames Frame
	// Prepositions link the cue to its content (called for calm).
	Prepositions []string
}

// Takes reports whether the content may come in one of the frames.
func (e Entry) Takes(f Frame) bool { return e.Frames&f != 0 }

// TakesPreposition reports whether the word links the cue to its content.
func (e Entry) TakesPreposition(word string) bool {
	for _, p := range e.Prepositions {
		if p == word {
			return true
		}
	}
	return false
}

// Verb looks up a verb's lemma.
func Verb(lemma string) (Entry, bool) {
	e, ok := lexicons().verbs[lemma]
	return e, ok
}

// Noun looks up a noun's lemma.
func Noun(lemma string) (Entry, bool) {
	e, ok := lexicons().nouns[lemma]
	return e, ok
}

// Verbs are the lemmas of all verbs, in the order of the list.
func Verbs() []string { return lemmas(verbsFile) }

// Nouns are the lemmas of all nouns, in the order of the list.
func Nouns() []string { return lemmas(nounsFile) }

// lemmas are the first words of the lines of a list.
func lemmas(file string) []string {
	var all []string
	for line := range strings.Lines(file) {
		if fields := strings.Fields(line); len(fields) > 1 && fields[0] != "#" {
			all = append(all, fields[0])
		}
	}
	return all
}

type lexicon struct{ verbs, nouns map[string]Entry }

// lexicons parses the embedded lists on first use.
var lexicons = sync.OnceValue(func() lexicon {
	return lexicon{verbs: parse(verbsFile), nouns: parse(nounsFile)}
})

// parse reads the lines of a list: lemma, class, frames.
func parse(file string) map[string]Entry {
	entries := make(map[string]Entry, 320)
	for line := range strings.Lines(file) {
		fields := strings.Fields(line)
		if len(fields) < 2 || fields[0] == "#" {
			continue
		}
		e := Entry{Lemma: fields[0], Class: Class(fields[1])}
		for _, f := range fields[2:] {
			if p, ok := strings.CutPrefix(f, "+"); ok {
				e.Prepositions = append(e.Prepositions, p)
			} else {
				e.Frames |= frameOf(f)
			}
		}
		entries[e.Lemma] = e
	}
	return entries
}

func frameOf(letter string) Frame {
	switch letter {
	case "p":
		return Parenthetical
	case "s":
		return Clause
	case "t":
		return ThatClause
	case "i":
		return Infinitive
	case "n":
		return NounPhrase
	case "a":
		return Addressee
	case "x":
		return Object
	}
	return 0
}
