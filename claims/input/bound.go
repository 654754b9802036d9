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
	total := ""
	if b.count > 1 {
		total = fmt.Sprintf(" (links left out like it, in all: %d)", b.count)
	}
	return &Error{Warning: true, Path: b.first, Problem: "this link leads into .git or out of the repository, or without one out of the folder " +
		"that was named, and is not followed" + total + "; to have it read, name it on the command line"}
}
