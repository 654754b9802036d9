package lint

import "slices"

// AtLeast reports whether the severity is the other one or graver. Nothing is at
// least what is no severity.
func (s Severity) AtLeast(other Severity) bool {
	order := []Severity{Info, Warning, Error}
	least := slices.Index(order, other)
	return least >= 0 && slices.Index(order, s) >= least
}
