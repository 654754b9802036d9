// Package changes tells which lines of the files of a git checkout are new or
// changed since a revision.
package changes

import (
	"math"
	"path/filepath"
	"slices"
)

// Changes are the new and changed lines of a checkout.
type Changes struct {
	root  string                 // the checkout's folder, absolute, links followed
	files map[string][]lineRange // by the path from the root, with slashes
}

// whole is all lines of a file.
var whole = []lineRange{{1, math.MaxInt}}

// Hold reports whether the file, folder or pattern lies in the checkout.
func (c *Changes) Hold(path string) bool {
	rel, err := filepath.Rel(c.root, real(path))
	return err == nil && filepath.IsLocal(rel)
}

// InFile reports whether the file has a new or changed line.
func (c *Changes) InFile(path string) bool { return len(c.lines(path)) > 0 }

// InLines reports whether one of the file's lines from first to last, counted from one,
// is new or changed.
func (c *Changes) InLines(path string, first, last int) bool {
	return slices.ContainsFunc(c.lines(path), func(r lineRange) bool { return r.first <= last && first <= r.last })
}

func (c *Changes) lines(path string) []lineRange {
	rel, err := filepath.Rel(c.root, real(path))
	if err != nil {
		return nil
	}
	return c.files[filepath.ToSlash(rel)]
}

// real is the absolute path with links followed, as far as there is something.
func real(path string) string {
	path, err := filepath.Abs(path)
	if err != nil {
		return path
	}
	rest := ""
	for at := path; ; at = filepath.Dir(at) {
		if found, err := filepath.EvalSymlinks(at); err == nil {
			return filepath.Join(found, rest)
		}
		if filepath.Dir(at) == at {
			return path
		}
		rest = filepath.Join(filepath.Base(at), rest)
	}
}
