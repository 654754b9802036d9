package lsp

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims/lint"
	"claims/claims/lsp/protocol"
)

// writer can show documents.
const writer = `{"workspace": {"workspaceEdit": {"documentChanges": true}}, "window": {"showDocument": {"support": true}}}`

// The comment has an effect once its reason is written, and the cursor is put there.
func TestIgnore(t *testing.T) {
	const comment = "<!-- claims-ignore S305 --  -->"
	tests := []struct{ name, language, before, after string }{
		{"a paragraph", "markdown", "One.\n\nExperts say it holds.\n", "One.\n\n" + comment + "\nExperts say it holds.\n"},
		{"its second line", "markdown", "One and\nthen experts say it holds.", comment + "\nOne and\nthen experts say it holds."},
		{"plain text", "plaintext", "One.\nExperts say it holds.\nTwo.", comment + "\nOne.\nExperts say it holds.\nTwo."},
		{"other line ends", "plaintext", "One.\r\n\r\nExperts say it holds.", "One.\r\n\r\n" + comment + "\r\nExperts say it holds."},
		{"an indented one", "plaintext", "One.\n\n\tExperts say it holds.", "One.\n\n\t" + comment + "\n\tExperts say it holds."},
		{"a date before it", "plaintext", "date 2025-06-05 Experts say it holds.\n\nTwo.", "date 2025-06-05 Experts say it holds. " + comment + "\n\nTwo."},
		{"a list", "markdown", "- One.\n- Experts say *it holds.*\n- Two.", "- One.\n- Experts say *it holds. " + comment + "*\n- Two."},
		{"characters of two units", "markdown", "- 😀 Experts say it holds.", "- 😀 Experts say it holds. " + comment},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			c := open(t, options(t, lint.All()...), writer)
			c.write(uri, test.language, test.before)
			if !has(c.diagnostics().Diagnostics, "S305") {
				t.Fatal("there is nothing to ignore")
			}
			a := ignoring(t, c, test.before)
			got := applied(test.before, a.Edit.DocumentChanges[0].Edits)
			if diff := cmp.Diff(test.after, got); diff != "" {
				t.Fatalf("-want +got:\n%s", diff)
			}
			c.replace(uri, 2, got)
			if d := c.diagnostics().Diagnostics; !has(d, "S305") || !has(d, "C902") {
				t.Errorf("without a reason the findings are %+v", d)
			}
			c.must("workspace/executeCommand", protocol.ExecuteCommandParams{Command: a.Command.Command, Arguments: a.Command.Arguments})
			cursor := told[protocol.ShowDocumentParams](c, "window/showDocument")
			reasoned := applied(got, []protocol.TextEdit{{Range: cursor.Selection, NewText: "they are named in the box"}})
			if want := strings.Replace(test.after, "--  -->", "-- they are named in the box -->", 1); cursor.URI != uri || reasoned != want {
				t.Errorf("with the reason it is %q", reasoned)
			}
			c.replace(uri, 3, reasoned)
			if d := c.diagnostics().Diagnostics; has(d, "S305") || has(d, "C901") || has(d, "C902") {
				t.Errorf("with the reason the findings are %+v", d)
			}
			c.leave()
		})
	}
}

// ignoring is the action that leaves the first finding about experts alone.
func ignoring(t *testing.T, c *client, text string) protocol.CodeAction {
	t.Helper()
	words := "xperts"
	for _, a := range c.actions(within(t, text, words, protocol.QuickFix)) {
		if a.Title == "Leave S305 alone in this paragraph: write why" {
			return a
		}
	}
	t.Fatal("the action is not offered")
	return protocol.CodeAction{}
}

func has(diagnostics []protocol.Diagnostic, code string) bool {
	for _, d := range diagnostics {
		if d.Code == code {
			return true
		}
	}
	return false
}

// One comment is for all findings of a rule in its paragraph.
func TestIgnoreSeveral(t *testing.T) {
	const text = "Experts say it holds. Critics say it leaks.\n\nExperts say no."
	c, _ := desk(t, modern, text, lint.All()...)
	all := within(t, text, "Experts", protocol.QuickFix)
	all.Range.End.Line = 2
	var got []string
	for _, a := range c.actions(all) {
		if strings.HasPrefix(a.Title, "Leave S305") {
			got = append(got, fmt.Sprintf("%d findings, line %d", len(a.Diagnostics), a.Edit.DocumentChanges[0].Edits[0].Range.Start.Line))
		}
	}
	if diff := cmp.Diff([]string{"2 findings, line 0", "1 findings, line 2"}, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	c.leave()
}

// A finding about such a comment cannot be ignored, nor can one of a rule that is not
// in the catalogue. A client that cannot show documents is not asked to.
func TestIgnoreIsNotOffered(t *testing.T) {
	const text = "<!-- claims-ignore S305 -->\nTeh mayor left. Experts say it holds."
	c, _ := desk(t, modern, text, append(lint.All(), typo())...)
	for _, place := range []string{"claims-ignore", "Teh"} {
		for _, a := range c.actions(within(t, text, place, protocol.QuickFix)) {
			if strings.HasPrefix(a.Title, "Leave C902") || strings.HasPrefix(a.Title, "Leave T1") {
				t.Errorf("%s: offered %s", place, a.Title)
			}
		}
	}
	if a := ignoring(t, c, text); a.Command != nil {
		t.Errorf("the command is %+v", a.Command)
	}
	if m := c.response(c.ask("workspace/executeCommand", `{"command":"claims.other"}`)); m.Error == nil {
		t.Error("an unknown command is done")
	}
	c.leave()
}
