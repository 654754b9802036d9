package lint

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/claims/quotation"
	"claims/claims/saying"
	"claims/nlp"
)

// quoteUnopened is Q102.
func quoteUnopened() Rule {
	return Rule{
		Code: "Q102", Name: "quote-unopened", Severity: Error,
		Doc: Doc{
			Title: "A mark closes a quotation that was never opened",
			Rationale: "A reader cannot tell which of the words before the mark are the speaker's. The Reuters handbook asks that " +
				"quoted words are exactly the speaker's, which needs both ends. A quotation that runs on opens each of its paragraphs; a mark that ends a paragraph which does not is one of these. Apostrophes (the 1990s', rock ’n’ roll), feet, inches and minutes are no such marks.",
			Bad:  "We will rebuild the bridge,” Mayor Anna Holt said.",
			Good: "“We will rebuild the bridge,” Mayor Anna Holt said.",
			Fix:  "the opening mark is added at the start of a paragraph whose first sentence the stray mark ends before an attribution (“Mayor Anna Holt said.”), if it is one clause, a question or one that speaks of I or we; nowhere else",
		},
		Run: runQuoteUnopened,
	}
}

func runQuoteUnopened(p *Pass) {
	const message = "this mark closes a quotation that was never opened: add the opening mark (of each paragraph, where it runs over several), or delete this one"
	for _, f := range p.Faults {
		if f.Kind != quotation.Unopened || opensStraight(p, f.Mark) {
			continue
		}
		var fix *Fix
		mark := quotation.Opener(p.text(f.Mark))
		if at, certain := openingPlace(p, f.Mark); certain && mark != "" && !otherFault(p, f) {
			fix = &Fix{Message: "Open the quotation with " + mark, Edits: []Edit{p.putBefore(at, mark)}}
		}
		p.reportMend(fix, nil, f.Mark, message)
	}
}

// opensStraight reports whether a single mark is closed that may have been opened earlier in its
// paragraph by a mark of another form ('I am busy,’; ’I am busy,’; ‘I am busy” and slept,’), or in words run together.
func opensStraight(p *Pass, mark nlp.Span) bool {
	if !quotation.SameLevel(p.text(mark), "'") {
		return false
	}
	const reach = 400 // bytes
	start := max(p.Document.Paragraphs[p.Document.ParagraphAt(mark.Start)].Start, mark.Start-reach)
	before := ' '
	for i, r := range p.prose[start:mark.Start] {
		_, size := utf8.DecodeRuneInString(p.prose[start+i:])
		after, _ := utf8.DecodeRuneInString(p.prose[start+i+size:])
		if strings.ContainsRune("'‘’", r) && unicode.IsLetter(after) && (!unicode.IsLetter(before) || unicode.IsUpper(after)) {
			return true
		}
		before = r
	}
	return false
}

// openingPlace is the offset at which the quotation that the mark closes, and nothing
// opens, begins for certain: the start of the paragraph, where the words up to the mark are its
// first sentence and an attribution clause follows.
func openingPlace(p *Pass, mark nlp.Span) (at int, certain bool) {
	closing, _ := p.Document.StartingIn(mark)
	tokens, sentences := p.Document.Tokens, p.Document.Sentences
	if closing+1 >= len(tokens) || tokens[closing].Span != mark {
		return 0, false
	}
	sentence, next := sentences[tokens[closing].Sentence], sentences[tokens[closing+1].Sentence]
	paragraph := p.Document.Paragraphs[sentence.Paragraph]
	words := tokens[sentence.First:closing]
	if tokens[closing].Sentence != paragraph.First || paragraph.Kind != nlp.Prose || next.Paragraph != sentence.Paragraph || len(words) == 0 {
		return 0, false
	}
	certain = whollySpoken(words) && closesWord(p, mark) && strings.IndexAny(words[0].Lower, quotationMarks) != 0 && !slices.ContainsFunc(words, unquotable) &&
		saying.Attribution(tokens[closing+1:next.Last])
	return words[0].Start, certain
}

// whollySpoken reports whether the words of a sentence, the mark at their end included, are a speaker's
// from the first one on: they are one clause, and either a question or a cry, or one that stands by
// itself and speaks of I or we. Of others the article may quote the end only (The programme “is
// gaining ground,” Holt said; You can read here “why we left,” Holt said).
func whollySpoken(words []nlp.Token) bool {
	last := len(words) - 1
	clause := words[:last]
	if !oneClause(clause) || len(clause) == 0 || clause[0].Tag == "IN" {
		return false
	}
	return words[last].Lower == "?" || words[last].Lower == "!" ||
		words[last].Lower == "," && saying.OwnClause(clause) && slices.ContainsFunc(clause, speaksOfSelf)
}

// speaksOfSelf reports whether the token is I or we, in any form. You may be the reader.
func speaksOfSelf(t nlp.Token) bool { return saying.Addresses(t) && !strings.HasPrefix(t.Lower, "you") }

// unquotable reports whether a quotation may begin, or end, behind the token rather than
// before it: a word of speech, a dash, a colon.
func unquotable(t nlp.Token) bool {
	return saying.Speaks(t) || saying.IsMark(t) && !strings.Contains(",.?!'’-%", t.Lower)
}
