package lint

import (
	"strings"
	"unicode"

	"claims/claims"
)

// CanBeMade reports whether a program can make the fix in the author's file: what the
// edits replace stands there byte for byte, and what they put there means in the file
// what it means in the text. No fix, and one without edits, cannot.
func (f *Fix) CanBeMade(a *claims.Article) bool {
	if f == nil {
		return false
	}
	for _, e := range f.Edits {
		if _, ok := a.InFile(e.Span); !ok || !writable(a, e.Text) {
			return false
		}
	}
	return len(f.Edits) > 0
}

// writable reports whether the words can be put into the author's file as they are.
func writable(a *claims.Article, words string) bool {
	return a.Origin.File == "" || !strings.ContainsAny(words, a.Origin.Signs) && !strings.ContainsFunc(words, unicode.IsControl)
}

// Apply is the text after the edits, which are in order and do not overlap.
func Apply(text string, edits []Edit) string {
	var b strings.Builder
	done := 0
	for _, e := range edits {
		b.WriteString(text[done:e.Start])
		b.WriteString(e.Text)
		done = e.End
	}
	b.WriteString(text[done:])
	return b.String()
}
