package lsp

import (
	"fmt"
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/lint"
	"claims/claims/lsp/protocol"
	"claims/nlp"
)

// hover tells of the claim at the position who speaks and why that is thought so, or
// else of the name there whose it is; then why the findings there matter.
func (s *server) hover(r *reading, p protocol.PositionParams) any {
	offset := r.text.Offset(p.Position, s.encoding)
	page := &page{kind: protocol.PlainText}
	if slices.Contains(s.client.TextDocument.Hover.ContentFormat, protocol.Markdown) {
		page.kind = protocol.Markdown
	}
	place, found := r.tellClaim(page, offset)
	if !found {
		place, found = r.tellName(page, offset)
	}
	for _, f := range lint.Active(r.Findings) {
		if r.touches(f.Span, offset) {
			tellFinding(page, f)
			if !found {
				place, found = f.Span, true
			}
		}
	}
	if !found {
		return nil
	}
	return protocol.Hover{Contents: protocol.MarkupContent{Kind: page.kind, Value: page.b.String()}, Range: s.rangeOf(r, place)}
}

// tellClaim tells of the innermost claim that has the offset of the document in its
// content, cue or mention, and returns which stretch of these it is.
func (r *reading) tellClaim(page *page, offset int) (place nlp.Span, found bool) {
	var best *claims.Claim
	for i := range r.Claims {
		c := &r.Claims[i]
		for _, part := range partsOf(c) {
			if r.touches(part, offset) && (best == nil || extent(c) < extent(best)) {
				best, place = c, part
			}
		}
	}
	if best == nil {
		return place, false
	}
	tellSpeaker(page, best)
	page.line("", fmt.Sprintf("%s Confidence %.2f: %s.", kindWords(best.Kind), best.ShownConfidence(), confidenceWords(best.ShownConfidence())))
	r.tellWhy(page, best)
	tellTrail(page, best.Trail)
	return place, true
}

// partsOf are the stretches that belong to a claim.
func partsOf(c *claims.Claim) []nlp.Span {
	parts := slices.Concat(c.Content, c.Cue)
	for _, s := range []*claims.Speaker{c.Speaker, c.Source} {
		if s != nil {
			parts = append(parts, s.Mention...)
		}
	}
	return parts
}

// extent is how long a claim's content is, from end to end.
func extent(c *claims.Claim) int { return c.End() - c.Start() }

// tellName tells whom the words at the offset of the document name.
func (r *reading) tellName(page *page, offset int) (nlp.Span, bool) {
	m, found := r.mentionAt(offset)
	if !found {
		return nlp.Span{}, false
	}
	for _, e := range r.Names {
		if !slices.Contains(m.names, e.Name) {
			continue
		}
		page.line(e.Name, strings.TrimPrefix(typed(e.Name, e.Type), e.Name))
		first, _ := r.first(e.Name)
		page.line("", fmt.Sprintf("%s; first named in full in line %d.", r.claimCount(e.Name), r.line(first.Span)))
		if len(e.Descriptions) > 0 {
			page.line("", "Described as "+cited(oneLine(r, e.Descriptions[:1]))+".")
		}
		return m.Span, true
	}
	return nlp.Span{}, false
}

func (r *reading) claimCount(name string) string {
	n := 0
	for i := range r.Claims {
		if s := r.Claims[i].Speaker; s != nil && slices.Contains(namesOf(s), name) {
			n++
		}
	}
	switch n {
	case 0:
		return "No claim in this article"
	case 1:
		return "1 claim in this article"
	}
	return fmt.Sprintf("%d claims in this article", n)
}

// tellFinding tells which rule found something, and in short why it matters.
func tellFinding(page *page, f lint.Finding) {
	title, why := f.Message, ""
	if rule, known := lint.Find(f.Rule); known {
		title = rule.Doc.Title
		why, _, _ = strings.Cut(rule.Doc.Rationale, ". ")
		why = " " + strings.TrimSuffix(why, ".") + "."
	}
	page.line(fmt.Sprintf("%s %s", f.Rule, f.Name), fmt.Sprintf(" (%s): %s.%s", f.Severity, title, why))
}
