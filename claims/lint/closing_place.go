package lint

import (
	"slices"
	"strings"

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
		if mayReport(p.Document.Tokens[i]) {
			if speeches++; speeches > 1 {
				return at, false
			}
		}
		if i > first && endsWords(p, first, i, last) {
			at, clauses = p.Document.Tokens[i].End, clauses+1
		}
	}
	if speeches == 0 && isIntroduced(p.Document, mark) && fillsParagraph(p, first, last, q.End) {
		return q.End, true
	}
	return at, clauses == 1 && speeches == 1
}

// endsWords reports whether the token is the comma that ends a speaker's words, which begin
// with the first token: an attribution clause is the rest of the sentence, and nobody says I, we or you
// behind it; before it stands a clause of its own, without another comma. Where the words are of
// several sentences, the last one is the speaker's own if it speaks of I, we or you.
func endsWords(p *Pass, first, comma, last int) bool {
	all := p.Document.Tokens
	sentence := p.Document.Sentences[all[comma].Sentence]
	if all[comma].Lower != "," || sentence.Last > last || !attribution(all[comma+1:sentence.Last]) {
		return false
	}
	start := max(first, sentence.First)
	words := all[start:comma]
	return ownClause(words) && !slices.ContainsFunc(words, isMark) && (start == first || slices.ContainsFunc(words, addresses)) &&
		!slices.ContainsFunc(all[sentence.Last:last], addresses) && isPlain(p.text(p.Document.SpanOf(first, sentence.Last)))
}

// isIntroduced reports whether the words before the mark, in its own paragraph, announce
// a quotation: a colon, or a word of speech and a comma.
func isIntroduced(d *nlp.Document, mark nlp.Span) bool {
	i, _ := d.StartingIn(mark)
	if i < 2 || i == len(d.Tokens) || d.ParagraphOf(i-2) != d.ParagraphOf(i) {
		return false
	}
	before := d.Tokens[i-2 : i]
	return before[1].Lower == ":" || before[1].Lower == "," && speaks(before[0])
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
	return ownClause(words) && oneClause(words) && isPlain(p.text(p.Document.SpanOf(first, last))) && sentence == p.Document.Tokens[last-1].Sentence && sentence == paragraph.Last-1 && last == p.Document.Sentences[sentence].Last &&
		!slices.ContainsFunc(words, speaks)
}
