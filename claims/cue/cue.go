// Package cue is the lexicon of attribution cues: the verbs and nouns that link
// content to a speaker, each with its class and with the frames that its
// content comes in.
//
// Classes follow VerbNet 3.3 (say-37.7, tell-37.2, promise-37.13, judgment-33,
// declare-29.4 …), merged to what an editor tells apart.
package cue

import (
	_ "embed"
	"slices"
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

// frameLetters are the letters of the frames in a list, in their order.
const frameLetters = "pstinax"

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
	return slices.Contains(e.Prepositions, word)
}

// Verb looks up a verb's lemma.
func Verb(lemma string) (Entry, bool) { return verbs().find(lemma) }

// Noun looks up a noun's lemma.
func Noun(lemma string) (Entry, bool) { return nouns().find(lemma) }

// Verbs are the lemmas of all verbs, in the order of the list.
func Verbs() []string { return verbs().lemmas }

// Nouns are the lemmas of all nouns, in the order of the list.
func Nouns() []string { return nouns().lemmas }

// list is an embedded list: its lemmas in order, and the entry of each.
type list struct {
	lemmas  []string
	entries map[string]Entry
}

func (l list) find(lemma string) (Entry, bool) {
	e, ok := l.entries[lemma]
	return e, ok
}

// The lists are parsed on first use.
var (
	verbs = sync.OnceValue(func() list { return parse(verbsFile) })
	nouns = sync.OnceValue(func() list { return parse(nounsFile) })
)

// parse reads the lines of a list: lemma, class, frames.
func parse(file string) list {
	l := list{entries: make(map[string]Entry, 320)}
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
		l.lemmas = append(l.lemmas, e.Lemma)
		l.entries[e.Lemma] = e
	}
	return l
}

// frameOf is the frame of a letter; 0 for no frame's.
func frameOf(letter string) Frame {
	if i := strings.Index(frameLetters, letter); i >= 0 {
		return 1 << i
	}
	return 0
}
