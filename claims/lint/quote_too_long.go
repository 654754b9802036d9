package lint

import "strconv"

// quoteTooLong is Q109.
func quoteTooLong() Rule {
	return Rule{
		Code: "Q109", Name: "quote-too-long", Severity: Info,
		Doc: Doc{
			Title: "A quotation runs on for too long",
			Rationale: "A reader loses sight of the speaker in a long quotation. The Reuters handbook asks for short quotations that carry the story, " +
				"the BBC's guide for the speaker's name early: say the rest in your own words, or interrupt the quotation with who speaks. " +
				"Block quotations, which are set off on purpose, are left alone.",
			Bad: "Mayor Anna Holt said: “The bridge is old. It was built by my grandfather, and by his brothers, and by every man in this town who could hold a hammer. " +
				"They worked for two summers and a winter. They had no crane and no plan but one drawing on the back of a bill. " +
				"Nobody was paid until the first cart had crossed, and nobody asked to be. When the river rose in the spring they stood in it up to their necks. " +
				"That is the bridge that they want to sell.”",
			Good: "Mayor Anna Holt said the bridge had been built by her grandfather and by every man in the town. “They had no crane and no plan but one drawing on the back of a bill,” she said.",
		},
		Options: []Option{{Name: "max-words", Doc: "how many words a quotation may have without an interruption", Default: Number(80)}},
		Run:     runQuoteTooLong,
	}
}

func runQuoteTooLong(p *Pass) {
	most := p.number("max-words")
	for _, q := range p.Quotations {
		if !p.inBody(q) || q.Close == "" {
			continue
		}
		if n := len(p.wordsOf(q)); n > most {
			p.ReportClaim(p.claimOf(q), quotedPart(q), "this quotation runs on for "+strconv.Itoa(n)+" words, more than "+strconv.Itoa(most)+
				": shorten it, or interrupt it to say who speaks")
		}
	}
}
