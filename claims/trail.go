package claims

import (
	"fmt"

	"claims/nlp"
)

// Step is one step on the way to a claim.
type Step struct {
	// By is what decided: the name of a rule, a model or a function, as the code has it.
	By string
	// Why says what it decided, in plain words, with the figures that it went by.
	Why string
}

// Trail is how a claim came about, or why a statement is none: the steps that proposed,
// weighed, chose, changed and named it, in order. It is empty unless it was asked for.
type Trail []Step

// Note appends a step; why is a format as in package fmt.
func (t *Trail) Note(by, why string, args ...any) {
	*t = append(*t, Step{by, fmt.Sprintf(why, args...)})
}

// Refused is a statement that was looked at and is no claim.
type Refused struct {
	// Content is what would have been reported; none where only a word was looked at, as
	// a cue.
	Content []nlp.Span
	Cue     []nlp.Span
	Trail   Trail
}

// Place is where a refused statement is told of: its cue, else its content.
func (r Refused) Place() nlp.Span {
	if len(r.Cue) > 0 {
		return r.Cue[0]
	}
	return r.Content[0]
}
