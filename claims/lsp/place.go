package lsp

import (
	"strings"

	"claims/claims/lsp/protocol"
	"claims/nlp"
)

// byteOrderMark may begin a document; an article is read without it.
const byteOrderMark = "\uFEFF"

// shift is how many bytes of the document come before the article's file.
func (r *reading) shift() int {
	if strings.HasPrefix(r.text.Text(), byteOrderMark) {
		return len(byteOrderMark)
	}
	return 0
}

// inDocument is where a stretch of the article's text stands in the document, in
// bytes.
func (r *reading) inDocument(s nlp.Span) nlp.Span {
	file := r.Article.FileSpan(s)
	return nlp.Between(file.Start+r.shift(), file.End+r.shift())
}

// rangeOf is the same as an editor has it.
func (s *server) rangeOf(r *reading, span nlp.Span) protocol.Range {
	at := r.inDocument(span)
	return r.text.Range(at.Start, at.End, s.encoding)
}

func (s *server) location(r *reading, span nlp.Span) protocol.Location {
	return protocol.Location{URI: r.uri, Range: s.rangeOf(r, span)}
}

// atLine is the stretch of the document from a line and column of the author's, both
// from 1, to the line's end; the first line where the line is 0.
func (s *server) atLine(r *reading, line, column int) protocol.Range {
	from := protocol.Position{Line: max(line, 1) - 1, Character: max(column, 1) - 1}
	if from.Line == 0 && r.shift() > 0 {
		from.Character++
	}
	start := r.text.Offset(from, protocol.UTF32)
	end := r.text.Offset(protocol.Position{Line: from.Line, Character: len(r.text.Text())}, protocol.UTF32)
	return r.text.Range(min(start, end), end, s.encoding)
}

// touches reports whether the offset of the document lies in the stretch of the
// article's text, or right behind it, as the cursor behind a word does.
func (r *reading) touches(span nlp.Span, offset int) bool {
	at := r.inDocument(span)
	return at.Start <= offset && offset <= at.End
}
