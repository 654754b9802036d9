package strict

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"claims/claims/bug"
)

// fault is what is wrong at one place of a file.
type fault struct {
	path         string
	line, column int
	// format and args make the message, once somebody reads it: of many faults only the
	// first are read.
	format string
	args   []any
}

func (f *fault) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", f.path, f.line, f.column, fmt.Sprintf(f.format, f.args...))
}

// Most is how many faults are told: as many as a person reads.
const Most = 20

// First is the error with no more faults than a person reads, and how many there are.
func First(err error) error {
	all := bug.Parts(err)
	if more := len(all) - Most; more > 0 {
		all = append(all[:Most], fmt.Errorf("and %d more faults; mend these first", more))
	}
	return errors.Join(all...)
}

// Sorted is First of the error with its faults in the order of the file; other errors
// that were joined to it come first.
func Sorted(err error) error {
	all := bug.Parts(err)
	slices.SortStableFunc(all, func(a, b error) int {
		one, two := place(a), place(b)
		return cmp.Or(cmp.Compare(one.line, two.line), cmp.Compare(one.column, two.column))
	})
	return First(errors.Join(all...))
}

func place(err error) fault {
	if f, ok := errors.AsType[*fault](err); ok {
		return *f
	}
	return fault{}
}
