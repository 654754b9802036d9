package lint

import (
	"slices"
	"sort"
	"strings"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// adjacentQuotesDifferentSpeakers is Q110.
func adjacentQuotesDifferentSpeakers() Rule {
	return Rule{
		Code: "Q110", Name: "adjacent-quotes-different-speakers", Severity: Warning,
		Doc: Doc{
			Title: "Two people's quotations run together",
			Rationale: "A reader gives the second quotation to the first speaker until the sentence ends. The Reuters handbook never runs two people's quotations together: " +
				"begin a paragraph, or name the second speaker before the words.",
			Bad:  "“The bridge is safe,” Mayor Anna Holt said. “It may fall tomorrow,” engineer Tom Reed said.",
			Good: "“The bridge is safe,” Mayor Anna Holt said. Engineer Tom Reed said: “It may fall tomorrow.”",
		},
		Run: runAdjacentQuotes,
	}
}

func runAdjacentQuotes(p *Pass) {
	var before *claims.Claim // of the quotation before, in the article's own text
	for _, q := range p.Quotations {
		if !p.inBody(q) {
			continue
		}
		c := p.claimOf(q)
		if c != before && runTogether(p, before, c, q) {
			p.ReportClaim(c, q.Span, "a reader takes these words for those of "+before.Speaker.Name+": name "+c.Speaker.Name+
				" before them, or begin a new paragraph", Related{Span: whole(c.Speaker.Mention), Message: "the speaker is named only here"})
		}
		before = c
	}
}

// runTogether reports whether the quotation, which is the claim's first, begins a
// sentence right after one in which somebody else has spoken, and the reader learns who speaks only after it.
func runTogether(p *Pass, before, c *claims.Claim, q quotation.Quotation) bool {
	if !personSpeaks(before) || before.Kind != claims.Direct || !personSpeaks(c) || before.Speaker.Name == c.Speaker.Name || before.Paragraph != c.Paragraph {
		return false
	}
	mention := whole(c.Speaker.Mention)
	return p.Document.Sentences[c.Sentence].Start == q.Start && lastSentence(p.Document, before) == c.Sentence-1 &&
		mention.Start >= q.End && isNamed(p.text(mention), c.Speaker.Name) &&
		!namedWithin(p, c.Speaker.Name, nlp.Between(before.Start(), q.Start))
}

// personSpeaks reports whether the claim says by a cue which person, known by name,
// it quotes.
func personSpeaks(c *claims.Claim) bool {
	return c != nil && len(c.Cue) > 0 && c.Speaker != nil && c.Speaker.Type == claims.Person &&
		len(c.Speaker.Mention) > 0 && nlp.StartsUpper(lastName(c.Speaker.Name))
}

// lastSentence is the index of the sentence in which the claim ends: its content,
// cue and speaker.
func lastSentence(d *nlp.Document, c *claims.Claim) int {
	end := max(c.End(), whole(c.Cue).End, whole(c.Speaker.Mention).End)
	return sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].End >= end })
}

// isNamed reports whether the mention is a name, and no pronoun or role: it has a word of
// the name, of which Kim Dae-ho's first and Anna Holt's last is the family's.
func isNamed(mention, name string) bool {
	return slices.ContainsFunc(strings.Fields(name), func(word string) bool {
		return nlp.StartsUpper(word) && slices.Contains(strings.Fields(mention), word)
	})
}

func lastName(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// namedWithin reports whether the article names the person inside the span.
func namedWithin(p *Pass, name string, span nlp.Span) bool {
	e := p.named(name)
	return e != nil && nlp.Coverage(e.Mentions).Overlaps(span)
}
