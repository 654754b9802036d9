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

// mostChoices is how many patterns one with choices in braces may stand for: each may
// have to be tried.
const mostChoices = 1000

// TooManyChoices reports a pattern with choices in braces that may stand for more
// patterns than can be tried.
func TooManyChoices(pattern string) bool {
	all := 1
	for _, group := range strings.Split(pattern, "{")[1:] {
		if all *= strings.Count(group, ",") + 1; all > mostChoices {
			return true
		}
	}
	return false
}

// Parse reads a pattern; false where it holds nothing, a bracket or brace that is not
// closed, or too many choices in braces.
func Parse(pattern string) (Pattern, bool) {
	var p Pattern
	pattern, p.folders = strings.CutSuffix(pattern, "/")
	p.anchored = strings.Contains(pattern, "/")
	p.glob = strings.TrimPrefix(pattern, "/")
	if strings.HasSuffix(p.glob, "/**") {
		p.glob += "/*" // what is in the folder, but not the folder itself
	}
	return p, p.glob != "" && !TooManyChoices(p.glob) && doublestar.ValidatePattern(p.glob)
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
