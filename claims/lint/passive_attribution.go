package lint

import (
	"slices"

	"claims/claims"
	"claims/claims/wordlist"
	"claims/nlp"
)

// passiveAttribution is A207.
func passiveAttribution() Rule {
	return Rule{
		Code: "A207", Name: "passive-attribution", Severity: Warning,
		Doc: Doc{
			Title: "A passive hides who reported the words",
			Rationale: "“Was quoted as saying” tells who spoke, and leaves out who heard it; “is said to have left” leaves out even who says so. " +
				"The Reuters handbook asks for the source of every statement, and for the other organization's name where the words come from its report. " +
				"Where the sentence names it (“was quoted by KCNA as saying”, “was cited in the Herald”), nothing is reported. “Is alleged to” is left alone, " +
				"since courts need it; “it is said that” is S305.",
			Bad:  "Harbour master Piet Vos was quoted as saying that the ferry would not sail.",
			Good: "Harbour master Piet Vos was quoted by the Marden Post as saying that the ferry would not sail.",
		},
		Options: []Option{{
			Name: "verbs", Doc: "the verbs whose passive with an infinitive (“is said to have left”) is reported, in their base form",
			Default: Words(lists().ReportedVerbs...),
		}},
		Run: runPassiveAttribution,
	}
}

func runPassiveAttribution(p *Pass) {
	verbs, others := p.words("verbs"), contents(p)
	for i, t := range p.Document.Tokens {
		be := passiveBe(p.Document, i)
		if be < 0 || p.quoted(t.Span) || others.Contains(t.Span) {
			continue
		}
		last := passiveReport(p, i, verbs)
		if last == i || accordingTo(p.Document, t.Sentence) {
			continue
		}
		if c := claimWithCue(p, t.Span); c == nil || len(c.Chain) < 2 {
			span := nlp.Between(p.Document.Tokens[be].Start, p.Document.Tokens[last].End)
			p.ReportClaim(c, span, cite(p.text(span))+" hides who reported it: name the source, or where the words were printed or broadcast")
		}
	}
}

// passiveReport is the last token of a passive that reports (was quoted as saying, is
// said to, it was reported that) and names nobody, where i is its participle; i where
// it is none. What was said is not searched for names.
func passiveReport(p *Pass, i int, verbs []string) int {
	rest := tokensAfter(p.Document, i)
	if len(rest) < 2 {
		return i
	}
	lemma := p.Document.Tokens[i].Lemma
	switch quotes := lemma == "quote" || lemma == "cite"; {
	case quotes && rest[0].Lower == "as" && rest[1].Tag == "VBG" && !namesOrganization(p.Document, i+3, i+1+len(rest), claimWithCue(p, p.Document.Tokens[i].Span)):
		return i + 2
	case slices.Contains(verbs, lemma) && rest[0].Lower == "to" && rest[1].Tag == "VB",
		lemma == "report" && rest[0].Lower == "that":
		return i + 1
	}
	return i
}

// namesOrganization reports whether the tokens [first, last) say, outside what the claim reports, by whom or where
// it was printed or broadcast: by the Post, in Le Monde, but not on Monday.
func namesOrganization(d *nlp.Document, first, last int, c *claims.Claim) bool {
	for i := first; i+1 < last; i++ {
		t := &d.Tokens[i]
		if !wordlist.Has("by in on", t.Lower) || c != nil && nlp.Coverage(c.Content).Contains(t.Span) || datedAt(d, i+1) {
			continue
		}
		if hasName(d, untilVerb(d.Tokens[i+1:min(last, i+4)])) {
			return true
		}
	}
	return false
}

// accordingTo reports whether the sentence says according to whom it is.
func accordingTo(d *nlp.Document, sentence int) bool {
	s := d.Sentences[sentence]
	return slices.ContainsFunc(d.Tokens[s.First:s.Last], func(t nlp.Token) bool { return t.Lower == "according" })
}

// contents are the words of claims that have a speaker.
func contents(p *Pass) nlp.Coverage {
	var spans []nlp.Span
	for i := range p.Claims {
		if somebody(p.Claims[i].Speaker) {
			spans = append(spans, p.Claims[i].Content...)
		}
	}
	return nlp.Cover(spans)
}

// claimWithCue is the claim whose cue has the word; nil for none.
func claimWithCue(p *Pass, word nlp.Span) *claims.Claim {
	if found := p.shared.cued().overlapping(word); len(found) > 0 {
		return &p.Claims[found[0]]
	}
	return nil
}
