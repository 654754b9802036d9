package lint

import (
	"strings"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// Mutations of who says something, and of the names.

// unattributed is the mutant in which the quotation stands alone.
func (s saying) unattributed() mutant {
	mark := closingMark(s.quoted)
	cut := nlp.Span{Start: mark.Start - 1, End: s.sentence.End}
	return mutant{[]Edit{{Span: cut, Text: "." + s.quoted.Close}}, s.quoted.Span}
}

// droppable are the sayings “…,” Holt said. whose attribution may be dropped.
func (p *Pass) droppable() []saying {
	var found []saying
	for _, s := range p.sayings() {
		if s.isQuoting && strings.HasSuffix(p.text(within(s.quoted)), ",") {
			found = append(found, s)
		}
	}
	return found
}

// attributions are the quotations that begin a sentence which ends with who spoke, in any
// order: “…,” Holt said. “…,” said Holt, who left.
func (p *Pass) attributions() []saying {
	var found []saying
	for i := range p.Claims {
		c := &p.Claims[i]
		if c.Parent != "" || c.Kind != claims.Direct || len(c.Cue) != 1 || c.Speaker == nil || p.quoted(c.Cue[0]) {
			continue
		}
		s := saying{claim: c, said: c.Cue[0], sentence: p.Document.Sentences[p.sentenceAt(c.Cue[0])]}
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
func (p *Pass) loneliest() []saying {
	attributed := p.attributedIn()
	var found []saying
	for _, s := range p.attributions() {
		at, paragraph := p.sentenceAt(s.said), p.Document.Paragraphs[s.sentence.Paragraph]
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
	known := p.namedIn()
	var made []mutant
	for _, s := range p.loneliest() {
		if known[naming{p.sentenceAt(s.said) - 1, s.claim.Speaker.Name}] == named && (!named || s.claim.Speaker.Type == claims.Person) {
			made = append(made, s.unattributed())
		}
	}
	return made
}

// attributeLate puts two sentences of other quotations between the quoted words and who said
// them, where the sentence before does not name the speaker.
func attributeLate(p *Pass) []mutant {
	known := p.namedIn()
	var made []mutant
	for _, s := range p.droppable() {
		if known[naming{p.sentenceAt(s.said) - 1, s.claim.Speaker.Name}] || !s.isNamed(p) {
			continue
		}
		more := ""
		for _, q := range p.bodyQuotations() {
			if q.Start != s.quoted.Start && len(q.Parts) == 1 && !p.hasInner(q) && p.wordsAreSentence(q) {
				more += ". " + strings.TrimRight(p.text(within(q)), ".,")
			}
		}
		if strings.Count(more, ".") >= 2 {
			comma := nlp.Span{Start: within(s.quoted).End - 1, End: within(s.quoted).End}
			made = append(made, mutant{[]Edit{{Span: comma, Text: more + ","}}, s.who})
		}
	}
	return made
}

// wordsAreSentence reports whether the quoted words begin as a sentence and have four words or more.
func (p *Pass) wordsAreSentence(q quotation.Quotation) bool {
	words := p.text(within(q))
	return startsUpper(words) && len(strings.Fields(words)) > 3 && !strings.ContainsAny(words, "?!")
}

// addRival lets the person whom a pronoun stands for meet another one, in a sentence
// before the pronoun's, which names nobody itself.
func addRival(p *Pass) []mutant {
	meets := map[string]string{"he": " met the surgeon Peter Lang at the station.", "she": " met the surgeon Laura Lang at the station."}
	cast, pronouns := p.cast(), make(map[string]string)
	for _, e := range p.Names {
		pronouns[e.Name] = e.Pronoun
	}
	var made []mutant
	for _, s := range p.sayings() {
		word, name := strings.ToLower(p.text(s.who)), s.claim.Speaker.Name
		if meets[word] != "" && pronouns[name] == word && len(cast[p.sentenceAt(s.said)]) == 0 {
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
			aside = aside || p.places.headings.overlaps(m) || strings.HasPrefix(p.prose[m.End:], ",")
		}
		if d.End+1 == name.Start && !aside && saying[nlp.Span{Start: d.Start, End: name.End}] {
			made = append(made, mutant{[]Edit{{Span: nlp.Span{Start: d.Start, End: name.Start}}}, nlp.Span{Start: d.Start, End: len(p.Article.Text)}})
		}
	}
	return made
}

func quoteInPassive(p *Pass) []mutant {
	var made []mutant
	for _, s := range p.sayings() {
		if t := s.claim.Speaker.Type; t == claims.Person && s.said.End < s.claim.Start() {
			made = append(made, change(s.said, "was quoted as saying"))
		}
	}
	return made
}

func replaceSaid(verb string) func(*Pass) []mutant {
	return func(p *Pass) []mutant {
		var made []mutant
		for _, s := range p.sayings() {
			made = append(made, change(s.said, verb))
		}
		return made
	}
}

func gesture(verb string) func(*Pass) []mutant {
	return func(p *Pass) []mutant {
		var made []mutant
		for _, s := range p.sayings() {
			if s.isQuoting && s.claim.Speaker.Type == claims.Person {
				made = append(made, change(s.said, verb))
			}
		}
		return made
	}
}

func reportSecondHand(p *Pass) []mutant {
	var made []mutant
	for _, s := range p.sayings() {
		if s.isNamed(p) && s.who == s.claim.Speaker.Mention[0] && s.who.Start == s.sentence.Start && s.said.End < s.claim.Start() && p.isStatement(s.claim) {
			start := nlp.Span{Start: s.who.Start, End: s.who.Start}
			made = append(made, mutant{[]Edit{{Span: start, Text: "The Lorne Herald reported that "}}, s.who})
		}
	}
	return made
}

// defined is a full name with its acronym behind it, where the article speaks of both.
type defined struct {
	acronym nlp.Span   // the brackets: (MSB)
	full    nlp.Span   // Maritime Safety Board
	later   []nlp.Span // where the acronym stands again
}

// definitions are the acronyms that the article's own words define in brackets and use later,
// without those that everybody knows.
func (p *Pass) definitions() []defined {
	var found []defined
	text := p.Article.Text
	for _, b := range bracketed(text, nlp.Span{End: len(text)}, '(', ')') {
		short := insideBrackets(p.text(b))
		full, ok := p.spelledBefore(b, len(short))
		if !isAcronym(short) || isFamiliar(short) || !ok {
			continue
		}
		d := defined{acronym: b, full: full}
		for _, t := range p.Document.Tokens {
			if t.Start >= b.End && p.text(t.Span) == short && !p.quoted(t.Span) {
				d.later = append(d.later, t.Span)
			}
		}
		if len(d.later) > 0 {
			found = append(found, d)
		}
	}
	return found
}

// spelledBefore is the name of up to as many capital words, and small ones between them,
// that stands before the bracket.
func (p *Pass) spelledBefore(bracket nlp.Span, letters int) (nlp.Span, bool) {
	words := strings.Fields(p.Article.Text[:bracket.Start])
	capitals := 0
	for i := len(words) - 1; i >= 0 && i >= len(words)-letters-2; i-- {
		if startsUpper(words[i]) {
			capitals++
		}
		if capitals == letters {
			full := strings.Join(words[i:], " ")
			return nlp.Span{Start: bracket.Start - 1 - len(full), End: bracket.Start - 1}, true
		}
	}
	return nlp.Span{}, false
}

func dropAcronym(p *Pass) []mutant {
	var made []mutant
	for _, d := range p.definitions() {
		made = append(made, mutant{[]Edit{{Span: nlp.Span{Start: d.full.End, End: d.acronym.End}}}, nlp.Span{Start: d.full.Start, End: whole(d.later).End}})
	}
	return made
}

func dropSpelledOut(p *Pass) []mutant {
	var made []mutant
	for _, d := range p.definitions() {
		made = append(made, change(nlp.Span{Start: d.full.Start, End: d.acronym.End}, insideBrackets(p.text(d.acronym))))
	}
	return made
}
