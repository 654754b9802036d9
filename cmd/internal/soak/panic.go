package soak

import (
	"errors"
	"fmt"
	"path"
	"regexp"
	"strings"

	"claims/claims/bug"
)

// failureOf is the failure that an error is; of a panic it says where.
func failureOf(err error) Failure {
	b, ok := errors.AsType[*bug.Error](err)
	if !ok {
		return Failure{Kind: "error", Detail: err.Error()}
	}
	return Failure{Kind: "panic at " + placeIn(string(b.Stack)), Detail: fmt.Sprint(b.Value)}
}

// failuresOf are the failures that the errors are.
func failuresOf(errs []error) []Failure {
	var failures []Failure
	for _, err := range errs {
		failures = append(failures, failureOf(err))
	}
	return failures
}

// frame is a function of ours in a stack trace, and the line below it.
var frame = regexp.MustCompile(`(?m)^claims/([\w/]+)\.(\S+)\(.*\)\n\t\S*/(\w+\.go:\d+)`)

// placeIn is the innermost place of ours in the trace of a panic.
func placeIn(stack string) string {
	_, below, found := strings.Cut(stack, "\npanic(")
	if !found {
		below = stack
	}
	for _, at := range frame.FindAllStringSubmatch(below, -1) {
		if !strings.HasPrefix(at[2], "Span.") { // who asked for the span is the place
			return path.Join(at[1], at[3])
		}
	}
	return "a place that the trace does not tell"
}
