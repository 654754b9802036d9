package report

import (
	"fmt"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/printable"
	"claims/nlp"
)

// placeText is file:line:column, which editors and terminals jump to. A name that a server
// would take for a command of GitHub Actions at the start of a line has ./ before it.
func placeText(a *claims.Article, s nlp.Span) string {
	at := a.Position(s.Start)
	path := printable.Name(a.Path)
	if strings.HasPrefix(path, "::") {
		path = "./" + path
	}
	return fmt.Sprintf("%s:%d:%d", path, at.Line, at.Column)
}

// places are the positions of the span in the author's file: its first
// character, and the column after its last one. The end follows from the last
// character, since what comes after it in the text may stand elsewhere in the file.
func places(a *claims.Article, s nlp.Span) (start, end claims.Position) {
	start = a.Position(s.Start)
	if s.Empty() {
		return start, start
	}
	_, size := utf8.DecodeLastRuneInString(s.Of(a.Text))
	end = a.Position(s.End - size)
	end.Column++
	return start, end
}

// slashed is the path as other programs know a file of the repository: forward
// slashes, no ./ before it.
func slashed(path string) string { return filepath.ToSlash(filepath.Clean(path)) }
