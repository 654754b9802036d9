package fix

import (
	"path/filepath"
	"strings"

	"claims/claims/textdiff"
)

// Diff is the change of a file as a unified diff, as git and patch take it with -p1;
// nil where there is none. The path is the file's as the user calls it.
func Diff(path string, before, after []byte) []byte {
	return textdiff.Unified(strings.TrimPrefix(filepath.ToSlash(path), "/"), before, after)
}
