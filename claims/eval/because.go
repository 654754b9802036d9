package eval

import (
	"slices"

	"claims/claims"
	"claims/nlp"
)

// because is the step that decided a mistake: the last of the trail of the claim, or of the
// refused statement, that has the mistake's first word.
func because(x *claims.Extraction, m Mistake) string {
	holds := func(spans []nlp.Span) bool {
		return slices.ContainsFunc(spans, func(s nlp.Span) bool { return s.Start <= m.Start && m.Start < s.End })
	}
	for i := range x.Claims {
		if c := &x.Claims[i]; holds(c.Content) && (m.Type != Missed || c.Parent == "") {
			return decided(c.Trail)
		}
	}
	for _, r := range x.Refused {
		if holds(r.Content) {
			return decided(r.Trail)
		}
	}
	return ""
}

// decided is the last step for a reader; "" for none.
func decided(t claims.Trail) string {
	if len(t) == 0 {
		return ""
	}
	last := t[len(t)-1]
	return oneLine(last.By + ": " + last.Why)
}
