// Package report writes claims and findings down: one file an output format,
// all behind one small interface and one registry.
package report

import (
	"io"
	"iter"
	"regexp"
	"slices"

	"claims/claims"
	"claims/claims/audit"
	"claims/claims/lint"
)

// Item is one article with all that was read from it and found in it.
type Item struct {
	*claims.Extraction
	// Findings are all findings, the suppressed ones too. Formats for people leave
	// those out; those for programs mark them where they can.
	Findings []lint.Finding
}

// active are the findings that nobody has suppressed.
func (i Item) active() []lint.Finding { return lint.Active(i.Findings) }

// eachActive yields the same one after the other.
func (i Item) eachActive() iter.Seq[lint.Finding] {
	return func(yield func(lint.Finding) bool) {
		for k := range i.Findings {
			if i.Findings[k].Suppression == nil && !yield(i.Findings[k]) {
				return
			}
		}
	}
}

// Options are what a user may say about the output.
type Options struct {
	// Width is the number of columns that a table may take; 0 is no limit.
	Width int
	// Colour asks for SGR colours.
	Colour bool
	// Quiet leaves out what is not a finding, in table and markdown; formats for
	// programs are always whole.
	Quiet bool
	// Version is the tool's version, for formats that name the tool.
	Version string
	// Baseline reports whether the findings have been compared with a baseline.
	Baseline bool
	// HideSuppressed leaves suppressed findings out of the formats that mark them, for
	// readers that do not know the mark.
	HideSuppressed bool
	// FailOn is the least severity that fails a run, for formats that know passed
	// and failed; "" where none does.
	FailOn lint.Severity
}

// Writer writes articles in one format. Add is called once an article, in
// order; Close writes what comes after the last.
type Writer interface {
	Add(Item) error
	Close() error
}

// ClaimsWriter is a Writer that shows the claims of all articles together, each speaker
// once. It takes them before Close; a quiet report needs none.
type ClaimsWriter interface {
	Writer
	Claims(all []audit.Row)
}

// Format is one output format.
type Format struct {
	// Name is what --format takes; Summary a phrase for the help.
	Name, Summary string
	// New makes a writer onto w.
	New func(w io.Writer, o Options) Writer
	// start is a pattern of how a file of the format starts.
	start string
}

// Fixes reports whether the format shows the fixes of findings.
func (f Format) Fixes() bool {
	return slices.Contains([]string{"json", "jsonl", "rdjsonl", "sarif"}, f.Name)
}

// Wrote reports whether this format has written a file that starts so; an empty one
// may be anybody's.
func (f Format) Wrote(head []byte) bool { return starts(f.start, head) }

// starts reports whether the head of a file is like the pattern, colours aside.
func starts(pattern string, head []byte) bool {
	plain := regexp.MustCompile(`\x1b\[[\d;]*m`).ReplaceAll(head, nil)
	return regexp.MustCompile(`^(?:` + pattern + `)`).Match(plain)
}

// The starts of what table and markdown write about articles.
const (
	findingStart = `[^\n]+:\d+:\d+: (error|warning|info): [^\n]+ \[[A-Z]\d+ [a-z-]+\]\n`
	noneStart    = `No (articles|claims in \d+ articles?; [^\n]*)\n`
)
