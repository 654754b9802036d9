package nlp

import (
	"strings"
	"unicode"

	"claims/nlp/model"
)

// EntityType is what kind of thing a name names.
type EntityType uint8

// The types of named entities.
const (
	Person       EntityType = iota + 1
	Organization            // a company, a party, a ministry, a newspaper, a team
	Place                   // a country, a city, a river, a building
	Other                   // any other name: a law, a war, a film, a prize
)

// String is the type's name in lower case.
func (t EntityType) String() string {
	if t > Other {
		t = 0
	}
	return [...]string{"none", Person: "person", Organization: "organization", Place: "place", Other: "other"}[t]
}

// Entity is a name in the text: Tokens[First:Last] of one sentence. Honorifics
// (Sen., President) and articles are no part of it.
type Entity struct {
	Span
	First, Last int
	Type        EntityType
}

// naming finds names and keeps what it needs in between.
type naming struct {
	session *model.EntitySession
	words   []model.EntityWord
}

// mostNamed bounds the tokens of the documents whose memory is kept.
const mostNamed = 1 << 16

// name finds the names of a document whose tokens are complete.
func (a *Analyzer) name(d *Document) {
	if a.entities == nil || len(d.Tokens) == 0 {
		return
	}
	n := a.namings.take()
	document := func(yield func([]model.EntityWord) bool) {
		for _, sentence := range d.Sentences {
			n.words = n.words[:0]
			for _, t := range d.Tokens[sentence.First:sentence.Last] {
				n.words = append(n.words, entityWord(t.Of(d.Text), t.Lower, t.Tag))
			}
			if !yield(n.words) {
				return
			}
		}
	}
	d.Entities = entities(d, n.session.Classes(document))
	if len(d.Tokens) <= mostNamed {
		clear(n.words[:cap(n.words)]) // what is kept must not hold on to the text
		a.namings.put(n)
	}
}

// entities reads the names off the classes of the tokens.
func entities(d *Document, classes []uint8) []Entity {
	var out []Entity
	for i, class := range classes {
		kind, at := model.SplitClass(class)
		switch {
		case kind == 0:
		case at == model.Begin || at == model.Unit:
			out = append(out, Entity{d.Tokens[i].Span, i, i + 1, EntityType(kind)})
		default:
			e := &out[len(out)-1]
			e.End, e.Last = d.Tokens[i].End, i+1
		}
	}
	return out
}

// EntityWords is one sentence, already cut into words, as the recognizer of
// names reads it; for training.
func (a *Analyzer) EntityWords(words []string) []model.EntityWord {
	out := make([]model.EntityWord, len(words))
	for i, tag := range a.TagWords(words) {
		out[i] = entityWord(words[i], straight(strings.ToLower(words[i])), tag)
	}
	return out
}

// entityWord is a token as the recognizer of names reads it: marks are written
// in one way, so that the same text always comes with the same lower case.
func entityWord(text, lower, tag string) model.EntityWord {
	mark := normalMark(text)
	switch {
	case isQuoteTag(tag):
		mark, lower = tag, tag
	case mark != text && lower != mark && !hasLetter(text):
		lower = mark
	}
	return model.EntityWord{Text: mark, Lower: lower, Tag: tag}
}

func hasLetter(text string) bool { return strings.ContainsFunc(text, unicode.IsLetter) }
