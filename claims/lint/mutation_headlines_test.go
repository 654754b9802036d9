package lint

import (
	"regexp"
	"strings"

	"claims/claims"
	"claims/claims/number"
	"claims/nlp"
)

// Mutations of headlines, and of what they share with the text.

// otherDigit is a number with another first digit.
func otherDigit(number string) string {
	first := number[0] + 1
	if number[0] == '9' {
		first = '8'
	}
	return string(first) + number[1:]
}

// sharedNumber is a number of the headline, and where the text says the same.
type sharedNumber struct {
	headline nlp.Span
	text     []nlp.Span
}

// sharedNumbers are the numbers in digits that headline and text have in common. Lengths of
// time, and what is about so many, are no matter of the rule.
func (p *Pass) sharedNumbers() []sharedNumber {
	var shared []sharedNumber
	figures := number.Find(p.Document)
	for _, f := range figures {
		n := sharedNumber{headline: f.Span}
		for _, g := range figures {
			same := p.text(f.Span) == p.text(g.Span) && f.Unit == g.Unit && f.Kind != number.Measure && exact(f) && exact(g)
			if p.Headline.Contains(f.Span) && !p.Headline.Contains(g.Span) && same && isDigits(p.text(f.Span)[:1]) {
				n.text = append(n.text, g.Span)
			}
		}
		if len(n.text) > 0 {
			shared = append(shared, n)
		}
	}
	return shared
}

func isDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }

func changeHeadlineNumber(p *Pass) []mutant {
	var made []mutant
	for _, n := range p.sharedNumbers() {
		made = append(made, change(n.headline, otherDigit(p.text(n.headline))))
	}
	return made
}

func changeBodyNumber(p *Pass) []mutant {
	var made []mutant
	for _, n := range p.sharedNumbers() {
		m := mutant{at: n.headline}
		for _, s := range n.text {
			m.edits = append(m.edits, Edit{Span: s, Text: otherDigit(p.text(s))})
		}
		made = append(made, m)
	}
	return made
}

// longestHeadlineQuote is how many words a headline quotes at most.
const longestHeadlineQuote = 14

// misquoteInHeadline gives the article a headline that quotes its first speaker with one word changed.
func misquoteInHeadline(p *Pass) []mutant {
	var made []mutant
	for _, s := range p.droppable() {
		words := strings.Fields(strings.TrimSuffix(p.text(within(s.quoted)), ","))
		if !s.isNamed(p) || len(words) < 4 || len(words) > longestHeadlineQuote || p.hasInner(s.quoted) {
			continue
		}
		words[len(words)/2] = "barely"
		line := lastName(s.claim.Speaker.Name) + ": ‘" + strings.Join(words, " ") + "’"
		if p.Headline.Empty() {
			line = "# " + line + "\n\n"
		}
		made = append(made, change(p.Headline, line))
	}
	return made
}

// headlineSource is who says it in a headline: in front of a colon, or at its end.
var headlineSource = regexp.MustCompile(`^Report: |, [a-z ]+ (says|claims?|allege|told|tells court)$`)

func dropHeadlineSource(p *Pass) []mutant {
	line := p.text(p.Headline)
	plain := headlineSource.ReplaceAllString(line, "")
	if plain == line {
		return nil
	}
	return []mutant{change(p.Headline, strings.Trim(strings.NewReplacer("‘", "", "’", "").Replace(plain), " "))}
}

// quoteHeadlineWord puts marks on words that a headline reports, no two in one headline.
func quoteHeadlineWord(p *Pass) []mutant {
	var made []mutant
	for i := range p.Claims {
		c := &p.Claims[i]
		if c.Kind != claims.Indirect || !p.Headline.Overlaps(c.Content[0]) || c.Speaker == nil || len(c.Speaker.Mention) == 0 {
			continue
		}
		first, last := p.Document.StartingIn(c.Content[0])
		for _, t := range p.Document.Tokens[first:last] {
			if t.IsVerb() || t.IsAdjective() || t.Tag == "NN" {
				made = append(made, change(t.Span, "‘"+t.Of(p.Document.Text)+"’"))
			}
		}
	}
	return made
}
