package lint

import "strings"

// sicUsed is Q113.
func sicUsed() Rule {
	return Rule{
		Code: "Q113", Name: "sic-used", Severity: Info,
		Doc: Doc{
			Title: "“Sic” in a quotation",
			Rationale: "“Sic” tells the reader that a mistake is the speaker's and not the newsroom's, which only a look at the source can tell. " +
				"The AP Stylebook does without it, and the Guardian's guide warns that it makes fun of people: quote in part, or put it in other words.",
			Bad:  "“They was warned [sic] twice,” Mayor Anna Holt said.",
			Good: "They had been warned “twice,” Mayor Anna Holt said.",
		},
		Run: runSicUsed,
	}
}

func runSicUsed(p *Pass) {
	for _, q := range p.Quotations {
		if q.Depth > 0 {
			continue
		}
		for _, part := range q.Parts {
			for _, b := range append(bracketed(p.Article.Text, part, '[', ']'), bracketed(p.Article.Text, part, '(', ')')...) {
				if isSic(insideBrackets(p.text(b))) {
					p.ReportClaim(p.claimOf(q), b, "“sic” says that the mistake is the speaker's: check it against the source")
				}
			}
		}
	}
}

// isSic reports whether the words in brackets are no words of the article's but
// the remark that the quotation is exact.
func isSic(words string) bool { return strings.EqualFold(strings.Trim(words, ".!"), "sic") }
