// Package saying knows the attribution clause, the short form that follows a speaker's words: the speaker and a
// word of speech (Mayor Anna Holt told reporters on the quay), in this order or the other. Where a
// quotation mark is missing, it tells where the words end.
package saying

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"claims/claims/wordlist"
	"claims/nlp"
	"claims/nlp/lexicon"
)

//go:embed words.txt
var wordsFile string

// wordLists are the words that this package asks for; words.txt says of each what it is.
type wordLists struct {
	*lexicon.English
	PhraseTags, BeforePlaces, TimeWords, HearersOrPlaces, ReaderWords lexicon.Words
}

// lists are the words, read at the first call.
var lists = sync.OnceValue(func() *wordLists { return lexicon.Read[wordLists](wordsFile) })

// EndsWords reports whether the token is the comma that ends a speaker's words, which begin
// with the first token and whose mark may stand anywhere before the last: an attribution clause is the rest of
// the sentence, and nobody says I, we or you behind it; before it stands a clause of its own, without another comma.
// Where the words are of several sentences, the last one is the speaker's own if it speaks of I, we or you. The prose is the
// document's text with spaces in place of comments.
func EndsWords(d *nlp.Document, prose string, first, comma, last int) bool {
	all := d.Tokens
	sentence := d.Sentences[all[comma].Sentence]
	if all[comma].Lower != "," || sentence.Last > last || !Attribution(all[comma+1:sentence.Last]) {
		return false
	}
	start := max(first, sentence.First)
	words := all[start:comma]
	return OwnClause(words) && !breaksOff(words[len(words)-1]) && !slices.ContainsFunc(words, IsMark) && (start == first || slices.ContainsFunc(words, Addresses)) &&
		!slices.ContainsFunc(all[sentence.Last:last], Addresses) && IsPlain(d.SpanOf(first, sentence.Last).Of(prose))
}

// breaksOff reports whether the word cannot end a clause: a conjunction, a preposition or a determiner, behind which
// words are missing (The ferry is late because, Holt said).
func breaksOff(t nlp.Token) bool {
	return t.Tag == "CC" || t.Tag == "IN" || t.Tag == "TO" || t.Tag == "PRP$" || strings.HasPrefix(t.Tag, "W") || wordlist.Has("the a an", t.Lower)
}

// Addresses reports whether the token is I, we or you, in any form: articles speak of
// themselves and of their readers in quotations only.
func Addresses(t nlp.Token) bool {
	return strings.HasPrefix(t.Tag, "PRP") && lists().ReaderWords.Has(t.Lower)
}

// IsMark reports whether the token is punctuation; the ’s of a possessive is not.
func IsMark(t nlp.Token) bool {
	r, _ := utf8.DecodeRuneInString(t.Lower)
	return t.Tag != "POS" && unicode.IsPunct(r)
}

// TellsTime reports whether the word, in lower case, says when something was said.
func TellsTime(word string) bool { return lists().TimeWords.Has(word) }
