package lint

import (
	"strings"

	"claims/claims"
	"claims/nlp"
)

// Mutations of the marks of quotations.

// Mutations of the marks and words of quotations.

// dropClosing leaves alone the last quotation of a paragraph where the next one opens with a
// quotation: it would then run on.
func dropClosing(p *Pass) []mutant {
	var made []mutant
	for _, q := range p.bodyQuotations() {
		rest, next, _ := strings.Cut(p.prose[q.End:], "\n\n")
		if strings.Contains(rest, q.Open) || !strings.HasPrefix(next, q.Open) {
			made = append(made, mutant{[]Edit{{Span: closingMark(q)}}, q.Span})
		}
	}
	return made
}

func dropOpening(p *Pass) []mutant {
	var made []mutant
	for _, q := range p.bodyQuotations() {
		if len(q.Parts) == 1 {
			made = append(made, mutant{[]Edit{{Span: openingMark(q)}}, closingMark(q)})
		}
	}
	return made
}

func closeInOtherStyle(p *Pass) []mutant {
	other := map[string]string{"”": "\"", "’": "'", "\"": "”"}
	var made []mutant
	for _, q := range p.bodyQuotations() {
		if mark := other[q.Close]; mark != "" {
			made = append(made, change(closingMark(q), mark))
		}
	}
	return made
}

func nestSameMarks(p *Pass) []mutant {
	var made []mutant
	for i, outer := range enclosing(p) {
		q := p.Quotations[i]
		if outer < 0 || q.Close == "" || p.Quotations[outer].Close == "" {
			continue
		}
		around := p.Quotations[outer]
		made = append(made, mutant{[]Edit{{Span: openingMark(q), Text: around.Open}, {Span: closingMark(q), Text: around.Close}}, q.Span})
	}
	return made
}

// closeEachParagraph leaves alone a quotation behind whose end it says once more who speaks.
func closeEachParagraph(p *Pass) []mutant {
	var made []mutant
	for _, q := range p.bodyQuotations() {
		if rest := strings.TrimLeft(p.prose[q.End:], " "); rest != "" && rest[0] != '\n' {
			continue
		}
		for _, part := range q.Parts[:len(q.Parts)-1] {
			made = append(made, change(nlp.Span{Start: part.End, End: part.End}, q.Close))
		}
	}
	return made
}

func setSingle(p *Pass) []mutant {
	var made []mutant
	for _, q := range p.bodyQuotations() {
		if q.Open == "“" && len(q.Parts) == 1 && !p.hasInner(q) {
			made = append(made, mutant{[]Edit{{Span: openingMark(q), Text: "‘"}, {Span: closingMark(q), Text: "’"}}, q.Span})
		}
	}
	return made
}

// doubtNoun takes nouns behind “the” in the article's own words that name no speaker, one
// of a paragraph.
func doubtNoun(p *Pass) []mutant {
	var made []mutant
	others, done := contents(p), -1
	for i := range p.Claims {
		others = nlp.Cover(append(others, mentions(&p.Claims[i])...))
	}
	for i, t := range p.Document.Tokens {
		before := max(i-1, 0)
		paragraph := p.Document.ParagraphOf(i)
		if t.Tag != "NN" || nlp.StartsUpper(t.Of(p.Document.Text)) || p.Document.Tokens[before].Lower != "the" || paragraph == done || others.Overlaps(t.Span) || p.quoted(t.Span) || p.places.headings.Overlaps(t.Span) {
			continue
		}
		if i+1 < len(p.Document.Tokens) && p.Document.Tokens[i+1].IsNoun() {
			continue
		}
		done = paragraph
		made = append(made, change(t.Span, "so-called “"+t.Of(p.Document.Text)+"”"))
	}
	return made
}

// quoteOneWord takes the adjectives and participles that somebody says things are, and that
// no quotation has.
func quoteOneWord(p *Pass) []mutant {
	var made []mutant
	var quoted strings.Builder
	for _, q := range p.bodyQuotations() {
		quoted.WriteString(normal(p.text(q.Span)))
	}
	for i := range p.Claims {
		c := &p.Claims[i]
		if c.Kind != claims.Indirect || p.places.headings.Overlaps(c.Content[0]) || len(c.Cue) == 0 {
			continue
		}
		first, last := p.Document.StartingIn(whole(c.Content))
		for k := first + 1; k+1 < last; k++ {
			if t := p.Document.Tokens[k]; t.IsAdjective() && p.Document.Tokens[k-1].Lemma == "be" && !p.Document.Tokens[k+1].IsNoun() {
				if !strings.Contains(quoted.String(), " "+t.Lower+" ") {
					made = append(made, change(t.Span, "“"+t.Of(p.Document.Text)+"”"))
				}
			}
		}
	}
	return made
}
