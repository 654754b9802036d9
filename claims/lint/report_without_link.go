package lint

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/gazetteer"
	"claims/claims/wordlist"
	"claims/nlp"
)

// reportWithoutLink is S308.
func reportWithoutLink() Rule {
	return Rule{
		Code: "S308", Name: "report-without-link", Severity: Warning,
		Doc: Doc{
			Title: "A report that a reader cannot find",
			Rationale: "The IFCN code asks for links or for enough detail to find each source, and the Reuters handbook for the name of a document. " +
				"“A UN report” is one of thousands. Enough is a link in the sentence, the report's title, the journal, or who published it and when " +
				"(a year or a day, in its sentence or the one before). What newspapers and agencies publish can be found. “The report” after it is left alone, and so is a study by nobody (S305).",
			Bad:  "A United Nations report found that bridges age faster in salt water.",
			Good: "A United Nations report of May 2024 found that bridges age faster in salt water.",
		},
		Options: []Option{{
			Name: "nouns", Doc: "the words for documents, in the singular, that a reader must be able to find",
			Default: Words(lists().FindableTexts...),
		}},
		Run: runReportWithoutLink,
	}
}

// leastDocumented is the confidence below which a claim is not looked at: lower than for other rules, as
// a document does little but say something.
const leastDocumented = 0.6

func runReportWithoutLink(p *Pass) {
	nouns := p.words("nouns")
	titles := titles(p)
	seen := make(map[nlp.Span]bool)
	for i := range p.Claims {
		c := &p.Claims[i]
		if !reportsAt(p.Document, c, leastDocumented) {
			continue
		}
		for _, phrase := range documents(p.Document, c) {
			first, last := p.Document.StartingIn(phrase)
			base := basePhrase(p.Document, first, last)
			head := base[len(base)-1]
			if seen[phrase] || !slices.Contains(nouns, head.Lemma) || !introduces(base) || p.quoted(phrase) || p.places.headings.Overlaps(phrase) || byNewsroom(p, phrase) {
				continue
			}
			seen[phrase] = true
			if _, vague := vague(p.Document, phrase); !vague && !findable(p, c, head.Sentence, titles) {
				p.ReportClaim(c, phrase, "a reader cannot find "+cite(p.text(phrase))+": add a link, its title or its date")
			}
		}
	}
}

// documents are the phrases by which the claim names a document: as its speaker or
// source (a UN report found), or as the occasion (said in a report).
func documents(d *nlp.Document, c *claims.Claim) []nlp.Span {
	var found []nlp.Span
	for _, s := range []*claims.Speaker{c.Speaker, c.Source} {
		if s != nil && s.Type == claims.DocumentType && len(s.Mention) > 0 {
			found = append(found, whole(s.Mention))
		}
	}
	first, last := d.StartingIn(c.Occasion)
	if first < last && isPreposition(d.Tokens[first]) {
		first++
	}
	if first < last {
		found = append(found, d.SpanOf(first, last))
	}
	return found
}

// introduces reports whether the phrase begins as one does that speaks of
// something for the first time.
func introduces(base []nlp.Token) bool {
	first := base[0]
	return len(base) > 1 && !first.IsAdjective() && !pointsBack(first.Lower) && !isPreposition(first) && !isPlural(base[len(base)-1]) && !wordlist.Has("another other", first.Lower)
}

// byNewsroom reports whether the phrase names a newspaper, a broadcaster or an agency,
// or speaks of a report in some paper: what it has published can be found, and a
// pool report, or one of the police, is not for readers.
func byNewsroom(p *Pass, phrase nlp.Span) bool {
	var name nlp.Span
	for _, t := range tokensOf(p.Document, []nlp.Span{phrase}) {
		switch {
		case lists().Newsrooms.Has(t.Lower), t.Lower == "times":
			return true
		case !isProper(p.Document, t):
			name = nlp.Span{}
			continue
		case name.Empty():
			name = t.Span
		}
		name = nlp.Hull(name, t.Span)
		if e, known := gazetteer.Lookup(p.text(name)); known && (e.Kind == gazetteer.Agency || e.Kind == gazetteer.Outlet) {
			return true
		}
	}
	return false
}

// findable reports whether the sentence says enough to find a document: a link, a
// title, a journal, or a date beside a name.
func findable(p *Pass, c *claims.Claim, sentence int, titles nlp.Coverage) bool {
	s := p.Document.Sentences[sentence]
	if hasLink(p.Article.AsWritten(s.Span)) || titles.Overlaps(s.Span) {
		return true
	}
	words := p.Document.Tokens[s.First:s.Last]
	published := slices.IndexFunc(words, func(t nlp.Token) bool { return wordlist.Has("published printed appeared", t.Lower) })
	inJournal := published >= 0 && published+2 < len(words) && words[published+1].Lower == "in" && hasName(p.Document, words[published+2:min(published+5, len(words))])
	season := slices.ContainsFunc(words, func(t nlp.Token) bool { return wordlist.Has("spring summer autumn winter", t.Lower) })
	before := max(sentence-1, p.Document.Paragraphs[s.Paragraph].First)
	return inJournal || season || saysWhen(p.Document, sentence, c) || saysWhen(p.Document, before, c)
}

// hasLink reports whether the stretch of a file has an address or a link of Markdown
// or HTML.
func hasLink(file string) bool {
	return strings.Contains(file, "](") || strings.Contains(file, "</a>") || strings.Contains(file, "://") || strings.Contains(file, "www.")
}
