package lint

// anonymousSource is S301.
func anonymousSource() Rule {
	return Rule{
		Code: "S301", Name: "anonymous-source", Severity: Warning,
		Doc: Doc{
			Title: "A source is not named",
			Rationale: "The Reuters handbook calls unnamed sources the weakest sources, and AP takes them only for information (no opinion) that matters and " +
				"can be had in no other way, with the reason told to the reader. A fact-checker who signs the IFCN code names the sources. " +
				"One source is reported once, and again only where it is introduced anew; “he” and “the official” after it are not. " +
				"Spokesmen, reporters and judges without a name are left alone: the organization that they speak for is the source. So is a narrator or a questioner at a meeting, whom everybody could hear, who did not answer, and who is named soon after.",
			Bad:  "The bridge will not reopen this year, a senior official said on Monday.",
			Good: "The bridge will not reopen this year, Transport Minister Anna Holt said on Monday.",
		},
		Run: runAnonymousSource,
	}
}

func runAnonymousSource(p *Pass) {
	for _, u := range p.shared.unnamed() {
		p.ReportClaim(u.claim, u.mention, cite(p.text(u.mention))+" is not named: name the source")
	}
}
