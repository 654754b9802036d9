package lint

import (
	"slices"
)

// pluralSources is S304.
func pluralSources() Rule {
	return Rule{
		Code: "S304", Name: "plural-sources", Severity: Info,
		Doc: Doc{
			Title: "“Sources said”: a plural without a number",
			Rationale: "The Reuters handbook forbids the plural for a single source, and a reader cannot see whether “sources” are two who know of each other or one. " +
				"Say how many there are, as in “two officials”; “several” and “a dozen” are left alone.",
			Bad:  "The talks have failed, sources said on Monday.",
			Good: "The talks have failed, two sources said on Monday.",
		},
		Options: []Option{{
			Name: "nouns", Doc: "the nouns, in the singular, whose plural needs a number",
			Default: Words(lists().PluralNouns...),
		}},
		Run: runPluralSources,
	}
}

func runPluralSources(p *Pass) {
	nouns := p.words("nouns")
	for _, u := range p.shared.unnamed() {
		first, last := p.Document.StartingIn(u.mention)
		base := basePhrase(p.Document, first, last)
		head := base[len(base)-1]
		if !isPlural(head) || !slices.Contains(nouns, head.Lemma) && !slices.Contains(nouns, head.Lower) {
			continue
		}
		if base[0].Tag != "CD" && !lists().PluralWords.Has(base[0].Lower) {
			p.ReportClaim(u.claim, u.mention, cite(p.text(u.mention))+" may be one or many: say how many there are")
		}
	}
}
