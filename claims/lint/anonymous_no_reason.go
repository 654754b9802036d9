package lint

// anonymousNoReason is S302.
func anonymousNoReason() Rule {
	return Rule{
		Code: "S302", Name: "anonymous-no-reason", Severity: Warning,
		Doc: Doc{
			Title: "A source is not named, and the article does not say why",
			Rationale: "AP and the Reuters handbook let a source go unnamed only where the reader is told why, and both want more than " +
				"“on condition of anonymity”: what the source risks, or why it knows. " +
				"The reason may stand in the sentence or in one of the next two (“She asked not to be named because …”), once for all that the source says. " +
				"S301 finds the source itself, this rule the missing reason.",
			Bad:  "The bridge will not reopen this year, a senior official said on Monday on condition of anonymity.",
			Good: "The bridge will not reopen this year, said a senior official, who asked not to be named because the talks are private.",
		},
		Run: runAnonymousNoReason,
	}
}

func runAnonymousNoReason(p *Pass) {
	for _, u := range p.shared.unnamed() {
		if u.speaker.Reason.Empty() {
			p.ReportClaim(u.claim, u.mention, "the article does not say why "+cite(p.text(u.mention))+
				" is not named: add a reason (“because …”) and how the source knows")
		}
	}
}
