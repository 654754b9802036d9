package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall"

	"claims/claims/bug"
	"claims/claims/input"
	"claims/claims/printable"
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
	fmt.Fprintf(w, "claims: %s\n", message(err))
	if b, ok := errors.AsType[*bug.Error](err); ok {
		fmt.Fprintf(w, "%s", b.Stack)
	}
}

// message is what an error says: errors that were joined on lines of their own, each on
// one, whatever the names and texts in it hold.
func message(err error) string {
	if u, ok := err.(usageError); ok { //nolint:errorlint // only one that is not wrapped has its own second line
		return fmt.Sprintf("%s\nSee \"%s --help\".", message(u.err), u.command)
	}
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return sentence(err)
	}
	var plain, lines []string
	for _, e := range joined.Unwrap() {
		plain, lines = append(plain, e.Error()), append(lines, message(e))
	}
	if strings.Join(plain, "\n") != err.Error() {
		return sentence(err) // errors within it
	}
	for i, line := range lines {
		if i > 0 && strings.HasPrefix(line, "::") { // a file's name like a command of GitHub Actions
			lines[i] = "claims: " + line
		}
	}
	return strings.Join(lines, "\n")
}

// sentence is what an error says on one line; the middle of a very long one is left out,
// for its end tells what to do.
func sentence(err error) string {
	const most, end = 2000, 500
	said := []rune(printable.Message(err.Error()))
	if len(said) <= most {
		return string(said)
	}
	return string(said[:most-end]) + " … " + string(said[len(said)-end:])
}
