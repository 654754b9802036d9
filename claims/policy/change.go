package policy

import (
	"maps"
	"slices"

	"claims/claims/lint"
)

// All stands for every rule of the catalogue, in place of a code.
const All = "all"

// Change is what somebody has decided about a rule. A change that does not turn
// the rule off turns it on; what it does not name stays as it was.
type Change struct {
	// Rule is the rule's code, or All.
	Rule string
	Off  bool
	// Severity is "" where it stays.
	Severity lint.Severity
	// Options are by name. Those that the rule does not have count for nothing.
	Options map[string]lint.Value
}

// apply makes the changes to the rules. What is said of all rules comes first,
// wherever it stands in the list.
func apply(rules []lint.Rule, changes []Change) []lint.Rule {
	rules = slices.Clone(rules)
	for _, general := range []bool{true, false} {
		for _, c := range changes {
			if (c.Rule == All) != general {
				continue
			}
			for i := range rules {
				if general || rules[i].Code == c.Rule {
					rules[i] = c.apply(rules[i])
				}
			}
		}
	}
	return rules
}

func (c Change) apply(r lint.Rule) lint.Rule {
	r.Off = c.Off
	if c.Severity != "" {
		r.Severity = c.Severity
	}
	for _, name := range slices.Sorted(maps.Keys(c.Options)) {
		if changed, err := r.With(name, c.Options[name]); err == nil {
			r = changed
		}
	}
	return r
}

// Only is the layer with which these rules run and no others.
func Only(rules []lint.Rule) Layer {
	layer := Layer{Everywhere: true, Changes: []Change{{Rule: All, Off: true}}}
	for _, r := range rules {
		layer.Changes = append(layer.Changes, Change{Rule: r.Code})
	}
	return layer
}

// Without is the layer that turns these rules off.
func Without(rules []lint.Rule) Layer {
	layer := Layer{Everywhere: true}
	for _, r := range rules {
		layer.Changes = append(layer.Changes, Change{Rule: r.Code, Off: true})
	}
	return layer
}
