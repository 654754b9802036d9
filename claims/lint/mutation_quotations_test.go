package lint

import (
	"strings"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// Mutations of the words of quotations, and of what stands beside them.

// runOn repeats the words of the article's quotations within one until it is too long.
func runOn(p *Pass) []mutant {
	var words strings.Builder
	for _, q := range p.bodyQuotations() {
		if len(q.Parts) == 1 && !p.hasInner(q) {
			words.WriteString(" " + capital(strings.TrimRight(p.text(within(q)), ",.")) + ".")
		}
	}
	if words.Len() == 0 {
		return nil
	}
	for len(strings.Fields(words.String())) < 90 {
		words.WriteString(words.String())
	}
	var made []mutant
	for _, q := range p.bodyQuotations() {
		if end := within(q).End; len(q.Parts) == 1 && strings.HasSuffix(p.text(within(q)), ".") {
			made = append(made, mutant{[]Edit{{Span: nlp.Span{Start: end, End: end}, Text: words.String()}}, q.Span})
		}
	}
	return made
}

// putQuotationBehind repeats, right behind a sentence “…,” Holt said., the next one of another
// person who is named there.
func putQuotationBehind(p *Pass) []mutant {
	var quoting []saidBy
	for _, s := range p.sayings() {
		if s.isQuoting && s.isNamed(p) && s.endsSentence(p) && s.claim.Kind == claims.Direct {
			quoting = append(quoting, s)
		}
	}
	var made []mutant
	for i, s := range quoting {
		for _, next := range append(quoting[i+1:], quoting[:i]...) {
			if next.claim.Speaker.Name != s.claim.Speaker.Name {
				end := nlp.Span{Start: s.sentence.End, End: s.sentence.End}
				made = append(made, change(end, " "+p.text(next.sentence.Span)))
				break
			}
		}
	}
	return made
}

func leaveOut(p *Pass) []mutant { return p.behindThirdWord("...", true) }

func insertSic(p *Pass) []mutant { return p.behindThirdWord(" [sic]", false) }

// behindThirdWord puts the words behind the third word of each quotation that has more;
// in place of the space there, where that is asked for.
func (p *Pass) behindThirdWord(words string, inPlace bool) []mutant {
	var made []mutant
	for _, q := range p.bodyQuotations() {
		space, ok := p.thirdSpace(q)
		if !ok {
			continue
		}
		if !inPlace {
			space.End = space.Start
		}
		made = append(made, change(space, words))
	}
	return made
}

func (p *Pass) thirdSpace(q quotation.Quotation) (nlp.Span, bool) {
	at := q.Start
	for range 3 {
		space := strings.IndexByte(p.text(nlp.Span{Start: at + 1, End: q.End}), ' ')
		if space < 0 {
			return nlp.Span{}, false
		}
		at += 1 + space
	}
	before := p.Article.Text[at-1]
	isWord := before >= 'a' && before <= 'z'
	return nlp.Span{Start: at, End: at + 1}, isWord
}

func explainPronoun(p *Pass) []mutant {
	var made []mutant
	for _, q := range p.bodyQuotations() {
		first, last := p.Document.StartingIn(q.Span)
		for _, t := range p.Document.Tokens[first:last] {
			if isPronoun(t.Lower) {
				made = append(made, change(t.Span, "[the old bridge]"))
				break
			}
		}
	}
	return made
}
