// Package changes tells which lines of the files of a git checkout are new or
// changed since a revision.
package changes

import (
	"path/filepath"
	"slices"

	"claims/claims/realpath"
)

// Changes are the new and changed lines of a checkout.
type Changes struct {
	root  string           // the checkout's folder, absolute, links followed
	files map[string]Lines // by the path from the root, with slashes
}

// Hold reports whether the file, folder or pattern lies in the checkout.
func (c *Changes) Hold(path string) bool {
	rel, err := c.rel(path)
	return err == nil && filepath.IsLocal(rel)
}

// In is the file's new and changed lines.
func (c *Changes) In(path string) Lines {
	rel, err := c.rel(path)
	if err != nil {
		return nil
	}
	return c.files[filepath.ToSlash(rel)]
}

// rel is the path from the root of the checkout.
func (c *Changes) rel(path string) (string, error) {
	path, err := realpath.Of(path)
	if err != nil {
		return "", err
	}
	return filepath.Rel(c.root, path)
}

// Lines are new and changed lines of a file, in order.
type Lines []lineRange

// lineRange is lines of a file, counted from one, the last one included.
type lineRange struct{ first, last int }

// Meet reports whether one of the lines from first to last is among them.
func (l Lines) Meet(first, last int) bool {
	return slices.ContainsFunc(l, func(r lineRange) bool { return r.first <= last && first <= r.last })
}
