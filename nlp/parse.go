package nlp

import (
	"strings"

	"claims/nlp/model"
)

// rootRelation is the relation of a sentence's root, whose head is noHead.
const (
	rootRelation = "root"
	noHead       = -1
)

// parse sets the heads and relations of all sentences' tokens. Those of sentences seen before are taken over.
func (a *Analyzer) parse(d *Document, words *vocabulary, old seen) {
	if a.parser == nil {
		return
	}
	p := a.parsings.take()
	for _, s := range d.Sentences {
		toks := d.Tokens[s.First:s.Last]
		if as, first := old.again(d.Text, toks); as != nil {
			for i := range toks {
				toks[i].join(words, as[i].Head, s.First-first, as[i].Relation)
			}
			continue
		}
		p.words = p.words[:0]
		for _, t := range toks {
			p.words = append(p.words, model.ParserWord{Lower: t.Lower, Lemma: t.Lemma, Tag: t.Tag})
		}
		heads, labels := p.session.Parse(p.words)
		for i, head := range heads {
			toks[i].join(words, int(head), s.First, p.labels[labels[i]])
		}
	}
	a.parsings.put(p)
	d.growTrees()
}

// join gives a token its head, counted from another token, and its relation to it.
func (t *Token) join(words *vocabulary, head, from int, relation string) {
	t.Head = noHead
	if head >= 0 {
		t.Head = from + head
	} else {
		relation = rootRelation
	}
	t.Word = words.in(t.Word, relation)
}

// parsing is what parsing one text after another needs.
type parsing struct {
	session *model.ParserSession
	labels  []string
	words   []model.ParserWord
}

// NewForTraining makes an Analyzer that finds no trees and no names, with the tagger given
// or, where that is nil, the embedded one: what the models for these are trained with.
func NewForTraining(tagger *model.Tagger) (*Analyzer, error) {
	a, err := newTagging()
	if err == nil && tagger != nil {
		a.tagger = tagger
	}
	return a, err
}

// ParserWords are the words of one sentence as the parser reads them.
func (a *Analyzer) ParserWords(words, tags []string) []model.ParserWord {
	out := make([]model.ParserWord, len(words))
	for i, w := range words {
		lower := straight(strings.ToLower(w))
		out[i] = model.ParserWord{Lower: lower, Lemma: a.lemmas.lemma(lower, tags[i]), Tag: tags[i]}
	}
	return out
}
