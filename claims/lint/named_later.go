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
func (p *Pass) namedLater(mention nlp.Span) bool {
	first, last := p.tokens(mention)
	if first == last {
		return false
	}
	base := basePhrase(p.Document.Tokens[first:last])
	head := base[len(base)-1].Lemma
	paragraph := p.paragraphAt(mention.Start)
	opens := wordlist.Has("a an one", p.Document.Tokens[first].Lower) && paragraph <= p.firstProse() && !wordlist.Has(hidingNouns, head)
	for _, e := range p.Names {
		if e.Type != claims.Person || len(e.Mentions) == 0 || e.Mentions[0].Start < mention.End {
			continue
		}
		switch at := p.paragraphAt(e.Mentions[0].Start); {
		case at > paragraph+2:
		case opens && at == paragraph+1 && p.speaksIn(e.Name, at), p.describedBy(e, head), p.besideName(e.Mentions[0], head):
			return true
		}
	}
	return false
}

// hidingNouns are lemmas of nouns that stand for people whom journalists do not name.
const hidingNouns = "source official insider aide adviser advisor operative diplomat person people executive member colleague friend relative"

// firstProse is the index of the first paragraph that is no heading.
func (p *Pass) firstProse() int {
	for i, paragraph := range p.Document.Paragraphs {
		if !p.places.headings.overlaps(paragraph.Span) {
			return i
		}
	}
	return 0
}

// speaksIn reports whether somebody of the name speaks in the paragraph.
func (p *Pass) speaksIn(name string, paragraph int) bool {
	return slices.ContainsFunc(p.Claims, func(c claims.Claim) bool {
		return c.Paragraph == paragraph && c.Speaker != nil && c.Speaker.Name == name
	})
}

// besideName reports whether the word stands behind the name, in an aside of its sentence
// (“said Reed, a lobbyist and a longtime friend”).
func (p *Pass) besideName(mention nlp.Span, word string) bool {
	_, i := p.tokens(mention)
	if i == len(p.Document.Tokens) || p.Document.Tokens[i].Lower != "," {
		return false
	}
	rest := p.rest(i)
	return slices.ContainsFunc(rest[:min(len(rest), nearby)], func(t nlp.Token) bool { return t.Lemma == word && !p.quoted(t.Span) })
}

// describedBy reports whether a description of the entity has the word.
func (p *Pass) describedBy(e claims.Entity, word string) bool {
	return slices.ContainsFunc(e.Descriptions, func(d nlp.Span) bool { return strings.Contains(strings.ToLower(p.text(d)), word) })
}
