package lint

// suppressionWithoutReason is C902.
func suppressionWithoutReason() Rule {
	return Rule{
		Code: "C902", Name: "suppression-without-reason", Severity: Error,
		Doc: Doc{
			Title: "A comment tells the program to leave a finding alone, but not why",
			Rationale: "Whoever reads the article next must be able to tell a decision from an oversight. A comment without a reason has no effect: " +
				"the finding is reported as if it were not there. The reason comes after two hyphens or a dash.",
			Bad:  "<!-- claims-ignore S305 -->\nExperts say the dyke will hold.",
			Good: "<!-- claims-ignore S305 -- the box beside the article names them -->\nExperts say the dyke will hold.",
		},
		Run:  runSuppressionWithoutReason,
		last: true,
	}
}

func runSuppressionWithoutReason(p *Pass) {
	for _, i := range p.ignores.comments {
		if i.Reason == "" {
			p.Report(i.Span, "this comment has no effect, because it gives no reason: write -- and why the finding may stay")
		}
	}
}
