package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"syscall"

	"claims/claims/bug"
	"claims/claims/input"
)

// The exit statuses: a contract with scripts and CI.
const (
	statusOK       = 0 // nothing at or above --fail-on
	statusFindings = 1 // findings at or above --fail-on
	statusInput    = 2 // wrong usage, unreadable input or configuration, output that cannot be written
	statusBug      = 3 // a mistake of the program's own
)

// statusError ends a command with a status. What there is to say has been said.
type statusError int

func (s statusError) Error() string { return fmt.Sprintf("exit status %d", int(s)) }

// usageError is a command line that does not fit the command.
type usageError struct {
	command string // "claims check"
	err     error
}

func (u usageError) Error() string {
	return fmt.Sprintf("%v\nSee \"%s --help\".", u.err, u.command)
}

func (u usageError) Unwrap() error { return u.err }

// statusOf is the exit status that a command's error stands for.
func statusOf(err error) int {
	if err == nil || input.IsWarning(err) {
		return statusOK
	}
	if s, ok := errors.AsType[statusError](err); ok {
		return int(s)
	}
	if bug.Is(err) {
		return statusBug
	}
	return statusInput
}

// complain writes an error for a person. Nothing is said of a reader that has
// gone away (claims … | head).
func complain(w io.Writer, err error) {
	if _, said := errors.AsType[statusError](err); said || err == nil || errors.Is(err, syscall.EPIPE) {
		return
	}
	if errors.Is(err, context.Canceled) {
		err = errors.New("interrupted")
	}
	fmt.Fprintf(w, "claims: %v\n", err)
	if b, ok := errors.AsType[*bug.Error](err); ok {
		fmt.Fprintf(w, "%s", b.Stack)
	}
}
