package lint

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// saidBy is a place where the article says who said something: “…,” Mayor Anna Holt said.
type saidBy struct {
	claim *claims.Claim
	who   nlp.Span // Mayor Anna Holt
	said  nlp.Span // said
	// sentence holds both.
	sentence nlp.Sentence
	// quoted is the quotation that begins the sentence and ends before who; false where
	// there is none.
	quoted    quotation.Quotation
	isQuoting bool
}

// sayings are the places of the article's own text, outside headings, where somebody
// said something, with the subject right before the verb.
func (p *Pass) sayings() []saidBy {
	var found []saidBy
	seen := make(map[nlp.Span]bool)
	for i := range p.Claims {
		c := &p.Claims[i]
		if c.Parent != "" || len(c.Cue) != 1 || p.text(c.Cue[0]) != "said" || seen[c.Cue[0]] || c.Speaker == nil || len(c.Speaker.Mention) != 1 {
			continue
		}
		seen[c.Cue[0]] = true
		s := saidBy{claim: c, said: c.Cue[0], sentence: p.Document.Sentences[sentenceAt(p.Document, c.Cue[0])]}
		s.who = nlp.Span{Start: s.sentence.Start, End: s.said.Start - 1}
		for _, span := range append(slices.Clone(c.Content), c.Quotations...) {
			if span.End <= s.said.Start {
				s.who.Start = max(s.who.Start, span.End)
			}
		}
		if q, found := p.quotationAt(s.sentence.Start); found && q.End <= s.said.Start {
			s.quoted, s.isQuoting = q, true
			s.who.Start = max(s.who.Start, q.End)
		}
		s.who = withoutEdges(p.Article.Text, s.who)
		if s.who.Contains(c.Speaker.Mention[0]) && !p.places.headings.Overlaps(s.who) && !p.quoted(s.who) {
			found = append(found, s)
		}
	}
	return found
}

// isNamed reports whether the speaker is a person, and named: by no pronoun and no role.
func (s saidBy) isNamed(p *Pass) bool {
	return s.claim.Speaker.Type == claims.Person && isNamed(p.text(s.who), s.claim.Speaker.Name)
}

// endsSentence reports whether nothing but a full stop follows “said”.
func (s saidBy) endsSentence(p *Pass) bool {
	return strings.TrimSpace(p.text(nlp.Span{Start: s.said.End, End: s.sentence.End})) == "."
}

// opensParagraph reports whether the sentence is the first one of its paragraph.
func (s saidBy) opensParagraph(p *Pass) bool {
	return p.Document.Paragraphs[s.sentence.Paragraph].Start == s.sentence.Start
}

// hasDay reports whether the sentence names a day or a year.
func (s saidBy) hasDay(p *Pass) bool { return p.namesDay(sentenceAt(p.Document, s.said)) }

// namesDay reports whether the sentence at the index names a day or a year; false for none.
func (p *Pass) namesDay(sentence int) bool {
	if sentence < 0 {
		return false
	}
	s := p.Document.Sentences[sentence]
	for _, t := range p.Document.Tokens[s.First:s.Last] {
		if lists().WeekdayForms.Has(t.Lower) || lists().MonthForms.Has(t.Lower) || lists().RelativeDays.Has(t.Lower) || t.Lower == "week" || t.Lower == "year" || isYear(t.Lower) {
			return true
		}
	}
	return false
}

// subject is the words as the saying's subject, with a capital where they begin the sentence.
func (s saidBy) subject(words string) string {
	if s.who.Start == s.sentence.Start {
		return capital(words)
	}
	return words
}

func capital(words string) string {
	first, size := utf8.DecodeRuneInString(words)
	return string(unicode.ToUpper(first)) + words[size:]
}

// withoutEdges is the span without the comma and spaces before its words, and the spaces behind.
func withoutEdges(text string, s nlp.Span) nlp.Span {
	for s.Start < s.End && strings.IndexByte(" ,\n", text[s.Start]) >= 0 {
		s.Start++
	}
	for s.Start < s.End && text[s.End-1] == ' ' {
		s.End--
	}
	return s
}
