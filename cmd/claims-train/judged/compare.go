package judged

import (
	"cmp"
	"slices"
)

// Count is how many findings of a rule have each verdict.
type Count struct {
	Rule                             string // "" for all rules together
	Right, Wrong, Arguable, Unjudged int
}

// Findings is how many there are, judged or not.
func (c Count) Findings() int { return c.Right + c.Wrong + c.Arguable + c.Unjudged }

// Precision is the share of the judged findings that are right, in per cent; 0 where
// none is judged.
func (c Count) Precision() float64 {
	judged := c.Right + c.Wrong + c.Arguable
	if judged == 0 {
		return 0
	}
	return 100 * float64(c.Right) / float64(judged)
}

func (c *Count) add(v Verdict) {
	switch v {
	case Right:
		c.Right++
	case Wrong:
		c.Wrong++
	case Arguable:
		c.Arguable++
	default:
		c.Unjudged++
	}
}

// Tally counts the findings of each rule by verdict, in order of the rules' codes, and
// lists those that nobody has judged.
func Tally(found []Place, labels []Label) (rules []Count, all Count, unjudged []Place) {
	verdicts := make(map[Place]Verdict, len(labels))
	for _, l := range labels {
		verdicts[l.Place] = l.Verdict
	}
	byRule := make(map[string]*Count)
	for _, p := range found {
		if byRule[p.Rule] == nil {
			byRule[p.Rule] = &Count{Rule: p.Rule}
		}
		v := verdicts[p]
		byRule[p.Rule].add(v)
		all.add(v)
		if v == "" {
			unjudged = append(unjudged, p)
		}
	}
	for _, c := range byRule {
		rules = append(rules, *c)
	}
	slices.SortFunc(rules, func(a, b Count) int { return cmp.Compare(a.Rule, b.Rule) })
	return rules, all, unjudged
}

// Faults counts the kinds of fault of the findings that are not right, the most
// frequent first.
func Faults(found []Place, labels []Label) []Fault {
	there := make(map[Place]bool, len(found))
	for _, p := range found {
		there[p] = true
	}
	counts := make(map[Fault]int)
	for _, l := range labels {
		if there[l.Place] && l.Verdict != Right {
			counts[Fault{Rule: l.Rule, Kind: l.Fault}]++
		}
	}
	var all []Fault
	for f, n := range counts {
		all = append(all, Fault{f.Rule, f.Kind, n})
	}
	slices.SortFunc(all, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(b.Findings, a.Findings), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Kind, b.Kind))
	})
	return all
}

// Fault is a kind of false alarm of a rule, and how many findings are of it.
type Fault struct {
	Rule, Kind string
	Findings   int
}

// Stale are the labels of findings that are no longer there.
func Stale(found []Place, labels []Label) []Label {
	there := make(map[Place]bool, len(found))
	for _, p := range found {
		there[p] = true
	}
	var stale []Label
	for _, l := range labels {
		if !there[l.Place] {
			stale = append(stale, l)
		}
	}
	return stale
}
