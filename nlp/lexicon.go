package nlp

import (
	"strings"

	"claims/nlp/model"
)

// lexicon are the words of one document: each is worked out once, however often it comes.
type lexicon struct {
	analyzer *Analyzer
	words    map[written]*Word
	related  map[related]*Word
}

// written is a word as it stands in the text, and its tag.
type written struct{ text, tag string }

// related is a word under a tag, and its relation to the head.
type related struct {
	word     *Word
	relation string
}

func (a *Analyzer) newLexicon() *lexicon {
	return &lexicon{analyzer: a, words: make(map[written]*Word), related: make(map[related]*Word)}
}

// word is the word of a text and a tag.
func (l *lexicon) word(text, tag string) *Word {
	as := written{text, tag}
	if w, known := l.words[as]; known {
		return w
	}
	w := &Word{Tag: tag, Lower: straight(strings.ToLower(text))}
	w.Lemma = l.analyzer.lemmas.lemma(w.Lower, tag)
	w.Senses = l.analyzer.sensesOf(tag, w.Lemma)
	l.words[as] = w
	return w
}

// in is the word in a relation.
func (l *lexicon) in(w *Word, relation string) *Word {
	as := related{w, relation}
	in, known := l.related[as]
	if !known {
		with := *w
		with.Relation = relation
		in = &with
		l.related[as] = in
	}
	return in
}

// sensesOf are the senses of a noun or a verb; none of all else.
func (a *Analyzer) sensesOf(tag, lemma string) []uint8 {
	switch {
	case tag == "NN" || tag == "NNS":
		return a.senses.Of(nil, model.Noun, lemma)
	case strings.HasPrefix(tag, "VB"):
		return a.senses.Of(nil, model.Verb, lemma)
	}
	return nil
}
