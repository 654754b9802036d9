package report

import (
	"fmt"
	"strings"

	"claims/claims/lint"
)

func newSARIFRule(r lint.Rule) sarifRule {
	rule := sarifRule{
		ID: r.Code, Name: r.Name,
		Short: sarifText{r.Doc.Title}, Full: sarifText{r.Doc.Rationale}, Help: newSARIFHelp(r),
		Default: sarifConfiguration{Level: sarifLevel(r.Severity)},
	}
	if r.Off {
		rule.Default.Enabled = new(bool)
	}
	return rule
}

// newSARIFHelp is the rule's documentation: why, an example before and after, and
// what a newsroom may set.
func newSARIFHelp(r lint.Rule) sarifHelp {
	var text, markdown strings.Builder
	fmt.Fprintf(&text, "%s\n\nBefore: %s\n\nAfter: %s", r.Doc.Rationale, r.Doc.Bad, r.Doc.Good)
	fmt.Fprintf(&markdown, "%s\n\n**Before**\n\n%s\n\n**After**\n\n%s",
		r.Doc.Rationale, fenced(r.Doc.Bad), fenced(r.Doc.Good))
	for _, o := range r.Options {
		fmt.Fprintf(&text, "\n\nOption %s (default %s): %s", o.Name, o.Default, o.Doc)
		fmt.Fprintf(&markdown, "\n\n**Option** `%s` (default `%s`): %s", o.Name, o.Default, o.Doc)
	}
	return sarifHelp{text.String(), markdown.String()}
}

// fenced is the text as a Markdown code block, with a fence longer than any
// run of backticks in it.
func fenced(text string) string {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence + "text\n" + strings.TrimRight(text, "\n") + "\n" + fence
}
