package report

import (
	"strings"

	"claims/claims"
	"claims/claims/lint"
	"claims/nlp"
)

// merged is the fix as one edit of the file: from the first place to the last, with
// the file's words between them. False where the file has something else there
// than the text.
func merged(a *claims.Article, fix *lint.Fix) (lint.Edit, bool) {
	first, last := fix.Edits[0], fix.Edits[len(fix.Edits)-1]
	whole := nlp.Between(first.Start, last.End)
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
