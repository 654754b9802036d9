package lint

import (
	"slices"
	"strings"

	"claims/claims/saying"
	"claims/nlp"
)

// closingPlace is the offset at which the quotation that the mark opens, and nothing
// closes, ends for certain: at the comma before the only attribution clause behind the mark, or
// at the end of the paragraph where a single sentence that the article introduces reaches it.
// Another word of speech, be it one that the speaker quotes, leaves a choice.
func closingPlace(p *Pass, mark nlp.Span) (at int, certain bool) {
	q, found := p.quotationAt(mark.Start)
	if !found || len(q.Parts) != 1 || q.Depth > 0 || !opensWord(p, mark) || !opensSentence(p, mark) {
		return 0, false
	}
	if strayMark(p.text(nlp.Between(mark.End, q.End))) {
		return 0, false
	}
	first, last := p.Document.StartingIn(nlp.Between(mark.End, q.End))
	clauses, speeches := 0, 0
	for i := first; i < last; i++ {
		if saying.MayReport(p.Document.Tokens[i]) {
			if speeches++; speeches > 1 {
				return at, false
			}
		}
		if i > first && saying.EndsWords(p.Document, p.prose, first, i, last) {
			at, clauses = p.Document.Tokens[i].End, clauses+1
		}
	}
	if speeches == 0 && isIntroduced(p.Document, mark) && fillsParagraph(p, first, last, q.End) {
		return q.End, true
	}
	return at, clauses == 1 && speeches == 1
}

// isIntroduced reports whether the words before the mark, in its own paragraph, announce
// a quotation: a colon, or a word of speech and a comma.
func isIntroduced(d *nlp.Document, mark nlp.Span) bool {
	i, _ := d.StartingIn(mark)
	if i < 2 || i == len(d.Tokens) || d.ParagraphOf(i-2) != d.ParagraphOf(i) {
		return false
	}
	before := d.Tokens[i-2 : i]
	return before[1].Lower == ":" || before[1].Lower == "," && saying.Speaks(before[0])
}

// fillsParagraph reports whether the tokens, up to the offset, are the rest of one
// sentence that ends its paragraph with a full stop, and one clause: behind a comma, a dash or a
// conjunction the article's own words may follow (“I am out, and walked away).
func fillsParagraph(p *Pass, first, last, end int) bool {
	if first == last || !strings.HasSuffix(p.Article.Text[:end], ".") {
		return false
	}
	sentence := p.Document.Tokens[first].Sentence
	paragraph := p.Document.Paragraphs[p.Document.Sentences[sentence].Paragraph]
	words := p.Document.Tokens[first : last-1]
	return saying.OwnClause(words) && oneClause(words) && saying.IsPlain(p.text(p.Document.SpanOf(first, last))) && sentence == p.Document.Tokens[last-1].Sentence && sentence == paragraph.Last-1 && last == p.Document.Sentences[sentence].Last &&
		!slices.ContainsFunc(words, saying.Speaks)
}
