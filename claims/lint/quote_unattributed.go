package lint

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// quoteUnattributed is A201.
func quoteUnattributed() Rule {
	return Rule{
		Code: "A201", Name: "quote-unattributed", Severity: Error,
		Doc: Doc{
			Title: "Nobody is named for a quotation",
			Rationale: "The Reuters handbook asks for a source with every statement that is not common knowledge, AP for a speaker with every quotation: " +
				"words in marks without a speaker can be checked by nobody. A person in the sentence before counts as the speaker; a council, a group or a document needs a word such as “said”. Quotations in headlines are left to H501, words that are no speech " +
				"(titles, terms, nicknames) and quotations inside another's words are left alone. So is a quotation whose sentence goes on outside the marks and has a name, " +
				"a pronoun or a verb of speech there, a few words that are no sentence, words with a name below them, and those of a statement, letter or tweet " +
				"that the sentence before or behind them speaks of: most readers will see whose words they are.",
			Bad:  "The council met on Monday. “The bridge will never reopen.” The vote is due in June.",
			Good: "The council met on Monday. “The bridge will never reopen,” Mayor Anna Holt said. The vote is due in June.",
		},
		Run: runQuoteUnattributed,
	}
}

func runQuoteUnattributed(p *Pass) {
	const message = "nobody is named for these words: say who said or wrote them"
	named, unnamed := whoseWords(p)
	attributed := attributedIn(p)
	reported := make(map[string]bool)
	for _, q := range p.Quotations {
		if !ownSpeech(p, q) || named.Overlaps(q.Span) || isFragment(p, q) || goesOn(p, q, attributed) || tellsWhose(p, q) || isSigned(p.Document, q) || isDocumented(p, q.Span) {
			continue
		}
		c, claimed := unnamed[q.Start]
		switch {
		case readsAsTitle(p.text(quotedPart(q))): // the song “Under the Bridge” was played
		case !claimed:
			p.Report(quotedPart(q), message)
		case !reported[c.ID]:
			reported[c.ID] = true
			p.ReportClaim(c, quotedPart(q), message)
		}
	}
}

// readsAsTitle reports whether quoted words are written as a title is and do not
// end as a sentence does. The point behind several words that all have capitals may be
// that of the sentence around them, which American publications put within the marks.
func readsAsTitle(quoted string) bool {
	words := strings.Trim(quoted, quotationMarks)
	small := func(word string) bool { return !nlp.StartsUpper(word) }
	if all := strings.Fields(words); len(all) > 1 && !slices.ContainsFunc(all, small) {
		words = strings.TrimSuffix(words, ".")
	}
	return words != "" && !strings.ContainsAny(words[len(words)-1:], ".?!,") && quotation.TitleCase(strings.Fields(words))
}

// ownSpeech reports whether the article itself, outside its headings, quotes
// speech here. A quotation that is never closed is Q101's matter: where it ends
// is not known.
func ownSpeech(p *Pass, q quotation.Quotation) bool {
	closed := q.Close != "" || q.Block
	return q.Depth == 0 && closed && !p.places.notSpeech.Overlaps(q.Span) && !p.places.headings.Overlaps(q.Span)
}

// whoseWords are the words of claims that name a speaker or a source, and the
// claims that name nobody, by the starts of their quotations.
func whoseWords(p *Pass) (named nlp.Coverage, unnamed map[int]*claims.Claim) {
	var spans []nlp.Span
	unnamed = make(map[int]*claims.Claim)
	for i := range p.Claims {
		c := &p.Claims[i]
		if (somebody(c.Speaker) || somebody(c.Source)) && !guessed(p, c) {
			spans = append(append(spans, c.Content...), c.Quotations...)
			continue
		}
		for _, q := range c.Quotations {
			unnamed[q.Start] = c
		}
	}
	return nlp.Cover(spans), unnamed
}

// guessed reports whether nothing but its place ties the speaker to the words, and
// it is not a person: a council that met before the quotation did not say it, nor did a
// thing without a name.
func guessed(p *Pass, c *claims.Claim) bool {
	if !orphan(p, c) {
		return false
	}
	hasName := strings.ToLower(c.Speaker.Name) != c.Speaker.Name
	return !isPerson(c.Speaker.Type) || c.Speaker.Type == claims.Unknown && !hasName
}

// orphan reports whether no cue and no colon ties the speaker to the words: they
// only follow a sentence that speaks of them.
func orphan(p *Pass, c *claims.Claim) bool {
	if c.Speaker == nil || len(c.Cue) > 0 {
		return false
	}
	if len(c.Speaker.Mention) == 0 {
		return true
	}
	end := whole(c.Speaker.Mention).End
	return end <= c.Start() && sentenceEnds(p, nlp.Between(end, c.Start()))
}

// isPerson reports whether a speaker of that type may be one person.
func isPerson(t claims.SpeakerType) bool {
	switch t {
	case claims.Organization, claims.Group, claims.DocumentType:
		return false
	}
	return true
}

// sentenceEnds reports whether a sentence ends inside the span, and not with a
// colon.
func sentenceEnds(p *Pass, span nlp.Span) bool {
	between := strings.TrimSpace(p.text(span))
	return len(between) > 0 && strings.ContainsAny(between[len(between)-1:], ".!?")
}

// somebody reports whether the speaker is named or at least mentioned.
func somebody(s *claims.Speaker) bool {
	return s != nil && (s.Name != "" || len(s.Members) > 0 || len(s.Mention) > 0)
}

// quotedPart is the quotation's first paragraph.
func quotedPart(q quotation.Quotation) nlp.Span {
	if len(q.Parts) > 0 {
		return q.Parts[0]
	}
	return q.Span
}
