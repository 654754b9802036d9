package nlp

// seen are the sentences of a document by their text. A text that has one of them again takes over its
// tags and its tree, which hang on nothing but its words.
type seen struct {
	document  *Document
	sentences map[string]Sentence
}

// seen is empty for no document.
func (d *Document) seen() seen {
	if d == nil {
		return seen{}
	}
	s := seen{d, make(map[string]Sentence, len(d.Sentences))}
	for _, sentence := range d.Sentences {
		s.sentences[sentence.Of(d.Text)] = sentence
	}
	return s
}

// again are the tokens of a sentence as the document has them, and the index of the first there; none where it
// has no such sentence, or one with other tokens.
func (s seen) again(text string, toks []Token) (as []Token, first int) {
	sentence := Span{toks[0].Start, toks[len(toks)-1].End}
	old, found := s.sentences[sentence.Of(text)]
	if !found || old.Last-old.First != len(toks) {
		return nil, 0
	}
	as = s.document.Tokens[old.First:old.Last]
	for i := range toks {
		if as[i].Start-old.Start != toks[i].Start-sentence.Start || as[i].End-old.Start != toks[i].End-sentence.Start {
			return nil, 0
		}
	}
	return as, old.First
}
