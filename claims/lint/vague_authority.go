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
				"“Experts”, “studies” or “many people” can be anybody. Experts of a named house (“experts at the Mayo Clinic”), " +
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
	specified := p.firstSpecified()
	check := func(c *claims.Claim, phrase nlp.Span) {
		head, vague := p.vague(phrase)
		if first, named := specified[head.Lemma]; !vague || named && first < phrase.Start {
			return
		}
		if reported[head.Start] || p.quoted(phrase) || p.places.headings.overlaps(phrase) || p.acts(c, head) || p.identifiedSoon(phrase, head) || p.spokenOf(phrase) {
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
	for _, phrase := range p.impersonal() {
		check(nil, phrase)
	}
}

// spokenOf reports whether the phrase stands in what a person who is named says: the vagueness is
// that person's.
func (p *Pass) spokenOf(phrase nlp.Span) bool {
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
func (p *Pass) firstSpecified() map[string]int {
	first := make(map[string]int)
	for i, t := range p.Document.Tokens {
		if _, seen := first[t.Lemma]; seen || !isExpert(t.Lemma) && !isStudy(t.Lemma) {
			continue
		}
		namedBefore := i > 0 && p.isProper(p.Document.Tokens[i-1]) && p.Document.Tokens[i-1].Sentence == t.Sentence
		if namedBefore || p.specifies(p.rest(i)) {
			first[t.Lemma] = t.Start
		}
	}
	return first
}

// impersonal are the phrases that report without a claim's speaker: “it is
// said”, and an authority right before a verb of finding (“studies show”).
func (p *Pass) impersonal() []nlp.Span {
	var found []nlp.Span
	for i, t := range p.Document.Tokens {
		switch {
		case t.Lower == "it":
			if n := p.hearsay(p.Document.Tokens[i : i+1+len(p.rest(i))]); n > 0 {
				found = append(found, nlp.Between(t.Start, p.Document.Tokens[i+n-1].End))
			}
		case isExpert(t.Lemma) || isStudy(t.Lemma):
			if first := p.phraseStart(i); finds(p.rest(i)) && p.opensClause(first) {
				found = append(found, nlp.Between(p.Document.Tokens[first].Start, t.End))
			}
		}
	}
	return found
}

// rest are the tokens after token i in its sentence.
func (p *Pass) rest(i int) []nlp.Token {
	sentence := p.Document.Sentences[p.Document.Tokens[i].Sentence]
	return p.Document.Tokens[i+1 : sentence.Last]
}

// phraseStart is the first token of the noun phrase that ends with token i, at
// most reach tokens before it.
func (p *Pass) phraseStart(i int) int {
	all := p.Document.Tokens
	first := max(i-reach, p.Document.Sentences[all[i].Sentence].First)
	for i > first && premodifies(&all[i-1]) {
		i--
	}
	return i
}

// opensClause reports whether no preposition stands before the phrase that starts
// with token i (a report by researchers says).
func (p *Pass) opensClause(i int) bool {
	all := p.Document.Tokens
	return i == p.Document.Sentences[all[i].Sentence].First || !isPreposition(all[i-1])
}
