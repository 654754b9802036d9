package lint

import (
	"claims/claims"
	"claims/nlp"
)

// loadedVerb is A208.
func loadedVerb() Rule {
	return Rule{
		Code: "A208", Name: "loaded-verb", Severity: Info,
		Doc: Doc{
			Title: "The verb judges what was said",
			Rationale: "“Claimed” doubts the speaker, “admitted” finds them guilty, “pointed out” takes their side. The AP, Reuters and BBC guides " +
				"prefer “said”, which leaves the judgement to the reader. The verbs count only before or beside a statement: who admits three charges in court, " +
				"claims a prize or insists on a receipt is left alone. “Alleged” is not among them, since courts and police reports need it.",
			Bad:  "The bridge is safe, Mayor Anna Holt claimed on Monday.",
			Good: "The bridge is safe, Mayor Anna Holt said on Monday.",
		},
		Options: []Option{{
			Name: "verbs", Doc: "the verbs that are reported, in their base form",
			Default: Words(lists().LoadedVerbs...),
		}},
		Run: runLoadedVerb,
	}
}

func runLoadedVerb(p *Pass) {
	seen := make(map[nlp.Span]bool)
	for i := range p.Claims {
		c := &p.Claims[i]
		if verb, found := cueAmong(p, c, p.words("verbs")); found && !seen[verb] && isStatement(p, c) {
			seen[verb] = true
			p.ReportClaim(c, verb, cite(p.text(verb))+" judges what was said: “said” leaves the judgement to the reader")
		}
	}
}

// isStatement reports whether the claim's content is quoted, or a clause, as is what a comma
// parts from the attribution behind it: no thing that somebody claims or admits.
func isStatement(p *Pass, c *claims.Claim) bool {
	end := c.Content[0].End
	before := len(c.Cue) > 0 && end < c.Cue[0].Start && p.prose[end] == ','
	return len(c.Quotations) > 0 || before || isClause(p.Document, c.Content[0])
}

// isClause reports whether the span has a finite verb, relative clauses left out.
func isClause(d *nlp.Document, span nlp.Span) bool {
	first, last := d.StartingIn(span)
	for i := first; i < last; i++ {
		switch d.Tokens[i].Tag {
		case "VBD", "VBP", "VBZ", "MD":
			return true
		case "WDT", "WP", "WRB":
			if i > first {
				return false
			}
		}
	}
	return false
}
