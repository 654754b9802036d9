package input

import (
	"fmt"

	"claims/claims/regular"
)

// bound is what the links that a walk meets must not lead out of: a stranger's repository
// may bring links to what only its reader can read.
type bound struct {
	root  string // the repository's, or without one the folder walked; without links
	first string // the first link that leads out
	count int    // of them
}

// out reports whether the link leads out of the root, or to git's own, and counts it.
func (b *bound) out(link string) bool {
	if regular.Within(b.root, link) == nil {
		return false
	}
	if b.count++; b.count == 1 {
		b.first = link
	}
	return true
}

// warning tells of the links that lead out; nil where there is none.
func (b *bound) warning() error {
	if b.count == 0 {
		return nil
	}
	more := ""
	if b.count > 1 {
		more = fmt.Sprintf("; nor are %d other such links", b.count-1)
	}
	return &Error{Warning: true, Path: b.first, Problem: "this link leads out of the repository " +
		"(without one: out of the folder that was named) or into .git, so it is not read" + more + "; whoever trusts it names it on the command line"}
}
