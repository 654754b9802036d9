package nlp

import (
	"slices"

	"claims/nlp/model"
)

// Analyzer cuts, tags and parses texts. It is safe for concurrent use; what one text
// says of a word changes nothing for the next.
type Analyzer struct {
	tagger *model.Tagger
	punkt  *model.Punkt
	lemmas lemmatizer
	senses *model.Senses
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
	if a.parser, err = model.LoadParser(); err != nil {
		return nil, err
	}
	if a.entities, err = model.LoadEntities(); err != nil {
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
	lemmas, err := model.LoadLemmas()
	if err != nil {
		return nil, err
	}
	tagger, err := model.LoadTagger(lemmas)
	if err != nil {
		return nil, err
	}
	punkt, err := model.LoadPunkt()
	if err != nil {
		return nil, err
	}
	senses, err := model.LoadSenses()
	if err != nil {
		return nil, err
	}
	a := &Analyzer{tagger: tagger, punkt: punkt, lemmas: lemmatizer{irregularForms(), lemmas}, senses: senses}
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
	tags := tagging{session: a.sessions.take(), lexicon: a.newLexicon()}
	width := wrapWidth(text, Span{0, len(text)})
	var spans []Span
	for p := range d.Paragraphs {
		para := &d.Paragraphs[p]
		spans = tokenize(spans[:0], text, para.Span)
		d.Tokens = slices.Grow(d.Tokens, len(spans))
		para.First = len(d.Sentences)
		s := segmenter{text: text, toks: spans, punkt: a.punkt, width: width}
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
	a.parse(d, tags.lexicon, old)
	a.name(d)
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
