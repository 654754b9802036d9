package lint

import (
	"strconv"
	"strings"

	"claims/claims"
	"claims/nlp"
)

// attributionLate is A202.
func attributionLate() Rule {
	return Rule{
		Code: "A202", Name: "attribution-late", Severity: Warning,
		Doc: Doc{
			Title: "A quotation runs on before the reader learns who speaks",
			Rationale: "The AP and Reuters guides put the speaker behind the first sentence of a quotation, or at its first natural break: " +
				"a reader who does not know who speaks cannot weigh the words, and goes on hearing the speaker before. Two sentences pass here, since the first is often a short one; " +
				"and so do those that make up few words, or have no verb (“Not good, great”); " +
				"a newsroom may allow fewer or more. Nothing is reported where the sentence before the quotation names its speaker, where a pronoun does (A204 and A205 look after those), " +
				"and where a line below the words signs them.",
			Bad:  "“We saw the rain first, from the north. Then the river rose over the road. We took the dog and ran for the hill,” farmer Anna Lund said.",
			Good: "“We saw the rain first, from the north,” farmer Anna Lund said. “Then the river rose over the road. We took the dog and ran for the hill.”",
		},
		Options: []Option{
			{Name: "max-sentences", Doc: "how many sentences of a quotation may pass before its speaker is named", Default: Number(2)},
			{Name: "max-words", Doc: "how many words may pass, whatever the number of sentences", Default: Number(17)},
		},
		Run: runAttributionLate,
	}
}

func runAttributionLate(p *Pass) {
	most, words := p.number("max-sentences"), p.number("max-words")
	known := namedIn(p)
	for i := range p.Claims {
		c := &p.Claims[i]
		if c.Speaker == nil || len(c.Speaker.Mention) == 0 || len(c.Quotations) == 0 || !hasVerb(p.Document, c.Cue) {
			continue
		}
		mention, opening := whole(c.Speaker.Mention), c.Quotations[0]
		n := sentencesBefore(p.Document, c, mention.Start)
		if n <= most || wordsBefore(p, c, mention.Start) <= words || opening.Start > c.Start() || isPronoun(p.text(mention)) || p.quoted(mention) {
			continue
		}
		if !known[naming{c.Sentence - 1, c.Speaker.Name}] {
			p.ReportClaim(c, mention, "the reader learns only here who has spoken "+strconv.Itoa(n)+" sentences: name the speaker after the first",
				Related{Span: opening, Message: "the quotation begins here"})
		}
	}
}

// sentencesBefore is how many sentences of the claim's quotations stand before the
// offset. What has no verb (“Not good, great.”) is none.
func sentencesBefore(d *nlp.Document, c *claims.Claim, offset int) int {
	n := 0
	for _, q := range c.Quotations {
		counted := -1
		for _, t := range tokensOf(d, []nlp.Span{nlp.Between(q.Start, min(q.End, offset))}) {
			if verb := t.Tag == "MD" || t.IsVerb(); verb && t.Sentence != counted {
				n, counted = n+1, t.Sentence
			}
		}
	}
	return n
}

// wordsBefore is how many words of the claim's quotations stand before the offset.
func wordsBefore(p *Pass, c *claims.Claim, offset int) int {
	n := 0
	for _, q := range c.Quotations {
		n += len(strings.Fields(p.text(nlp.Between(q.Start, max(q.Start, min(q.End, offset))))))
	}
	return n
}

// naming is somebody's canonical name with a sentence that speaks of them.
type naming struct {
	sentence int // index into the document's sentences
	name     string
}

// namedIn are the sentences that speak of each entity and speaker, under
// whatever name.
func namedIn(p *Pass) map[naming]bool {
	known := make(map[naming]bool)
	add := func(mention nlp.Span, name string) {
		if first, last := p.Document.StartingIn(mention); first < last {
			known[naming{p.Document.Tokens[first].Sentence, name}] = true
		}
	}
	for _, e := range p.Names {
		for _, m := range e.Mentions {
			add(m, e.Name)
		}
	}
	for i := range p.Claims {
		if s := p.Claims[i].Speaker; s != nil && len(s.Mention) > 0 {
			add(whole(s.Mention), s.Name)
		}
	}
	return known
}
