package lint

import (
	"strings"

	"claims/claims"
	"claims/claims/number"
	"claims/nlp"
)

// Mutations of where the article has something from.

// nameNobody puts the words in place of speakers who are named.
func nameNobody(words string) func(*Pass) []mutant {
	return func(p *Pass) []mutant {
		var made []mutant
		for _, s := range p.sayings() {
			if s.isNamed(p) {
				made = append(made, change(s.who, s.subject(words)))
			}
		}
		return made
	}
}

func judgeUnnamed(p *Pass) []mutant {
	var made []mutant
	for _, s := range p.droppable() {
		if s.isNamed(p) {
			opening := nlp.Span{Start: s.quoted.Start + len(s.quoted.Open), End: s.quoted.Start + len(s.quoted.Open)}
			made = append(made, mutant{[]Edit{{Span: opening, Text: "It is a disgrace. "}, {Span: s.who, Text: "a senior aide"}}, s.quoted.Span})
		}
	}
	return made
}

// keepOneSource gives what persons said to one of them, and leaves out the paragraphs in
// which others speak, and the headline.
func keepOneSource(p *Pass) []mutant {
	sayings := p.sayings()
	byParagraph := make(map[int][]saidBy)
	for _, s := range sayings {
		byParagraph[s.sentence.Paragraph] = append(byParagraph[s.sentence.Paragraph], s)
	}
	claimsIn := make(map[int]int)
	for i := range p.Claims {
		claimsIn[p.Claims[i].Paragraph]++
	}
	var edits []Edit
	kept := 0
	for i, paragraph := range p.Document.Paragraphs {
		said := byParagraph[i]
		if len(said) == 0 || len(said) < claimsIn[i] {
			end := len(p.Article.Text)
			if i+1 < len(p.Document.Paragraphs) {
				end = p.Document.Paragraphs[i+1].Start
			}
			start := paragraph.Start
			if i == 0 {
				start = 0
			}
			edits = append(edits, Edit{Span: nlp.Span{Start: start, End: end}})
			continue
		}
		for _, s := range said {
			name := "Holt"
			if kept++; kept == 1 {
				name = "Mayor Anna Holt"
			}
			edits = append(edits, Edit{Span: s.who, Text: name})
		}
	}
	if kept < 5 {
		return nil
	}
	return []mutant{{edits, nlp.Span{End: len(p.Article.Text)}}}
}

// citeReport takes statements that name no day, and stand behind a sentence that names none.
func citeReport(p *Pass) []mutant {
	var made []mutant
	for _, s := range p.sayings() {
		if !s.isQuoting && s.isNamed(p) && s.said.End < s.claim.Start() && !s.hasDay(p) && !p.namesDay(sentenceAt(p.Document, s.said)-1) {
			made = append(made, change(s.who, s.subject("a council report")))
		}
	}
	return made
}

func sayOnce(p *Pass) []mutant {
	var made []mutant
	for _, s := range p.sayings() {
		if s.claim.Occasion.Empty() && !s.hasDay(p) {
			made = append(made, change(s.said, "once said"))
		}
	}
	return made
}

// unsourced is the paragraph's only claim, an indirect one before its attribution, as the
// article's own words: false where it is no such paragraph.
func (p *Pass) unsourced(paragraph int) (Edit, bool) {
	var only *claims.Claim
	for i := range p.Claims {
		if c := &p.Claims[i]; c.Paragraph == paragraph {
			if only != nil {
				return Edit{}, false
			}
			only = c
		}
	}
	at := p.Document.Paragraphs[paragraph]
	if only == nil || only.Kind != claims.Indirect || len(only.Content) != 1 || only.Start() != at.Start || at.Last != at.First+1 {
		return Edit{}, false
	}
	end := strings.TrimRight(p.text(at.Span), "\n ")
	return Edit{Span: nlp.Span{Start: only.End(), End: at.Start + len(end)}, Text: "."}, true
}

// dropFigureSource takes figures of the text that it does not give again.
func dropFigureSource(p *Pass) []mutant {
	var made []mutant
	for _, f := range number.Find(p.Document) {
		checked := f.Kind == number.Percent || f.Kind == number.Count && f.Value >= 1000 || f.Kind == number.Money && f.Value >= 1e6
		if cut, ok := p.unsourced(p.Document.ParagraphOf(f.First)); ok && checked && f.End <= cut.Start && strings.Count(p.prose, p.text(f.Span)) == 1 {
			made = append(made, mutant{[]Edit{cut}, f.Span})
		}
	}
	return made
}

func dropSuperlativeSource(p *Pass) []mutant {
	var made []mutant
	for i, t := range p.Document.Tokens {
		if cut, ok := p.unsourced(p.Document.ParagraphOf(i)); ok && t.Tag == "JJS" && i > 0 && p.Document.Tokens[i-1].Lower == "the" && t.End <= cut.Start {
			made = append(made, mutant{[]Edit{cut}, t.Span})
		}
	}
	return made
}
