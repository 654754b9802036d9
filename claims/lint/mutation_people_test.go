package lint

import (
	"strings"

	"claims/claims"
	"claims/nlp"
)

// Mutations of how people are named and described.

// addRival lets the person whom a pronoun stands for meet another one, in a sentence
// before the pronoun's, which names nobody itself.
func addRival(p *Pass) []mutant {
	meets := map[string]string{"he": " met the surgeon Peter Lang at the station.", "she": " met the surgeon Laura Lang at the station."}
	persons, pronouns := namedPersons(p), make(map[string]string)
	for _, e := range p.Names {
		pronouns[e.Name] = e.Pronoun
	}
	var made []mutant
	for _, s := range p.sayings() {
		word, name := strings.ToLower(p.text(s.who)), s.claim.Speaker.Name
		if meets[word] != "" && pronouns[name] == word && len(persons[sentenceAt(p.Document, s.said)]) == 0 {
			start := nlp.Span{Start: s.sentence.Start, End: s.sentence.Start}
			made = append(made, mutant{[]Edit{{Span: start, Text: lastName(name) + meets[word] + " "}}, s.who})
		}
	}
	return made
}

// beginWithPronoun cuts off what stands before a quotation that begins a paragraph.
func beginWithPronoun(p *Pass) []mutant {
	var made []mutant
	for _, s := range p.droppable() {
		if s.opensParagraph(p) && s.isNamed(p) {
			made = append(made, mutant{[]Edit{{Span: nlp.Span{End: s.sentence.Start}}, {Span: s.who, Text: "she"}}, s.who})
		}
	}
	return made
}

// dropDescription takes persons whom the article describes once, right before their name, at
// a place where they speak; and who are not the sort of whom it tells more in an aside.
func dropDescription(p *Pass) []mutant {
	saying := make(map[nlp.Span]bool)
	for _, s := range p.sayings() {
		saying[s.who] = true
	}
	var made []mutant
	for _, e := range p.Names {
		if e.Type != claims.Person || len(e.Descriptions) != 1 || len(e.Mentions) == 0 {
			continue
		}
		d, name := e.Descriptions[0], e.Mentions[0]
		aside := false
		for _, m := range e.Mentions {
			aside = aside || p.places.headings.Overlaps(m) || strings.HasPrefix(p.prose[m.End:], ",")
		}
		if d.End+1 == name.Start && !aside && saying[nlp.Span{Start: d.Start, End: name.End}] {
			made = append(made, mutant{[]Edit{{Span: nlp.Span{Start: d.Start, End: name.Start}}}, nlp.Span{Start: d.Start, End: len(p.Article.Text)}})
		}
	}
	return made
}
