package lsp

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims/lsp/buffer"
	"claims/claims/lsp/protocol"
	"claims/claims/pipeline"
	"claims/nlp"
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
	b := buffer.New(text)
	for _, e := range slices.Backward(edits) {
		b = b.Replace(e.Range, e.NewText, buffer.UTF16)
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

// A mend is offered where the article's words stand in the document as they are, and
// not where a mark of Markdown lies between.
func TestExact(t *testing.T) {
	tests := []struct {
		document string
		span     nlp.Span // of the article’s text
		want     string   // the document with | and | around, or ^ at, what is changed; empty for none
	}{
		{"Yes *no* he", nlp.Span{Start: 0, End: 3}, "|Yes| *no* he"},
		{"Yes *no* he", nlp.Span{Start: 4, End: 6}, "Yes *|no|* he"},
		{"Yes *no* he", nlp.Span{Start: 4, End: 9}, ""},
		{"Yes &amp; no", nlp.Span{Start: 0, End: 8}, ""},
		{"Yes *no* he", nlp.Span{Start: 3, End: 3}, "Yes^ *no* he"},
		{"Yes *no* he", nlp.Span{Start: 4, End: 4}, "Yes *^no* he"},
		{"Yes *no* he", nlp.Span{Start: 6, End: 6}, "Yes *no^* he"},
		{"Yes *no*he", nlp.Span{Start: 6, End: 6}, ""}, // before or behind the mark?
		{"*Yes.*\n\nNo", nlp.Span{Start: 4, End: 4}, "*Yes.^*\n\nNo"},
		{"Yes", nlp.Span{Start: 0, End: 0}, "^Yes"},
		{"Yes", nlp.Span{Start: 3, End: 3}, "Yes^"},
		{"\uFEFF*Yes*", nlp.Span{Start: 3, End: 3}, "\uFEFF*Yes^*"},
	}
	for _, test := range tests {
		r := readingOf(t, test.document)
		at, possible := r.exact(test.span)
		got := ""
		switch {
		case possible && at.Empty():
			got = test.document[:at.Start] + "^" + test.document[at.Start:]
		case possible:
			got = test.document[:at.Start] + "|" + at.Of(test.document) + "|" + test.document[at.End:]
		}
		if got != test.want {
			t.Errorf("%q, %v: %q, want %q", test.document, test.span, got, test.want)
		}
	}
}

// readingOf is what is read from a Markdown document, without rules.
func readingOf(t *testing.T, document string) *reading {
	t.Helper()
	o := options(t)
	s := &server{ctx: t.Context(), encoding: buffer.UTF16}
	r := &reading{uri: uri, text: buffer.New(document)}
	s.fill(r, "markdown", Settings{}, pipeline.Options{Analyzer: o.Analyzer, Extractor: o.Extractor})
	return r
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
