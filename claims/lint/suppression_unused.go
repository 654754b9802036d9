package lint

// SuppressionUnused is the code of the rule about suppressions that nothing needs.
const SuppressionUnused = "C901"

// suppressionUnused is C901.
func suppressionUnused() Rule {
	return Rule{
		Code: SuppressionUnused, Name: "suppression-unused", Severity: Warning,
		Doc: Doc{
			Title: "A comment tells the program to leave a finding alone that there is none of",
			Rationale: "A claims-ignore comment is for the paragraph below it. Once the text has been mended, or moved, the comment only waits to hide the next " +
				"fault of that kind. A comment is judged by the rules that run: one for a rule that is off is left alone.",
			Bad:  "<!-- claims-ignore S305 -- the box beside the article names them -->\nEngineers of the Harbour Board say the dyke will hold.",
			Good: "Engineers of the Harbour Board say the dyke will hold.",
		},
		Run:  runSuppressionUnused,
		last: true,
	}
}

func runSuppressionUnused(p *Pass) {
	for _, i := range p.ignores.comments {
		for _, r := range i.rules {
			if i.Reason == "" || r.used || !p.ignores.ran[r.code] {
				continue
			}
			p.Report(r.Span, "the paragraph has no finding of "+r.Text+" to leave alone: take the rule, or the whole comment, out")
		}
	}
}
