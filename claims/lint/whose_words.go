package lint

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/claims/cue"
	"claims/claims/quotation"
	"claims/claims/saying"
	"claims/nlp"
)

// What tells a reader whose words a quotation holds, without a word of speech.

// nearby is how many tokens of a sentence are looked at: more than a reader keeps in mind, and
// few enough for a sentence that never ends.
const nearby = 80

// tellsWhose reports whether the words beside the quotation in its first sentence, or
// in its last, have a name, a personal pronoun or a verb of speech: they let a
// reader know whose words the marks hold, in whatever way.
func tellsWhose(p *Pass, q quotation.Quotation) bool {
	first, last := p.Document.StartingIn(q.Span)
	if first == last {
		return false
	}
	all, sentences := p.Document.Tokens, p.Document.Sentences
	before := all[max(sentences[all[first].Sentence].First, first-nearby):first]
	after := all[last:max(last, min(sentences[all[last-1].Sentence].Last, last+nearby))]
	return slices.ContainsFunc(before, func(t nlp.Token) bool { return pointsAtSpeaker(p, t) }) || slices.ContainsFunc(after, func(t nlp.Token) bool { return pointsAtSpeaker(p, t) })
}

// pointsAtSpeaker reports whether the token is a name, a personal pronoun or a word of
// speech (tagged as a noun as it may be: the article read) in the article's own words.
func pointsAtSpeaker(p *Pass, t nlp.Token) bool {
	_, verb := cue.Verb(t.Lemma)
	_, noun := cue.Noun(t.Lemma)
	return !p.quoted(t.Span) && (isProper(p.Document, t) || isPronoun(t.Lower) || verb || noun || lists().ShoutVerbs.Has(t.Lemma))
}

// goesOn reports whether the sentence before the quotation says of somebody by name that he or
// she said something, or has, in its paragraph, a verb that reports somebody's words: the
// quotation goes on with them.
func goesOn(p *Pass, q quotation.Quotation, attributed map[int]bool) bool {
	i, last := p.Document.StartingIn(q.Span)
	if i == last {
		return false
	}
	sentence := p.Document.Tokens[i].Sentence
	if sentence == 0 {
		return false
	}
	before := p.Document.Sentences[sentence-1]
	said, named := false, false
	for _, t := range p.Document.Tokens[max(before.First, before.Last-nearby):before.Last] {
		if !p.quoted(t.Span) {
			said, named = said || saying.Speaks(t), named || isProper(p.Document, t)
		}
	}
	return said && named || attributed[sentence-1] && p.Document.Sentences[sentence-1].Paragraph == p.Document.Sentences[sentence].Paragraph
}

// isFragment reports whether the quotation is no sentence of speech: it begins with a small
// letter, no mark of punctuation ends it, within the quotation marks or right behind them, a
// bracket follows (a caption's year, a newsletter's source), it begins with a transcript's label, or a few words are all that its paragraph has (a heading within the text).
func isFragment(p *Pass, q quotation.Quotation) bool {
	const heading = 4 // words
	words := strings.Trim(p.text(q.Span), quotationMarks)
	first, _ := utf8.DecodeRuneInString(words)
	last, _ := utf8.DecodeLastRuneInString(words)
	next, _ := utf8.DecodeRuneInString(p.prose[q.End:])
	paragraph := p.Document.Paragraphs[p.Document.ParagraphAt(q.Start)]
	rest := strings.TrimLeftFunc(p.prose[q.End:], unicode.IsSpace)
	return unicode.IsLower(first) || !q.Block && !unicode.IsPunct(last) && !unicode.IsPunct(next) ||
		strings.HasPrefix(rest, "(") || strings.HasPrefix(rest, "[") || hasLabel(words) || paragraph.Len() <= 2*q.Len() && len(strings.Fields(p.text(paragraph.Span))) <= heading
}

// hasLabel reports whether the words begin with a transcript's label (Chris Matthews: …).
func hasLabel(words string) bool {
	label, _, found := strings.Cut(words, ": ")
	name := strings.Fields(label)
	small := func(word string) bool { return !nlp.StartsUpper(word) }
	return found && len(name) > 1 && len(name) < 4 && !slices.ContainsFunc(name, small)
}

// isSigned reports whether the last paragraph within the quotation is a name: who laid the
// page out has taken the signature into the marks.
func isSigned(d *nlp.Document, q quotation.Quotation) bool {
	const longest = 12 // words and marks
	if len(q.Parts) < 2 {
		return false
	}
	words := tokensOf(d, q.Parts[len(q.Parts)-1:])
	verb := func(t nlp.Token) bool { return t.Tag == "MD" || t.IsVerb() }
	return len(words) <= longest && hasName(d, words) && !slices.ContainsFunc(words, verb)
}

// isDocumented reports whether the sentence before the quotation, or the one behind it, speaks
// of a text of which the quotation is a piece (“The union issued a statement.”).
func isDocumented(p *Pass, words nlp.Span) bool {
	first, last := p.Document.StartingIn(words)
	if first == last {
		return false
	}
	all, sentences := p.Document.Tokens, p.Document.Sentences
	speaksOfText := func(sentence int) bool {
		if sentence < 0 || sentence >= len(sentences) {
			return false
		}
		s := sentences[sentence]
		return slices.ContainsFunc(all[s.First:min(s.Last, s.First+nearby)], func(t nlp.Token) bool { return lists().SignedTexts.Has(t.Lemma) && !p.quoted(t.Span) })
	}
	return speaksOfText(all[first].Sentence-1) || speaksOfText(all[last-1].Sentence+1)
}
