package lint

import "claims/claims"

// singleSourceStory is S307.
func singleSourceStory() Rule {
	return Rule{
		Code: "S307", Name: "single-source-story", Severity: Info,
		Doc: Doc{
			Title: "All that the article reports comes from one source",
			Rationale: "The Reuters handbook wants two sources or more, above all where something is disputed, and AP asks for the other side before publishing. " +
				"An article with fewer claims, or with one claim that names nobody, is left alone. " +
				"An interview has one source by its nature: suppress the finding there.",
			Bad: "Norlink will sell its night boats, director Ida Berg said on Monday. Berg said the boats were old. " +
				"She said a buyer had been found. “We lose money every night,” Berg said. She said the staff would keep their jobs.",
			Good: "Norlink will sell its night boats, director Ida Berg said on Monday. Berg said the boats were old. " +
				"She said a buyer had been found. “We lose money every night,” Berg said. The staff will lose their jobs, Jon Tveit of the seamen's union said.",
		},
		Options: []Option{{Name: "min-claims", Doc: "how many claims an article must have for the rule to look at it", Default: Number(5)}},
		Run:     runSingleSourceStory,
	}
}

func runSingleSourceStory(p *Pass) {
	only, count := (*claims.Claim)(nil), 0
	for i := range p.Claims {
		c := &p.Claims[i]
		switch {
		case c.Parent != "":
			continue
		case c.Source == nil || c.Source.Name == "" || len(c.Source.Members) > 0:
			return
		case only == nil:
			only = c
		case c.Source.Name != only.Source.Name:
			return
		}
		count++
	}
	if only == nil || count < p.number("min-claims") || len(only.Source.Mention) == 0 {
		return
	}
	p.ReportClaim(only, whole(only.Source.Mention), "all claims of the article come from "+cite(only.Source.Name)+": ask a second source")
}
