package lsp

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims/lsp/protocol"
)

// within are the parameters of a request for code actions about the words, of these
// kinds or of all.
func within(t *testing.T, text, words string, only ...protocol.CodeActionKind) protocol.CodeActionParams {
	t.Helper()
	start, end := at(t, uri, text, words, 0), at(t, uri, text, words, utf16Length(words))
	p := protocol.CodeActionParams{TextDocument: start.TextDocument, Range: protocol.Range{Start: start.Position, End: end.Position}}
	p.Context.Only = only
	return p
}

// actions asks for code actions.
func (c *client) actions(p protocol.CodeActionParams) []protocol.CodeAction {
	c.t.Helper()
	return call[[]protocol.CodeAction](c, "textDocument/codeAction", p)
}

// applied is the text after the action, as an editor makes it.
func applied(text string, edits []protocol.TextEdit) string {
	b := protocol.NewBuffer(text)
	for _, e := range slices.Backward(edits) {
		b = b.Replace(e.Range, e.NewText, protocol.UTF16)
	}
	return b.Text()
}

func TestQuickFix(t *testing.T) {
	c, _ := desk(t, modern, article, typo())
	got := c.actions(within(t, article, "Teh", protocol.QuickFix))
	if len(got) != 1 {
		t.Fatalf("%d actions: %+v", len(got), got)
	}
	a := got[0]
	if a.Title != "Write The" || a.Kind != protocol.QuickFix || !a.IsPreferred || len(a.Diagnostics) != 1 || a.Diagnostics[0].Code != "T1" {
		t.Errorf("the action is %+v", a)
	}
	edit := a.Edit.DocumentChanges[0]
	if edit.TextDocument != (protocol.VersionedTextDocumentIdentifier{URI: uri, Version: 1}) {
		t.Errorf("it is for %+v", edit.TextDocument)
	}
	if diff := cmp.Diff(strings.Replace(article, "Teh", "The", 1), applied(article, edit.Edits)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if away := c.actions(within(t, article, "opened", protocol.QuickFix)); len(away) > 0 {
		t.Errorf("elsewhere: %+v", away)
	}
	c.leave()
}

// A client that knows no versions gets the changes alone.
func TestQuickFixWithoutVersions(t *testing.T) {
	c, _ := desk(t, `{}`, article, typo())
	got := c.actions(within(t, article, "Teh"))
	if len(got) == 0 || got[0].Edit.DocumentChanges != nil || len(got[0].Edit.Changes[uri]) != 1 {
		t.Errorf("actions %+v", got)
	}
	c.leave()
}

// A byte-order mark, which is no part of the article, moves nothing.
func TestQuickFixBehindByteOrderMark(t *testing.T) {
	const text = "\uFEFFTeh mayor left."
	c, d := desk(t, modern, text, typo())
	got := c.actions(within(t, text, "Teh"))
	if len(d) != 1 || words(text, d[0].Range) != "Teh" || len(got) != 2 || applied(text, got[0].Edit.DocumentChanges[0].Edits) != "\uFEFFThe mayor left." {
		t.Errorf("diagnostics %+v, actions %+v", d, got)
	}
	c.leave()
}

func TestFixAll(t *testing.T) {
	const text = "Teh mayor left.\n\nTeh deputy stayed. TehTeh end."
	c, _ := desk(t, modern, text, typo())
	for _, kind := range []protocol.CodeActionKind{"source", "source.fixAll", protocol.SourceFixAll} {
		got := c.actions(within(t, text, "mayor", kind))
		if len(got) != 1 || got[0].Kind != protocol.SourceFixAll {
			t.Fatalf("%s: %+v", kind, got)
		}
		want := "The mayor left.\n\nThe deputy stayed. TheTeh end." // the last one touches another
		if diff := cmp.Diff(want, applied(text, got[0].Edit.DocumentChanges[0].Edits)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", kind, diff)
		}
	}
	for _, kind := range []protocol.CodeActionKind{"refactor", "source.organizeImports", "sourceful"} {
		if got := c.actions(within(t, text, "mayor", kind)); len(got) > 0 {
			t.Errorf("%s: %+v", kind, got)
		}
	}
	c.leave()
	c, _ = desk(t, modern, text)
	if got := c.actions(within(t, text, "mayor", protocol.SourceFixAll)); len(got) > 0 {
		t.Errorf("with nothing to mend: %+v", got)
	}
	c.leave()
}

// A mend that Markdown makes impossible is not offered.
func TestFixAcrossMarks(t *testing.T) {
	const text = "Te*h* mayor left."
	c, d := desk(t, modern, text, typo())
	if got := c.actions(within(t, text, "Te")); len(d) != 1 || len(got) > 0 {
		t.Errorf("diagnostics %+v, actions %+v", d, got)
	}
	c.leave()
}
