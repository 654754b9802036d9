package lint

import "fmt"

// suppressionUnknownRule is C903.
func suppressionUnknownRule() Rule {
	return Rule{
		Code: "C903", Name: "suppression-unknown-rule", Severity: Warning,
		Doc: Doc{
			Title: "A comment tells the program to leave findings alone of a rule that it does not have",
			Rationale: "A mistyped code hides nothing, and its author learns of it only when the finding comes back. Rules are named by their code (S305) " +
				"or their name (vague-authority), several with commas between them; a comment that names none has no effect.",
			Bad:  "<!-- claims-ignore S350 -- the box beside the article names them -->\nExperts say the dyke will hold.",
			Good: "<!-- claims-ignore S305 -- the box beside the article names them -->\nExperts say the dyke will hold.",
		},
		Run:  runSuppressionUnknownRule,
		last: true,
	}
}

// runSuppressionUnknownRule leaves comments without a reason to C902: they may
// have the reason where the rules belong.
func runSuppressionUnknownRule(p *Pass) {
	for _, i := range p.ignores.comments {
		if i.Reason == "" {
			continue
		}
		if len(i.rules) == 0 {
			p.Report(i.Span, "this comment names no rule: write the code of the finding that may stay, as in claims-ignore A201 -- why")
		}
		for _, r := range i.rules {
			if r.code != "" {
				continue
			}
			hint := "“claims rules” lists them all"
			if near := Nearest(r.Text); near != "" {
				hint = "did you mean " + near + "?"
			}
			p.Report(r.Span, fmt.Sprintf("there is no rule “%s”: %s", r.Text, hint))
		}
	}
}
