package lint

import (
	"strings"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// Mutations of who says something: where the attribution stands, and whether.

// Mutations of who says something, and of the names.

// unattributed is the mutant in which the quotation stands alone.
func (s saidBy) unattributed() mutant {
	mark := closingMark(s.quoted)
	cut := nlp.Span{Start: mark.Start - 1, End: s.sentence.End}
	return mutant{[]Edit{{Span: cut, Text: "." + s.quoted.Close}}, s.quoted.Span}
}

// droppable are the sayings “…,” Holt said. whose attribution may be dropped.
func (p *Pass) droppable() []saidBy {
	var found []saidBy
	for _, s := range p.sayings() {
		if s.isQuoting && strings.HasSuffix(p.text(within(s.quoted)), ",") {
			found = append(found, s)
		}
	}
	return found
}

// attributions are the quotations that begin a sentence which ends with who spoke, in any
// order: “…,” Holt said. “…,” said Holt, who left.
func (p *Pass) attributions() []saidBy {
	var found []saidBy
	for i := range p.Claims {
		c := &p.Claims[i]
		if c.Parent != "" || c.Kind != claims.Direct || len(c.Cue) != 1 || c.Speaker == nil || p.quoted(c.Cue[0]) {
			continue
		}
		s := saidBy{claim: c, said: c.Cue[0], sentence: p.Document.Sentences[sentenceAt(p.Document, c.Cue[0])]}
		q, ok := p.quotationAt(s.sentence.Start)
		if ok && p.inBody(q) && q.End <= s.said.Start && strings.HasSuffix(p.text(within(q)), ",") && !strings.Contains(p.text(nlp.Span{Start: q.End, End: s.sentence.End}), q.Open) {
			s.quoted, s.isQuoting = q, true
			found = append(found, s)
		}
	}
	return found
}

// loneliest are the attributions that alone say who spoke: nothing else in their paragraph
// attributes anything, nor does the sentence before.
func (p *Pass) loneliest() []saidBy {
	attributed := attributedIn(p)
	var found []saidBy
	for _, s := range p.attributions() {
		at, paragraph := sentenceAt(p.Document, s.said), p.Document.Paragraphs[s.sentence.Paragraph]
		alone := !attributed[at-1]
		for i := paragraph.First; i < paragraph.Last; i++ {
			alone = alone && (i == at || !attributed[i])
		}
		if alone {
			found = append(found, s)
		}
	}
	return found
}

// dropAttribution takes quotations behind a sentence that does not speak of their speaker.
func dropAttribution(p *Pass) []mutant { return p.unattributed(false) }

// dropAfterName takes quotations of persons behind a sentence that names them.
func dropAfterName(p *Pass) []mutant { return p.unattributed(true) }

func (p *Pass) unattributed(named bool) []mutant {
	known := namedIn(p)
	var made []mutant
	for _, s := range p.loneliest() {
		if known[naming{sentenceAt(p.Document, s.said) - 1, s.claim.Speaker.Name}] == named && (!named || s.claim.Speaker.Type == claims.Person) {
			made = append(made, s.unattributed())
		}
	}
	return made
}

// attributeLate puts two sentences of other quotations between the quoted words and who said
// them, where the sentence before does not name the speaker.
func attributeLate(p *Pass) []mutant {
	known := namedIn(p)
	fewest := attributionLate().value("max-words").number // shorter quotations may wait for their speaker
	var made []mutant
	for _, s := range p.droppable() {
		if known[naming{sentenceAt(p.Document, s.said) - 1, s.claim.Speaker.Name}] || !s.isNamed(p) {
			continue
		}
		more := ""
		for _, q := range p.bodyQuotations() {
			if q.Start != s.quoted.Start && len(q.Parts) == 1 && !p.hasInner(q) && p.wordsAreSentence(q) {
				more += ". " + strings.TrimRight(p.text(within(q)), ".,")
			}
		}
		if words := len(strings.Fields(p.text(within(s.quoted)) + more)); strings.Count(more, ".") >= 2 && words > fewest {
			comma := nlp.Span{Start: within(s.quoted).End - 1, End: within(s.quoted).End}
			made = append(made, mutant{[]Edit{{Span: comma, Text: more + ","}}, s.who})
		}
	}
	return made
}

// wordsAreSentence reports whether the quoted words begin as a sentence and have four words or more.
func (p *Pass) wordsAreSentence(q quotation.Quotation) bool {
	words := p.text(within(q))
	return nlp.StartsUpper(words) && len(strings.Fields(words)) > 3 && !strings.ContainsAny(words, "?!")
}
