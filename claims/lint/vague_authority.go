package lint

import (
	"slices"

	"claims/claims"
	"claims/nlp"
)

// vagueAuthority is S305.
func vagueAuthority() Rule {
	return Rule{
		Code: "S305", Name: "vague-authority", Severity: Warning,
		Doc: Doc{
			Title: "“Experts say”: an authority that nobody can look up",
			Rationale: "The IFCN code asks for sources in enough detail that a reader can follow the same way; the Reuters handbook asks how many and who. " +
				"“Experts”, “studies” or “many people” can be anybody. Experts of a named organization (“experts at the Mayo Clinic”), " +
				"a study by somebody, and “the study” after it are left alone; so are experts in whose paragraph, or in the next one, an expert speaks under a name (anywhere below, where they open the article), " +
				"and a study that is named there. What a person who is named says of experts is left alone too. " +
				"“Some” and “many” are reported where they say, think or fear, not where they act.",
			Bad:  "The bridge will not last another winter, experts say.",
			Good: "The bridge will not last another winter, experts at Delft University say.",
		},
		Run: runVagueAuthority,
	}
}

func runVagueAuthority(p *Pass) {
	reported := make(map[int]bool) // heads, by their starts
	specified := firstSpecified(p.Document)
	check := func(c *claims.Claim, phrase nlp.Span) {
		head, vague := vague(p.Document, phrase)
		if first, named := specified[head.Lemma]; !vague || named && first < phrase.Start {
			return
		}
		if reported[head.Start] || p.quoted(phrase) || p.places.headings.Overlaps(phrase) || acts(p.Document, c, head) || identifiedSoon(p, phrase, head) || spokenOf(p, phrase) {
			return
		}
		reported[head.Start] = true
		p.ReportClaim(c, phrase, cite(p.text(phrase))+vagueness(head.Lemma))
	}
	for i := range p.Claims {
		for _, mention := range mentions(&p.Claims[i]) {
			check(&p.Claims[i], mention)
		}
	}
	for _, phrase := range impersonal(p.Document) {
		check(nil, phrase)
	}
}

// spokenOf reports whether the phrase stands in what a person who is named says: the vagueness is
// that person's.
func spokenOf(p *Pass, phrase nlp.Span) bool {
	return slices.ContainsFunc(p.shared.spoken().around(phrase), func(i int) bool {
		s := p.Claims[i].Speaker
		return s != nil && s.Type == claims.Person && s.Name != ""
	})
}

// vagueness says what is wrong with a vague phrase, by the lemma of its head.
func vagueness(head string) string {
	switch {
	case head == "it":
		return " leaves open who says so: name the source"
	case isStudy(head):
		return " could be any: say which and whose, so that a reader can look it up"
	}
	return " could be anybody: say who they are, so that a reader can check"
}

// firstSpecified is where each kind of authority is first tied to a name (“a
// study by Delft University”): “researchers” and “studies” after it are of that one.
func firstSpecified(d *nlp.Document) map[string]int {
	first := make(map[string]int)
	for i, t := range d.Tokens {
		if _, seen := first[t.Lemma]; seen || !isExpert(t.Lemma) && !isStudy(t.Lemma) {
			continue
		}
		namedBefore := i > 0 && isProper(d, d.Tokens[i-1]) && d.Tokens[i-1].Sentence == t.Sentence
		if namedBefore || specifies(d, tokensAfter(d, i)) {
			first[t.Lemma] = t.Start
		}
	}
	return first
}

// impersonal are the phrases that report without a claim's speaker: “it is
// said”, and an authority right before a verb of finding (“studies show”).
func impersonal(d *nlp.Document) []nlp.Span {
	var found []nlp.Span
	for i, t := range d.Tokens {
		switch {
		case t.Lower == "it":
			if n := hearsay(d, d.Tokens[i:i+1+len(tokensAfter(d, i))]); n > 0 {
				found = append(found, nlp.Between(t.Start, d.Tokens[i+n-1].End))
			}
		case isExpert(t.Lemma) || isStudy(t.Lemma):
			if first := d.AllPhrases().BaseEnding(i, d.Sentences[t.Sentence].First); first >= 0 && finds(tokensAfter(d, i)) && opensClause(d, first) {
				found = append(found, nlp.Between(d.Tokens[first].Start, t.End))
			}
		}
	}
	return found
}

// tokensAfter are the tokens after token i in its sentence.
func tokensAfter(d *nlp.Document, i int) []nlp.Token {
	sentence := d.Sentences[d.Tokens[i].Sentence]
	return d.Tokens[i+1 : sentence.Last]
}

// opensClause reports whether no preposition stands before the phrase that starts
// with token i (a report by researchers says).
func opensClause(d *nlp.Document, i int) bool {
	all := d.Tokens
	return i == d.Sentences[all[i].Sentence].First || !isPreposition(all[i-1])
}
