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
	var around contents
	for _, a := range v.found {
		if a.Act && len(a.Cue) > 0 {
			if around.hold(nlp.Between(a.Cue[0].Start, a.End())) {
				a.Content[0] = nlp.Hull(a.Cue[0], a.Content[0])
			}
		} else if a.IsAttitude() && around.hold(nlp.Between(a.Start(), a.End())) {
			continue
		}
		kept = append(kept, a)
		for _, part := range a.Content {
			around.add(part)
		}
	}
	v.found = kept
}

// contents are stretches of content by their place.
type contents struct {
	all   []nlp.Span
	index nlp.SpanIndex
}

func (c *contents) add(part nlp.Span) {
	c.all = append(c.all, part)
	c.index.Add(part)
}

// hold reports whether the span lies in one of the stretches, and is less than it.
func (c *contents) hold(s nlp.Span) bool {
	for k := range c.index.Containing(s) {
		if c.all[k] != s {
			return true
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
