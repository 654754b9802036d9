package lsp

import (
	"reflect"
	"slices"
	"strings"

	"claims/claims/fix"
	"claims/claims/lint"
	"claims/claims/lsp/protocol"
)

// codeAction is what can be done about the findings in a stretch, and about all of
// the article at once.
func (s *server) codeAction(r *reading, p protocol.CodeActionParams) any {
	actions := []protocol.CodeAction{}
	from, to := r.text.Offset(p.Range.Start, s.encoding), r.text.Offset(p.Range.End, s.encoding)
	if wanted(p.Context.Only, protocol.QuickFix) {
		for _, f := range lint.Active(r.Findings) {
			if at := r.inDocument(f.Span); at.Start <= to && from <= at.End {
				actions = withOnce(actions, append(mends(s, r, f), s.ignoring(r, f)...))
			}
		}
	}
	if wanted(p.Context.Only, protocol.SourceFixAll) {
		if edits := allFixes(s, r); len(edits) > 0 {
			actions = append(actions, protocol.CodeAction{
				Title: "Mend all that can be mended for certain", Kind: protocol.SourceFixAll, Edit: s.edit(r, edits),
			})
		}
	}
	return actions
}

// withOnce are the actions with more of them; one that makes the same change as another
// is about the findings of both.
func withOnce(actions, more []protocol.CodeAction) []protocol.CodeAction {
	for _, a := range more {
		same := func(b protocol.CodeAction) bool { return a.Title == b.Title && reflect.DeepEqual(a.Edit, b.Edit) }
		if i := slices.IndexFunc(actions, same); i >= 0 {
			actions[i].Diagnostics = append(actions[i].Diagnostics, a.Diagnostics...)
			continue
		}
		actions = append(actions, a)
	}
	return actions
}

// wanted reports whether the client asks for actions of the kind: it names none, or
// this one or one that it is a sort of (source for source.fixAll).
func wanted(only []protocol.CodeActionKind, kind protocol.CodeActionKind) bool {
	for _, o := range only {
		if o == kind || o == "" || strings.HasPrefix(string(kind), string(o)+".") {
			return true
		}
	}
	return len(only) == 0
}

// mends are the changes that mend one finding: one, or none.
func mends(s *server, r *reading, f lint.Finding) []protocol.CodeAction {
	if !f.Fix.CanBeMade(r.Article) {
		return nil
	}
	return []protocol.CodeAction{{
		Title: f.Fix.Message, Kind: protocol.QuickFix, IsPreferred: true,
		Diagnostics: []protocol.Diagnostic{s.diagnostic(r, f)}, Edit: s.edit(r, textEdits(s, r, f.Fix)),
	}}
}

// textEdits are the edits of a fix that can be made.
func textEdits(s *server, r *reading, fix *lint.Fix) []protocol.TextEdit {
	var edits []protocol.TextEdit
	for _, e := range fix.Edits {
		at, _ := r.Article.InFile(e.Span)
		edits = append(edits, protocol.TextEdit{
			Range: r.text.Range(at.Start+r.shift(), at.End+r.shift(), s.encoding), NewText: e.Text,
		})
	}
	return edits
}

// allFixes are the edits of all fixes that can be made together, in order of the
// findings. Others are offered again after them.
func allFixes(s *server, r *reading) []protocol.TextEdit {
	var all []protocol.TextEdit
	for _, f := range fix.Choose(r.Article, r.Findings) {
		all = append(all, textEdits(s, r, f.Fix)...)
	}
	return all
}

// edit is the change to the edition that was read, as the client takes it.
func (s *server) edit(r *reading, edits []protocol.TextEdit) *protocol.WorkspaceEdit {
	if !s.client.Workspace.WorkspaceEdit.DocumentChanges {
		return &protocol.WorkspaceEdit{Changes: map[protocol.URI][]protocol.TextEdit{r.uri: edits}}
	}
	return &protocol.WorkspaceEdit{DocumentChanges: []protocol.TextDocumentEdit{{
		TextDocument: protocol.VersionedTextDocumentIdentifier{URI: r.uri, Version: r.version}, Edits: edits,
	}}}
}
