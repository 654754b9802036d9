// Package nlp turns an article's text into a Document: paragraphs, sentences
// and tagged tokens in dependency trees, each with byte offsets into the
// untouched text.
//
// It knows nothing of claims. Its models are embedded flat files that need no
// decoding, so that making an Analyzer costs milliseconds; cmd/claims-train makes
// them.
package nlp

import "sort"

// BlockKind says what a stretch of an article is, as far as its format tells.
type BlockKind uint8

// The kinds of block. A plain text file tells only metadata and prose.
const (
	Prose      BlockKind = iota // running text
	Heading                     // a headline or a subheading
	BlockQuote                  // a quotation set off as a block, without marks (Markdown >, HTML blockquote)
	ListItem                    // an item of a list
	Metadata                    // no part of the article's prose: a leading date, front matter
	Code                        // code, preformatted text, URLs: nobody's speech
)

// Block is a stretch of text that the input format knows the kind of.
type Block struct {
	Span
	Kind BlockKind
}

// Document is a text cut into paragraphs, sentences and tokens, in order of
// the text. The slices are flat; a paragraph points into Sentences, a sentence
// into Tokens. Stretches of kind Metadata and Code are in none of them.
type Document struct {
	Text       string
	Paragraphs []Paragraph
	Sentences  []Sentence
	Tokens     []Token
	// Entities are the names in the text, in its order; no two overlap, and none
	// goes beyond a sentence.
	Entities []Entity
	// Code are the stretches within sentences that are code, in order: their marks are none
	// of the sentence's (IsCode).
	Code []Span
	// Namesakes are the tokens, in order, that are written as a month is and name somebody (IsMonth).
	Namesakes []int
	// Subtrees are the trees once more, by token (Low, High, Subject).
	Subtrees []Subtree
}

// Paragraph is a block of sentences between blank lines or block borders.
type Paragraph struct {
	Span
	Kind BlockKind
	// First and Last bound the paragraph's sentences: Sentences[First:Last].
	First, Last int
}

// Sentence is a sentence of one paragraph; a closing quotation mark belongs to
// the sentence that it closes.
type Sentence struct {
	Span
	// First and Last bound the sentence's tokens: Tokens[First:Last].
	First, Last int
	// Paragraph is the index of the paragraph that holds the sentence.
	Paragraph int
}

// Token is a word, a number or a mark of punctuation. Contractions are cut as
// the Penn Treebank cuts them: can|n't, Kim|’s.
type Token struct {
	Span
	// Word is what the token is wherever it stands: one for all tokens of the document that
	// have it in common, so that a token stays small.
	*Word
	// Sentence is the index of the sentence that holds the token.
	Sentence int
	// Head is the index in Document.Tokens of the token that it depends on, in
	// the same sentence; -1 at the sentence's root. A sentence has one root and
	// no cycle.
	Head int
}

// Word is a word as written, under one tag and in one relation. It is not to be changed.
type Word struct {
	// Tag is the Penn Treebank part-of-speech tag (NNP, VBD, “``”, …).
	Tag string
	// Lower is the word's text in lower case, with curly apostrophes made straight.
	Lower string
	// Lemma is the base form in lower case: said → say, reports → report.
	Lemma string
	// Senses are the numbers of what the lemma may mean as a noun or a verb, the
	// most frequent first; model.Senses names them.
	Senses []uint8
	// Relation is the Universal Dependencies relation to the token's head, with its
	// subtype: nsubj, nsubj:pass, obl:agent, acl:relcl, …; root at the root.
	Relation string
}

// SpanOf is the text of the tokens from first to before last; empty where that holds none.
func (d *Document) SpanOf(first, last int) Span {
	if first < 0 || first >= last || last > len(d.Tokens) {
		return Span{}
	}
	return Span{Start: d.Tokens[first].Start, End: d.Tokens[last-1].End}
}

// TokensIn bounds the tokens that lie within the span: Tokens[first:last]. The
// two are equal where none does.
func (d *Document) TokensIn(s Span) (first, last int) {
	first = sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].Start >= s.Start })
	last = first + sort.Search(len(d.Tokens)-first, func(i int) bool { return d.Tokens[first+i].End > s.End })
	return first, last
}

// StartingIn bounds the tokens that start within the span: Tokens[first:last].
func (d *Document) StartingIn(s Span) (first, last int) {
	first = sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].Start >= s.Start })
	last = sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].Start >= s.End })
	return first, max(first, last)
}
