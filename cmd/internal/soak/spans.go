package soak

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/lint"
	"claims/claims/pipeline"
	"claims/nlp"
)

// spans looks for places that are none.
type spans struct {
	text     string
	failures []Failure
}

// fail adds a failure.
func (s *spans) fail(kind, detail string, args ...any) {
	s.failures = append(s.failures, Failure{Kind: kind, Detail: fmt.Sprintf(detail, args...)})
}

// badSpans are the places of a result that are outside the text, out of order, or cut
// a character, and the claims that refer to none.
func badSpans(r pipeline.Result) []Failure {
	s := &spans{text: r.Article.Text}
	claimed := map[string]*claims.Claim{}
	for i := range r.Claims {
		c := &r.Claims[i]
		s.claim(c)
		s.identity(c, i, claimed)
		claimed[c.ID] = c
	}
	for _, n := range r.NotSpeech {
		s.trimmed("not speech", n.Span)
	}
	for i, q := range r.Quotations {
		s.whole("quotation", q.Span)
		s.ordered("quotation parts", q.Parts)
		if i > 0 && q.Start < r.Quotations[i-1].Start {
			s.fail("span: quotations out of order", "%v", q.Span)
		}
	}
	for _, f := range r.Faults {
		s.whole("fault", f.Mark)
		s.inside("fault, other mark", f.Other)
	}
	s.inside("headline", r.Headline)
	for _, e := range r.Names {
		s.ordered("name, mentions", e.Mentions)
		for i, d := range e.Descriptions {
			if s.whole("name, description", d) && i > 0 && d.Start < e.Descriptions[i-1].Start {
				s.fail("span: name, descriptions out of order", "%v", e.Descriptions)
			}
		}
	}
	for _, f := range r.Findings {
		s.finding(f, claimed)
	}
	return s.failures
}

// claim looks at the places of a claim.
func (s *spans) claim(c *claims.Claim) {
	if len(c.Content) == 0 {
		s.fail("claim: no content", "%s", c.ID)
		return
	}
	s.list("content", c.Content)
	if len(s.failures) == 0 && !slices.ContainsFunc(c.Content, func(part nlp.Span) bool { return strings.ContainsFunc(part.Of(s.text), isWord) }) {
		s.fail("claim: content without a word", "%q", c.Content[0].Of(s.text))
	}
	s.list("quotations of a claim", c.Quotations)
	s.list("cue", c.Cue)
	s.inside("occasion", c.Occasion)
	for _, q := range c.Quotations {
		if q.Start < c.Start() || q.End > c.End() {
			s.fail("span: quotation outside its claim's content", "%v of %s", q, c.ID)
		}
	}
	speakers := append([]*claims.Speaker{c.Speaker, c.Source}, c.Chain...)
	for _, speaker := range speakers {
		if speaker != nil {
			s.list("mention", speaker.Mention)
			s.inside("reason", speaker.Reason)
		}
	}
	s.apart(c, "cue", c.Cue)
	if c.Speaker != nil {
		s.apart(c, "mention", c.Speaker.Mention)
	}
}

// apart looks for places that share some words with the claim's content, but not all.
func (s *spans) apart(c *claims.Claim, what string, places []nlp.Span) {
	for _, place := range places {
		for _, content := range c.Content {
			if place.Overlaps(content) && !content.Contains(place) {
				s.fail("span: "+what+" partly inside its content", "%v and %v", place, content)
			}
		}
	}
}

// isWord reports whether the character is part of a word, or a picture in place of one.
func isWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.So, r)
}

// identity looks at what a claim is called, and at the claim that it is part of.
func (s *spans) identity(c *claims.Claim, i int, before map[string]*claims.Claim) {
	if c.ID != fmt.Sprintf("c%d", i+1) {
		s.fail("claim: IDs out of order", "number %d is %s", i+1, c.ID)
	}
	if !(c.Confidence > 0 && c.Confidence <= 1) {
		s.fail("claim: confidence", "%s has %v", c.ID, c.Confidence)
	}
	parent := before[c.Parent]
	switch {
	case c.Parent == "" || len(c.Content) == 0:
	case parent == nil:
		s.fail("claim: parent that is none before it", "%s of %s", c.ID, c.Parent)
	case parent.Start() > c.Start() || parent.End() < c.End():
		s.fail("claim: outside its parent", "%s of %s", c.ID, c.Parent)
	}
}

// finding looks at the places of a finding.
func (s *spans) finding(f lint.Finding, claimed map[string]*claims.Claim) {
	s.whole("finding "+f.Rule, f.Span)
	if f.Message == "" || f.Rule == "" || f.Severity == "" {
		s.fail("finding: says nothing", "%v", f)
	}
	if f.Claim != "" && claimed[f.Claim] == nil {
		s.fail("finding: of a claim that is none", "%s of %s", f.Rule, f.Claim)
	}
	for _, r := range f.Related {
		s.whole("related place "+f.Rule, r.Span)
	}
	if f.Fix == nil {
		return
	}
	end := 0
	for _, e := range f.Fix.Edits {
		s.inside("edit "+f.Rule, e.Span)
		if e.Start < end || e.End < e.Start {
			s.fail("span: edits of "+f.Rule+" out of order", "%v", f.Fix.Edits)
		}
		if !utf8.ValidString(e.Text) {
			s.fail("edit "+f.Rule+" is not UTF-8", "%q", e.Text)
		}
		end = e.End
	}
}

// list looks at places of one kind that are in order, apart and trimmed.
func (s *spans) list(what string, all []nlp.Span) {
	s.ordered(what, all)
	for _, span := range all {
		s.trimmed(what, span)
	}
}

// ordered looks at places of one kind that are in order and apart.
func (s *spans) ordered(what string, all []nlp.Span) {
	end := 0
	for _, span := range all {
		if span.Start < end {
			s.fail("span: "+what+" out of order", "%v", all)
			return
		}
		s.whole(what, span)
		end = span.End
	}
}

// trimmed looks at a place without white space at its ends.
func (s *spans) trimmed(what string, span nlp.Span) {
	if s.whole(what, span) && span.Of(s.text) != strings.TrimSpace(span.Of(s.text)) {
		s.fail("span: "+what+" has white space at an end", "%q", span.Of(s.text))
	}
}

// whole looks at a place that is not empty.
func (s *spans) whole(what string, span nlp.Span) bool {
	if span.Empty() {
		s.fail("span: "+what+" empty", "%v", span)
		return false
	}
	return s.inside(what, span)
}

// inside looks at a place that may be empty; it lies in the text, on borders of
// characters.
func (s *spans) inside(what string, span nlp.Span) bool {
	if span.Start < 0 || span.End < span.Start || span.End > len(s.text) {
		s.fail("span: "+what+" outside the text", "%v of %d bytes", span, len(s.text))
		return false
	}
	for _, at := range []int{span.Start, span.End} {
		if at < len(s.text) && !utf8.RuneStart(s.text[at]) {
			s.fail("span: "+what+" cuts a character", "%v", span)
			return false
		}
	}
	return true
}
