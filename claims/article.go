// Package claims is the domain: an Article, the Claims read from it, who
// speaks in each and through whom the article has it.
//
// The data flow is one way: input makes an Article, nlp its Document, extract
// the Extraction, lint the findings, report writes them down.
package claims

import (
	"strings"

	"claims/nlp"
)

// Article is one news article: its text, untouched, with what its file tells
// about it.
type Article struct {
	// ID names the article in output: a JSONL record's id, else the file's
	// name without folder and extension.
	ID string
	// Path is the file as the user named it; "-" for standard input.
	Path string
	// Language is what editors call the format that the file was read in; empty where
	// nobody writes articles in it, or nobody knows.
	Language string
	// Title, Date (YYYY-MM-DD) and URL are empty where the file does not tell them.
	Title, Date, URL string
	// Text is the article's text: valid UTF-8. Every offset of a claim or
	// finding points into it.
	Text string
	// Blocks are the stretches of Text whose kind the format tells, in order,
	// without overlap. What is in none of them is prose.
	Blocks []nlp.Block
	// Gaps are the offsets of Text, in order, at which the file has words that are left out of it: code, the
	// tags of templates.
	Gaps []int
	// Origin maps Text back to the file, for lines and columns.
	Origin Origin

	index     codePoints // of Text
	fileIndex codePoints // of the file that Origin maps to
	lines     lines      // of that file
}

// NewArticle completes an article that an input format has filled in: it makes
// the indexes that CodePoint and Position need. The article must not be changed afterwards.
func NewArticle(a Article) *Article {
	a.index = indexCodePoints(a.Text)
	file := a.Origin.file(a.Text)
	a.lines, a.fileIndex = indexLines(file), a.index
	if a.Origin.File != "" {
		a.fileIndex = indexCodePoints(file)
	}
	return &a
}

// CodePoint is the number of Unicode code points before the byte offset.
func (a *Article) CodePoint(offset int) int { return a.index.before(a.Text, offset) }

// TextOf is the text of the spans, with an ellipsis between them.
func (a *Article) TextOf(spans []nlp.Span) string {
	if len(spans) == 1 {
		return spans[0].Of(a.Text)
	}
	parts := make([]string, 0, len(spans))
	for _, s := range spans {
		parts = append(parts, s.Of(a.Text))
	}
	return strings.Join(parts, " … ")
}

// File is what Origin has of the author's file; the text where that is the file.
func (a *Article) File() string { return a.Origin.file(a.Text) }

// Position is the line and column of the byte offset in the author's file.
func (a *Article) Position(offset int) Position { return a.position(offset) }

// BytePosition is Position with the column in bytes of UTF-8.
func (a *Article) BytePosition(offset int) Position { return a.bytePosition(offset) }
