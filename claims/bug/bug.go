// Package bug turns a panic into an error, so that a mistake of ours costs the reader
// the step of the work that it ends, and neither the article nor the run.
package bug

import (
	"errors"
	"fmt"
	"runtime/debug"
)

// Error is a mistake of the program's own, met at work on one article.
type Error struct {
	// Doing is what was being done, to which file ("reading a.md").
	Doing string
	// Cost is what is missing for it ("the paragraph at line 3 is left out"); empty where
	// Doing says it all.
	Cost string
	// Value is what was panicked with, Stack where.
	Value any
	Stack []byte
}

func (e *Error) Error() string {
	cost := ""
	if e.Cost != "" {
		cost = "; " + e.Cost
	}
	return fmt.Sprintf("%s failed: %v%s; this is a bug in claims, please report it with the article", e.Doing, e.Value, cost)
}

// Unwrap is the error that was panicked with; nil where it was none.
func (e *Error) Unwrap() error {
	err, _ := e.Value.(error)
	return err
}

// Recover stores a panic into err as an *Error. It must be deferred directly:
//
//	defer bug.Recover(&err, "reading "+path)
func Recover(err *error, doing string) {
	if value := recover(); value != nil {
		*err = &Error{Doing: doing, Value: value, Stack: debug.Stack()}
	}
}

// Try calls do and returns a panic as an *Error that says what it costs; nil where there is none.
func Try(doing, cost string, do func()) error {
	var err error
	func() {
		defer Recover(&err, doing)
		do()
	}()
	return Costs(err, cost)
}

// Costs is err with what it costs, if it is an *Error; else err itself.
func Costs(err error, cost string) error {
	if b, ok := err.(*Error); ok { //nolint:errorlint // one that is wrapped is somebody else's to complete
		costly := *b
		costly.Cost = cost
		return &costly
	}
	return err
}

// Parts are the errors that were joined to err, and to those; err itself
// where none were, none for nil.
func Parts(err error) []error {
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		if err == nil {
			return nil
		}
		return []error{err}
	}
	var all []error
	for _, e := range joined.Unwrap() {
		all = append(all, Parts(e)...)
	}
	return all
}

// Is reports whether err is, or wraps, a mistake of the program's own.
func Is(err error) bool {
	_, ok := errors.AsType[*Error](err)
	return ok
}
