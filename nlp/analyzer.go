package nlp

import (
	"errors"
	"slices"

	"claims/nlp/model"

	"github.com/jdkato/prose/v3/segment"
)

// Analyzer cuts, tags and parses texts. It is safe for concurrent use; what one text
// says of a word changes nothing for the next.
type Analyzer struct {
	tagger *model.Tagger
	// punkt proposes where sentences end.
	punkt  *segment.Segmenter
	lemmas lemmatizer
	senses *model.Senses
	speech uint8 // the sense of verbs of communication
	parser *model.Parser
	// entities tells names; nil where none are to be found.
	entities *model.Entities
	// The sums of weights that taggers, parsers and finders of names remember from text to text.
	sessions spares[model.Session]
	parsings spares[parsing]
	namings  spares[naming]
}

// New makes an Analyzer from the embedded models. It reads them in place and
// costs about a millisecond; an error means a damaged program file.
func New() (*Analyzer, error) {
	a, err := newTagging()
	if err != nil {
		return nil, err
	}
	var errs [2]error
	a.parser, errs[0] = model.LoadParser()
	a.entities, errs[1] = model.LoadEntities()
	if err := errors.Join(errs[:]...); err != nil {
		return nil, err
	}
	a.parsings.make = func() *parsing {
		return &parsing{session: a.parser.NewSession(), labels: a.parser.Labels()}
	}
	a.namings.make = func() *naming { return &naming{session: a.entities.NewSession()} }
	return a, nil
}

// newTagging makes an Analyzer that cuts, tags and lemmatizes, but finds no
// trees and no names.
func newTagging() (*Analyzer, error) {
	a := &Analyzer{lemmas: lemmatizer{irregular: irregularForms()}}
	var errs [4]error
	a.lemmas.known, errs[0] = model.LoadLemmas()
	a.tagger, errs[1] = model.LoadTagger(a.lemmas.known)
	a.punkt, errs[2] = model.LoadPunkt()
	a.senses, errs[3] = model.LoadSenses()
	if err := errors.Join(errs[:]...); err != nil {
		return nil, err
	}
	a.speech = speechSense(a.senses)
	a.sessions.make = func() *model.Session { return a.tagger.NewSession() }
	return a, nil
}

// bytesPerToken is a low estimate, so that the tokens of most texts are
// allocated at once.
const bytesPerToken = 5

// Analyze makes the Document of a text; blocks as in an article. It never
// fails: of a text that is no valid UTF-8 each broken byte is a character of a
// token, and blocks out of order or bounds are cut to fit.
func (a *Analyzer) Analyze(text string, blocks []Block) *Document {
	return a.Again(nil, text, blocks)
}

// Again is Analyze of a text that is much like that of a document (nil for none), as when it has
// been edited: what they have in common costs less.
func (a *Analyzer) Again(like *Document, text string, blocks []Block) *Document {
	old := like.seen()
	d := &Document{Text: text, Paragraphs: paragraphs(text, blocks), Code: codeIn(text)}
	d.Tokens = make([]Token, 0, len(text)/bytesPerToken)
	tags := tagging{session: a.sessions.take(), vocabulary: a.newVocabulary()}
	width := wrapWidth(text, Span{0, len(text)})
	var spans []Span
	for p := range d.Paragraphs {
		para := &d.Paragraphs[p]
		spans = tokenize(spans[:0], text, para.Span)
		d.Tokens = slices.Grow(d.Tokens, len(spans))
		para.First = len(d.Sentences)
		s := segmenter{text: text, toks: spans, starts: proposedStarts(a.punkt, text, para.Span), width: width}
		s.sentences(func(first, last int) {
			d.addSentence(p, spans[first:last])
			toks := d.Tokens[len(d.Tokens)-(last-first):]
			if as, _ := old.again(text, toks); as != nil {
				tags.take(text, toks, as)
			} else {
				tags.tag(text, toks)
			}
		})
		para.Last = len(d.Sentences)
	}
	a.sessions.put(tags.session)
	a.parse(d, tags.vocabulary, old)
	a.name(d)
	a.findNamesakes(d)
	return d
}

// addSentence appends one sentence with its tokens.
func (d *Document) addSentence(paragraph int, spans []Span) {
	first := len(d.Tokens)
	for _, span := range spans {
		d.Tokens = append(d.Tokens, Token{Span: span, Sentence: len(d.Sentences)})
	}
	d.Sentences = append(d.Sentences, Sentence{
		Span:      Span{spans[0].Start, spans[len(spans)-1].End},
		First:     first,
		Last:      len(d.Tokens),
		Paragraph: paragraph,
	})
}
