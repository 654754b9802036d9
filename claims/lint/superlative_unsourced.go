package lint

import (
	"slices"

	"claims/claims/saying"
	"claims/claims/wordlist"
	"claims/nlp"
)

// superlativeUnsourced is N403.
func superlativeUnsourced() Rule {
	return Rule{
		Code: "N403", Name: "superlative-unsourced", Severity: Warning,
		Doc: Doc{
			Title: "“The largest ever”, and nobody is named for it",
			Rationale: "That nothing was ever larger, earlier or worse is a claim about everything else, and often somebody's advertisement. " +
				"Reuters warns of firsts and superlatives that nobody has checked; fact-checkers call them check-worthy. " +
				"The rule looks for a superlative with its scope (ever, on record, in the world, since 1953) in sentences that name nobody, have no link and leave no doubt (may be, perhaps).",
			Bad:  "Kelso has built the longest wooden bridge in the world. It opens on Monday.",
			Good: "Kelso has built the longest wooden bridge in the world, the Guild of Engineers says. It opens on Monday.",
		},
		Run: runSuperlativeUnsourced,
	}
}

func runSuperlativeUnsourced(p *Pass) {
	sourced := p.shared.sourced()
	for i, t := range p.Document.Tokens {
		if !isSuperlative(p.Document, i) || sourced[p.Document.ParagraphOf(i)] || p.quoted(t.Span) || p.places.headings.Overlaps(t.Span) {
			continue
		}
		if scope := scope(p.Document, i); !scope.Empty() {
			p.Report(nlp.Between(t.Start, scope.End), "nobody is named for "+cite(p.text(nlp.Between(t.Start, scope.End)))+
				": say who found this, or who says so")
		}
	}
}

// isSuperlative reports whether token i says that nothing was more so: a superlative, but not
// one of several (one of the largest), nor of somebody's own (his largest), nor beside
// the list that it comes from.
func isSuperlative(d *nlp.Document, i int) bool {
	all := d.Tokens
	t := all[i]
	if t.Tag != "JJS" && t.Tag != "RBS" || t.Lower == "least" {
		return false
	}
	s := d.Sentences[t.Sentence]
	for _, before := range all[max(i-3, s.First):i] {
		if wordlist.Has("among perhaps arguably", before.Lower) || before.Tag == "PRP$" || before.Tag == "POS" || before.Lower == "of" && i >= 3 && wordlist.Has("one some", all[i-3].Lower) {
			return false
		}
	}
	return !slices.ContainsFunc(all[s.First:s.Last], func(t nlp.Token) bool {
		return lists().Lists.Has(t.Lemma)
	})
}

// scope is the words in the sentence after the superlative at token i that say of
// what it is true: ever, on record, in the world; empty where none does.
func scope(d *nlp.Document, i int) nlp.Span {
	rest := tokensAfter(d, i)
	for k, t := range rest {
		before := ""
		if k > 0 {
			before = rest[k-1].Lower
		}
		two := before
		if k > 1 {
			two = rest[k-2].Lower + " " + before
		}
		switch {
		case t.IsVerb() && t.Lemma != "have" && t.Tag != "VBN" && t.Tag != "VBG", saying.IsMark(t) && t.Lower != "-" && t.Lower != "’" && t.Lower != "'":
			return nlp.Span{}
		case t.Lower == "ever" && k > 0, t.Lower == "history" && wordlist.Has("in of 's", before), t.Lower == "record" && before == "on", t.Lower == "time" && two == "of all":
			return t.Span
		case lists().Scopes.Has(t.Lower) && two == "in the", t.Lower == "history" && k > 1 && rest[k-2].Lower == "in":
			return t.Span
		case before == "since" && isYear(t.Lower), wordlist.Has("years decades century", t.Lower) && k > 1 && rest[k-2].Lower == "in":
			return t.Span
		}
	}
	return nlp.Span{}
}
