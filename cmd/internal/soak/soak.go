// Package soak looks for texts that break the program: it makes articles that nobody
// has written (from a grammar, of cuts and splices of others, of hostile bytes), takes
// each through all that claims does with a file, and checks what must hold whatever
// the text. Tests, fuzz targets and claims-train use it; the program does not.
package soak

import (
	"fmt"
	"slices"
	"strings"
)

// Choices decide what a generator makes: a *rand.Rand, or what a fuzzer gives.
type Choices interface {
	// IntN is a number from 0 up to and without n, which is above 0.
	IntN(n int) int
}

// File is what is given to claims: the bytes of a file, and the name by which its
// format is known.
type File struct {
	Name    string
	Content string
}

// quoted is the content on one line, cut where it is long.
func (f File) quoted() string {
	const most = 400
	if len(f.Content) <= most {
		return fmt.Sprintf("%q", f.Content)
	}
	return fmt.Sprintf("%q… (%d bytes)", f.Content[:most], len(f.Content))
}

// Failure is something that must not happen, met with one file.
type Failure struct {
	// Kind says what, and for a panic where in the code: failures of one kind have
	// one cause. Detail says what was seen.
	Kind, Detail string
}

func (f Failure) String() string {
	if f.Detail == "" {
		return f.Kind
	}
	return f.Kind + ": " + f.Detail
}

// Found is a failure with the file that gives it.
type Found struct {
	Failure
	// Number tells, with the generator's seed, which file it was.
	Number int
	// File gives the failure; Short does so too and is as short as could be made.
	File, Short File
}

// Tally is what came of a run over many files.
type Tally struct {
	// Files is how many were checked; Count how often each kind of failure was met.
	Files int
	Count map[string]int
	// Found are the first failures of each kind, sorted by kind and number.
	Found []Found
}

func (t *Tally) String() string {
	var b strings.Builder
	failures := 0
	for _, n := range t.Count {
		failures += n
	}
	fmt.Fprintf(&b, "%d files, %d failures of %d kinds\n", t.Files, failures, len(t.Count))
	for _, f := range t.Found {
		fmt.Fprintf(&b, "\n%s (%d times)\nnumber %d, %s\n%s\n", f.Failure, t.Count[f.Kind], f.Number, f.Short.Name, f.Short.quoted())
	}
	return b.String()
}

// sort puts the failures in order.
func (t *Tally) sort() {
	slices.SortFunc(t.Found, func(a, b Found) int {
		if c := strings.Compare(a.Kind, b.Kind); c != 0 {
			return c
		}
		return a.Number - b.Number
	})
}
