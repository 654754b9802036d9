package lint

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/nlp"
)

// impossibleVerb is A209.
func impossibleVerb() Rule {
	return Rule{
		Code: "A209", Name: "impossible-verb", Severity: Info,
		Doc: Doc{
			Title: "Nobody can smile a sentence",
			Rationale: "A smile, a shrug or a nod can come with words, but cannot utter them. The AP and BBC guides ask for “said”, " +
				"with the gesture beside it where it matters (“he said with a shrug”). A gesture before a colon is left alone: there, the colon attributes the words; and so is one in a sentence of its own.",
			Bad:  "“We never trained for that,” striker Ola Berg grinned.",
			Good: "“We never trained for that,” striker Ola Berg said with a grin.",
		},
		Options: []Option{{
			Name: "verbs", Doc: "the verbs that are reported, in their base form",
			Default: Words(lists().Gestures...),
		}},
		Run: runImpossibleVerb,
	}
}

func runImpossibleVerb(p *Pass) {
	seen := make(map[nlp.Span]bool)
	for i := range p.Claims {
		c := &p.Claims[i]
		verb, found := cueAmong(p, c, p.words("verbs"))
		if !found || seen[verb] || !utters(p, c, verb) {
			continue
		}
		seen[verb] = true
		p.ReportClaim(c, verb, "nobody can utter words by that verb ("+cite(p.text(verb))+"): write “said”, and the gesture beside it")
	}
}

// utters reports whether the verb's sentence has some of the claim's quoted words,
// and no colon attributes them.
func utters(p *Pass, c *claims.Claim, verb nlp.Span) bool {
	if verb.End <= c.Start() && strings.Contains(p.text(nlp.Between(verb.End, c.Start())), ":") {
		return false
	}
	at, _ := p.Document.StartingIn(verb)
	sentence := p.Document.Sentences[p.Document.Tokens[at].Sentence]
	return slices.ContainsFunc(c.Quotations, sentence.Overlaps)
}
