package input

import "strconv"

// Error says what is wrong with one file, or with one place in it, and what to
// do about it.
type Error struct {
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
	return at + ": " + e.Problem
}

// Unwrap is the error underneath.
func (e *Error) Unwrap() error { return e.Err }
