package rules

import (
	"claims/claims/cue"
	"claims/nlp"
)

// settleNested goes over the attributions inside another's content, sorted
// with an outer one before those inside it.
//
// A speech act is widened to its verb: what state media say of Kim is that he
// reiterated his pledge; its cue then stands inside its content. What somebody
// thinks, wants or judges there is dropped: Lee said that Kim wants peace is
// Lee's statement alone. What is said there stays, as a nested attribution.
func (v *view) settleNested() {
	kept := v.found[:0:0]
	var open []Attribution // those that reach beyond the start of the one at hand
	for _, a := range v.found {
		open = stillOpen(open, a.Start())
		if a.Act && len(a.Cue) > 0 {
			whole := nlp.Between(a.Cue[0].Start, a.End())
			if inside(open, whole) {
				a.Content[0] = nlp.Hull(a.Cue[0], a.Content[0])
			}
		} else if a.IsAttitude() && inside(open, nlp.Between(a.Start(), a.End())) {
			continue
		}
		kept = append(kept, a)
		open = append(open, a)
	}
	v.found = kept
}

// stillOpen drops the attributions that end before the offset.
func stillOpen(open []Attribution, offset int) []Attribution {
	kept := open[:0]
	for _, a := range open {
		if a.End() > offset {
			kept = append(kept, a)
		}
	}
	return kept
}

// inside reports whether the span lies in, and is less than, one stretch of
// some attribution's content.
func inside(all []Attribution, s nlp.Span) bool {
	for _, a := range all {
		for _, c := range a.Content {
			if c.Contains(s) && c != s {
				return true
			}
		}
	}
	return false
}

// IsAttitude reports what is thought, wanted, judged, cited or shown rather than
// said.
func (a Attribution) IsAttitude() bool {
	switch a.Class {
	case cue.Think, cue.Want, cue.Judge, cue.Cite, cue.Show:
		return true
	}
	return false
}
