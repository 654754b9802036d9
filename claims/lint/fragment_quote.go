package lint

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/cue"
	"claims/claims/quotation"
	"claims/nlp"
)

// fragmentQuote is Q108.
func fragmentQuote() Rule {
	return Rule{
		Code: "Q108", Name: "fragment-quote", Severity: Info,
		Doc: Doc{
			Title: "A quotation of a word or two",
			Rationale: "The AP Stylebook asks to avoid fragments: a word in marks hides what was said around it, and reads like doubt. " +
				"Give the whole sentence, or write the word without marks. A fragment of a quotation that the article gives in full elsewhere is left alone, as is one in a heading.",
			Bad:  "Mayor Anna Holt called the plan “bad” on Monday.",
			Good: "“It is a bad plan, and it comes too late,” Mayor Anna Holt said on Monday.",
		},
		Options: []Option{{Name: "max-words", Doc: "a quotation of as many words or fewer is a fragment", Default: Number(2)}},
		Run:     runFragmentQuote,
	}
}

func runFragmentQuote(p *Pass) {
	most := p.number("max-words")
	elsewhere := phrases(p, most)
	reported := make(map[string]bool) // one finding a claim
	for _, q := range p.Quotations {
		c := p.claimOf(q)
		if !p.inBody(q) || q.Close == "" || c == nil || c.Kind == claims.Direct || p.places.notSpeech.Overlaps(q.Span) || isName(p, q) {
			continue
		}
		words := p.wordsOf(q)
		if len(words) > 0 && len(words) <= most && !elsewhere[strings.Join(words, " ")] && says(p.Document, c, q) && !reported[c.ID] {
			reported[c.ID] = true
			p.ReportClaim(c, q.Span, cite(p.text(q.Span))+" is a fragment of what was said: quote the sentence, or drop the marks")
		}
	}
}

// says reports whether the quoted words are what the speaker says of somebody or something
// (was “bad”, called it “bad”). Words that only name what the claim speaks of (the
// “public option”) may be anybody's.
func says(d *nlp.Document, c *claims.Claim, q quotation.Quotation) bool {
	before, _ := d.StartingIn(q.Span)
	for before > 0 && lists().BeforeFragments.Has(d.Tokens[before-1].Lower) {
		before--
	}
	if before > 0 && slices.Contains([]string{"be", "as", "become", "remain"}, d.Tokens[before-1].Lemma) {
		return true
	}
	first, last := d.StartingIn(whole(c.Cue))
	return slices.ContainsFunc(d.Tokens[first:last], func(t nlp.Token) bool { return judges(t.Lemma) })
}

// judges reports whether the verb says what the speaker thinks of its object.
func judges(lemma string) bool {
	entry, known := cue.Verb(lemma)
	return lists().JudgingCues.Has(lemma) || known && entry.Class == cue.Judge
}

// isName reports whether all quoted words have a capital: a name, a title.
func isName(p *Pass, q quotation.Quotation) bool {
	for _, word := range strings.Fields(p.text(q.Span)) {
		if !nlp.StartsUpper(strings.Trim(word, quotationMarks)) {
			return false
		}
	}
	return true
}

// phrases are the stretches of up to this many words that the text's longer
// quotations hold.
func phrases(p *Pass, most int) map[string]bool {
	found := make(map[string]bool)
	for _, q := range p.Quotations {
		if q.Depth > 0 || p.places.headings.Overlaps(q.Span) {
			continue
		}
		words := p.wordsOf(q)
		if len(words) <= most {
			continue
		}
		for i := range words {
			for n := 1; n <= most && i+n <= len(words); n++ {
				found[strings.Join(words[i:i+n], " ")] = true
			}
		}
	}
	return found
}
