// Package glob matches the paths of files against patterns as .gitignore has
// them.
package glob

import (
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// Pattern is one pattern. Without a slash in its middle it stands for a name in
// any folder, else for the whole path; one that ends with a slash matches folders
// only. "*" is any part of a name, "**" any folders, {a,b} either.
type Pattern struct {
	glob     string
	folders  bool
	anchored bool
}

// Parse reads a pattern; false where it holds nothing, or a bracket or brace that
// is not closed.
func Parse(pattern string) (Pattern, bool) {
	var p Pattern
	pattern, p.folders = strings.CutSuffix(pattern, "/")
	p.anchored = strings.Contains(pattern, "/")
	p.glob = strings.TrimPrefix(pattern, "/")
	if strings.HasSuffix(p.glob, "/**") {
		p.glob += "/*" // what is in the folder, but not the folder itself
	}
	return p, p.glob != "" && doublestar.ValidatePattern(p.glob)
}

// Match reports whether the pattern matches a path, which has slashes and starts
// at the folder that patterns are relative to.
func (p Pattern) Match(path string, isFolder bool) bool {
	if p.folders && !isFolder {
		return false
	}
	if !p.anchored {
		path = path[strings.LastIndexByte(path, '/')+1:]
	}
	return doublestar.MatchUnvalidated(p.glob, path)
}
