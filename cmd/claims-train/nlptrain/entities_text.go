package nlptrain

import (
	"slices"
	"strings"

	"claims/nlp/model"
)

// NamedSpan is a name in a sentence: Words[First:Last] and its type, numbered
// as in package model.
type NamedSpan struct{ First, Last, Kind int }

// The types of names as package model numbers them.
const (
	person = iota + 1
	organization
	place
	other
)

// NamedSentence is a sentence with the names in it.
type NamedSentence struct {
	Sentence
	Names []NamedSpan
	// Starts and Ends are the words' places in the article's text, in code
	// points, where the source tells them.
	Starts, Ends []int
}

// NamedDocument is a document with the names in it.
type NamedDocument struct {
	ID        string
	Sentences []NamedSentence
}

// classes are the classes of the sentence's words.
func (s *NamedSentence) classes() []uint8 {
	out := make([]uint8, len(s.Words))
	for _, n := range s.Names {
		for i := n.First; i < n.Last; i++ {
			out[i] = model.EntityClass(n.Kind, model.Inside)
		}
		out[n.Last-1] = model.EntityClass(n.Kind, model.Last)
		out[n.First] = model.EntityClass(n.Kind, model.Begin)
		if n.Last == n.First+1 {
			out[n.First] = model.EntityClass(n.Kind, model.Unit)
		}
	}
	return out
}

// titles are honorifics that stand before a person's name and are no part of
// it, in lower case.
func titles() []string {
	return strings.Fields(`mr. mr mrs. mrs ms. ms dr. dr sen. senator rep. representative gov. governor gen. lt. col.
		sgt. capt. captain maj. cmdr. adm. rev. reverend prof. professor pres. president vice prime minister
		chancellor congressman congresswoman judge justice attorney sheriff mayor detective officer sir lord lady
		dame king queen prince princess pope imam rabbi sheikh ayatollah ambassador secretary chairman chairwoman
		sens. reps. messrs. messrs hon. hon emperor empress tsar czar colonel commander captain lieutenant admiral`)
}

// ranks are more of these, which open names of organizations, too, in lower
// case.
func ranks() []string {
	return strings.Fields(`general major marshal saint st. rector director officer count duke duchess protector command - mother father brother sister`)
}

func isTitle(word string) bool { return slices.Contains(titles(), strings.ToLower(word)) }

func isRank(word string) bool { return slices.Contains(ranks(), strings.ToLower(word)) }
