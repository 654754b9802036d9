package fix

import (
	"sort"

	"claims/claims/lint"
	"claims/nlp"
)

// fewer reports whether there is a finding less for each fix, the mended ones are gone, and
// none of warning or above is new. What somebody has suppressed does not count.
func fewer(before, after Reading, made []lint.Finding, s shift) bool {
	had, has := lint.Active(before.Findings), lint.Active(after.Findings)
	if len(had)-len(has) < len(made) {
		return false
	}
	old, mended := placesOf(had, s), placesOf(made, s)
	for _, f := range has {
		if mended.take(f) || !old.take(f) && f.Severity.AtLeast(lint.Warning) {
			return false
		}
	}
	return true
}

// places are where findings are after the edits, by their rule, in order.
type places map[string]*sameRule

type sameRule struct {
	spans      []nlp.Span
	severities []lint.Severity
	reach      []int // the furthest end of the spans up to each
	taken      []bool
}

// placesOf are the places of the findings, which are in order.
func placesOf(findings []lint.Finding, s shift) places {
	p := make(places)
	for _, f := range findings {
		r := p[f.Rule]
		if r == nil {
			r = new(sameRule)
			p[f.Rule] = r
		}
		at := s.moved(f.Span)
		reach := at.End
		if n := len(r.reach); n > 0 {
			reach = max(reach, r.reach[n-1])
		}
		r.spans, r.reach = append(r.spans, at), append(r.reach, reach)
		r.severities, r.taken = append(r.severities, f.Severity), append(r.taken, false)
	}
	return p
}

// take reports whether one of the findings, as grave as this one at least, is of its rule and
// at its place: it shares a byte with it, or begins where it does. Each is taken once.
func (p places) take(f lint.Finding) bool {
	r := p[f.Rule]
	if r == nil {
		return false
	}
	for i := sort.SearchInts(r.reach, f.Start); i < len(r.spans) && r.spans[i].Start <= max(f.Start, f.End-1); i++ {
		near := r.spans[i].Start == f.Start || r.spans[i].Overlaps(f.Span)
		if near && !r.taken[i] && r.severities[i].AtLeast(f.Severity) {
			r.taken[i] = true
			return true
		}
	}
	return false
}
