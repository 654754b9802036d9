// Package bug turns a panic into an error, so that one article that trips over
// a mistake of ours costs the reader that article and not the run.
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
	// Value is what was panicked with, Stack where.
	Value any
	Stack []byte
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s failed: %v; this is a bug in claims, please report it with the article", e.Doing, e.Value)
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

// Is reports whether err is, or wraps, a mistake of the program's own.
func Is(err error) bool {
	_, ok := errors.AsType[*Error](err)
	return ok
}
