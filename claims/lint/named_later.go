package lint

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/wordlist"
	"claims/nlp"
)

// namedLater reports whether a mention is of somebody named soon after:
// in its paragraph or the two after it a person first appears whom the article
// describes by the mention's head noun (“A former chairman says …” above “Don Fowler, the
// former chairman”; “Aides were pleased” above “Plouffe, an aide”), or the mention is of one person, opens the article with a noun that hides
// nobody (“A farmer says …”) and a person speaks in the next paragraph.
func namedLater(p *Pass, mention nlp.Span) bool {
	first, last := p.Document.StartingIn(mention)
	if first == last {
		return false
	}
	base := basePhrase(p.Document, first, last)
	head := base[len(base)-1].Lemma
	paragraph := p.Document.ParagraphAt(mention.Start)
	opens := wordlist.Has("a an one", p.Document.Tokens[first].Lower) && paragraph <= p.firstProse() && !lists().HidingNouns.Has(head)
	end := len(p.Article.Text) + 1
	if k := paragraph + 3; k < len(p.Document.Paragraphs) {
		end = p.Document.Paragraphs[k].Start
	}
	if anyWithin(p.namings(head), mention.End, end) {
		return true
	}
	return opens && anyWithin(firstSpeakers(p, paragraph+1), mention.End, end)
}

// namings remembers where persons are first named whom the article describes by a word, and
// where those who speak in a paragraph are.
type namings struct {
	described map[string][]int
	speaking  map[int][]int
}

// namings are the places, in order, at which a person is first named whom the article describes
// by the word.
func (p *Pass) namings(word string) []int {
	later := p.shared.later
	found, known := later.described[word]
	if known {
		return found
	}
	for _, e := range p.shared.persons() {
		if describedBy(p, *e, word) || besideName(p, e.Mentions[0], word) {
			found = append(found, e.Mentions[0].Start)
		}
	}
	if later.described == nil {
		later.described = make(map[string][]int)
	}
	later.described[word] = found
	return found
}

// firstSpeakers are the places in the paragraph, in order, at which a person is first named
// who speaks there.
func firstSpeakers(p *Pass, paragraph int) []int {
	later := p.shared.later
	found, known := later.speaking[paragraph]
	if known || paragraph >= len(p.Document.Paragraphs) {
		return found
	}
	for _, e := range p.shared.persons() {
		if at := e.Mentions[0].Start; p.Document.ParagraphAt(at) == paragraph && p.shared.speakers()[speaking{paragraph, e.Name}] {
			found = append(found, at)
		}
	}
	if later.speaking == nil {
		later.speaking = make(map[int][]int)
	}
	later.speaking[paragraph] = found
	return found
}

// speaking is that somebody of the name speaks in a paragraph.
type speaking struct {
	paragraph int
	name      string
}

// speakersIn are those who speak in each paragraph.
func (p *Pass) speakersIn() map[speaking]bool {
	all := make(map[speaking]bool)
	for i := range p.Claims {
		if s := p.Claims[i].Speaker; s != nil {
			all[speaking{p.Claims[i].Paragraph, s.Name}] = true
		}
	}
	return all
}

// firstProse is the index of the first paragraph that is no heading.
func (p *Pass) firstProse() int { return p.shared.firstProse() }

func (p *Pass) findFirstProse() int {
	for i, paragraph := range p.Document.Paragraphs {
		if !p.places.headings.Overlaps(paragraph.Span) {
			return i
		}
	}
	return 0
}

// besideName reports whether the word stands behind the name, in an aside of its sentence
// (“said Reed, a lobbyist and a longtime friend”).
func besideName(p *Pass, mention nlp.Span, word string) bool {
	_, i := p.Document.StartingIn(mention)
	if i == len(p.Document.Tokens) || p.Document.Tokens[i].Lower != "," {
		return false
	}
	rest := tokensAfter(p.Document, i)
	return slices.ContainsFunc(rest[:min(len(rest), nearby)], func(t nlp.Token) bool { return t.Lemma == word && !p.quoted(t.Span) })
}

// describedBy reports whether a description of the entity has the word.
func describedBy(p *Pass, e claims.Entity, word string) bool {
	return slices.ContainsFunc(e.Descriptions, func(d nlp.Span) bool { return strings.Contains(strings.ToLower(p.text(d)), word) })
}
