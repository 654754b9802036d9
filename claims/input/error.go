package input

import (
	"errors"
	"strconv"
)

// Error says what is wrong with one file, or with one place in it, and what to
// do about it.
type Error struct {
	// Warning says that the article is read all the same: no failure, and nothing that
	// an exit status tells of.
	Warning bool
	// Path is the file or folder as the user named it; "-" for standard input.
	Path string
	// Line and Column are one-based; 0 where the whole file is meant.
	Line, Column int
	// Problem is a phrase a journalist understands.
	Problem string
	// Err is the error underneath; nil where there is none.
	Err error
}

func (e *Error) Error() string {
	at := e.Path
	if at == stdinPath {
		at = "standard input"
	}
	if e.Line > 0 {
		at += ":" + strconv.Itoa(e.Line)
	}
	if e.Line > 0 && e.Column > 0 {
		at += ":" + strconv.Itoa(e.Column)
	}
	if e.Warning {
		at += ": warning"
	}
	return at + ": " + e.Problem
}

// IsWarning reports whether the error is one about an article that is read all the same.
func IsWarning(err error) bool {
	e, ok := errors.AsType[*Error](err)
	return ok && e.Warning
}

// Unwrap is the error underneath.
func (e *Error) Unwrap() error { return e.Err }
