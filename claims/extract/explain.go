package extract

import (
	"cmp"
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/attribution"
	"claims/claims/quotation"
	"claims/claims/resolution"
	"claims/nlp"
)

// attribute finds the attributions, and where it is to explain them, what was refused.
func (e *Extractor) attribute(x *claims.Extraction, marked *quotation.Marked, explains bool) []attribution.Attribution {
	if !explains {
		return e.attributions.Find(marked)
	}
	found, refused := e.attributions.Explain(marked)
	x.Refused = refused
	return found
}

// resolve says who the mentions are, with the trails where it is to explain them.
func (e *Extractor) resolve(marked *quotation.Marked, mentions []nlp.Span, explains bool) resolution.Speakers {
	if explains {
		return e.resolution.Explain(marked, mentions)
	}
	return e.resolution.Resolve(marked, mentions)
}

// explainSpeaker notes who speaks, and why.
func explainSpeaker(a *attribution.Attribution, why claims.Trail, s *claims.Speaker) {
	a.Trail = append(a.Trail, why...)
	switch {
	case s == nil:
		a.Trail.Note("speaker", "the article has no words for who speaks")
	case a.Continues:
		a.Trail.Note("continues", "it goes on with the words of %s", s.Name)
	}
}

// dropped is the refusal of an attribution that another one says too.
func dropped(at attribution.Attribution) claims.Refused {
	at.Trail.Note("dropped", "it is a link of another claim's chain, or what somebody says that he says himself")
	return claims.Refused{Content: at.Content, Cue: at.Cue, Trail: at.Trail}
}

// explainSources notes the way of the words where it is longer than one link, and sorts
// what was refused by its place, but for what came in by another way after all.
func explainSources(x *claims.Extraction) {
	for i := range x.Claims {
		c := &x.Claims[i]
		if c.Parent != "" {
			c.Trail.Note("nest", "it lies within claim %s", c.Parent)
		}
		if len(c.Chain) > 1 {
			var names []string
			for _, link := range c.Chain {
				names = append(names, link.Name)
			}
			c.Trail.Note("sources", "the article has it from %s", strings.Join(names, ", who has it from "))
		}
	}
	byStart := map[int][]int{} // claims by where their content starts
	for i := range x.Claims {
		byStart[x.Claims[i].Start()] = append(byStart[x.Claims[i].Start()], i)
	}
	x.Refused = slices.DeleteFunc(x.Refused, func(r claims.Refused) bool {
		return len(r.Content) > 0 && slices.ContainsFunc(byStart[r.Content[0].Start], func(i int) bool {
			c := &x.Claims[i]
			return slices.Equal(c.Content, r.Content) && (len(r.Cue) == 0 || nlp.Hull(c.Cue...).Overlaps(nlp.Hull(r.Cue...)))
		})
	})
	slices.SortStableFunc(x.Refused, func(a, b claims.Refused) int { return cmp.Compare(a.Place().Start, b.Place().Start) })
}
