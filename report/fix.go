package report

import (
	"slices"
	"strings"
	"unicode"

	"claims/claims"
	"claims/claims/lint"
	"claims/nlp"
)

// fixOf is the finding's fix where a program can make it in the author's file: what
// the edits replace stands there byte for byte, and what they put there means in
// the file what it means in the text. Else nil.
func fixOf(a *claims.Article, f lint.Finding) *lint.Fix {
	if f.Fix == nil || len(f.Fix.Edits) == 0 || slices.ContainsFunc(f.Fix.Edits, func(e lint.Edit) bool { return !writable(a, e) }) {
		return nil
	}
	return f.Fix
}

// writable reports whether the edit can be made in the file.
func writable(a *claims.Article, e lint.Edit) bool {
	if _, ok := a.InFile(e.Span); !ok {
		return false
	}
	signs := ""
	switch {
	case strings.HasPrefix(strings.TrimLeft(a.Origin.File, " \t\r\n"), "{"): // a record of JSON Lines
		signs = "\"\\"
	case a.Origin.File != "": // Markdown
		signs = "\\*_`<>[]"
	}
	return !strings.ContainsAny(e.Text, signs) && (signs == "" || !strings.ContainsFunc(e.Text, unicode.IsControl))
}

// merged is the fix as one edit of the file: from the first place to the last, with
// the file's words between them. False where the file has something else there
// than the text.
func merged(a *claims.Article, fix *lint.Fix) (lint.Edit, bool) {
	first, last := fix.Edits[0], fix.Edits[len(fix.Edits)-1]
	whole := nlp.Span{Start: first.Start, End: last.End}
	if _, ok := a.InFile(whole); !ok {
		return lint.Edit{}, false
	}
	var text strings.Builder
	at := whole.Start
	for _, e := range fix.Edits {
		text.WriteString(a.Text[at:e.Start] + e.Text)
		at = e.End
	}
	return lint.Edit{Span: whole, Text: text.String()}, true
}
