package lint

import (
	"strings"

	"claims/claims"
	"claims/claims/comment"
	"claims/claims/quotation"
	"claims/nlp"
)

// mutation makes clean articles worse in one way.
type mutation struct {
	name  string
	rules string // codes, the one meant for it first
	make  func(*Pass) []mutant
}

// mutant is one change for the worse to an article.
type mutant struct {
	edits []Edit   // in order, without overlap
	at    nlp.Span // where the rule must find it, in the article as it was
}

// change is the mutant that puts the words in place of the span, where the rule must find it.
func change(span nlp.Span, words string) mutant {
	return mutant{[]Edit{{Span: span, Text: words}}, span}
}

// apply is the text made worse, and the place in it: what is left of the place, with what
// the edits put there.
func (m mutant) apply(text string) (string, nlp.Span) {
	at, shift := m.at, 0
	for _, e := range m.edits {
		shift += len(e.Text) - e.Len()
		if e.Start < m.at.Start {
			at.Start = max(m.at.Start, e.End) + shift
		}
		if e.Start < m.at.End || e.Start == m.at.Start {
			at.End = max(m.at.End, e.End) + shift
		}
	}
	return Apply(text, m.edits), at
}

// cleanArticle is an article before it is made worse. The pass is of no rule.
type cleanArticle struct{ *Pass }

func newCleanArticle(x *claims.Extraction, file string) cleanArticle {
	x.Article.Path = file
	return cleanArticle{&Pass{Extraction: x, prose: comment.Blank(x.Article.Text), places: placesOf(x)}}
}

// bodyQuotations are the closed quotations of the article's own text that are speech.
func (p *Pass) bodyQuotations() []quotation.Quotation {
	var found []quotation.Quotation
	for _, q := range p.Quotations {
		if p.inBody(q) && q.Close != "" && !p.places.notSpeech.Overlaps(q.Span) {
			found = append(found, q)
		}
	}
	return found
}

// within is the quotation's words, without its marks.
func within(q quotation.Quotation) nlp.Span {
	return nlp.Span{Start: q.Start + len(q.Open), End: q.End - len(q.Close)}
}

// hasInner reports whether marks of another quotation, or apostrophes, stand within the words.
func (p *Pass) hasInner(q quotation.Quotation) bool {
	return strings.ContainsAny(p.text(within(q)), "“”‘’\"'")
}

// paragraphAround is the paragraph of the text that holds the span.
func paragraphAround(text string, at nlp.Span) string {
	start := strings.LastIndex(text[:min(at.Start, len(text))], "\n\n") + 1
	end := min(at.End, len(text))
	if length := strings.Index(text[end:], "\n\n"); length >= 0 {
		end += length
	} else {
		end = len(text)
	}
	return strings.TrimSpace(text[start:end])
}
