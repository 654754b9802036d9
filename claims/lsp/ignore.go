package lsp

import (
	"strings"

	"claims/claims/lint"
	"claims/claims/lsp/protocol"
	"claims/claims/lsp/wire"
	"claims/claims/printable"
	"claims/nlp"
)

// writeReason is the command that puts the cursor where a reason is to be written.
const writeReason = "claims.writeReason"

// ignoring are the changes that ask the program to leave a finding alone: one, or
// none. It adds a comment without its reason, which only the author knows: until that
// is written the comment has no effect, and rule C902 says so, so that nobody can
// forget to write it.
func (s *server) ignoring(r *reading, f lint.Finding) []protocol.CodeAction {
	rule, known := lint.Find(f.Rule)
	paragraph, found := r.paragraph(f.Span)
	if !known || !rule.CanIgnore() || !found {
		return nil
	}
	at, before, after := r.commentPlace(paragraph)
	start := "<!-- claims-ignore " + f.Rule + " -- "
	place := r.text.Position(at, s.encoding)
	a := protocol.CodeAction{
		Title: "Leave " + f.Rule + " alone in this paragraph: write why", Kind: protocol.QuickFix,
		Diagnostics: []protocol.Diagnostic{s.diagnostic(r, f)},
		Edit: s.edit(r, []protocol.TextEdit{{
			Range: protocol.Range{Start: place, End: place}, NewText: before + start + " -->" + after,
		}}),
	}
	if s.client.Window.ShowDocument.Support {
		place.Character += len(before + start) // which has one unit a byte
		a.Command = &protocol.Command{
			Title: "Write the reason", Command: writeReason,
			Arguments: []protocol.Location{{URI: r.uri, Range: protocol.Range{Start: place, End: place}}},
		}
	}
	return []protocol.CodeAction{a}
}

// paragraph is the one in which the stretch begins; false for none.
func (r *reading) paragraph(span nlp.Span) (nlp.Span, bool) {
	for _, p := range r.Document.Paragraphs {
		if p.Start <= span.Start && span.Start < p.End {
			return p.Span, true
		}
	}
	return nlp.Span{}, false
}

// commentPlace is where in the document to write a comment about a paragraph, and what
// to write before and after it: on a line above it, or where the paragraph's first line
// has something else before its words, such as the mark of a list, at its end.
func (r *reading) commentPlace(paragraph nlp.Span) (at int, before, after string) {
	place := r.inDocument(paragraph)
	line := r.text.LineStart(place.Start)
	indent := r.text.Text()[line:place.Start]
	if strings.Trim(indent, " \t") != "" {
		return place.End, " ", ""
	}
	if strings.Contains(r.text.Text(), "\r\n") {
		return line, indent, "\r\n"
	}
	return line, indent, "\n"
}

// executeCommand does what the client asks for by name.
func (s *server) executeCommand(p protocol.ExecuteCommandParams) (any, error) {
	if p.Command != writeReason || len(p.Arguments) != 1 {
		return nil, wire.Errorf(wire.InvalidParams, "claims lsp has no command %s with %d arguments", printable.Quote(p.Command), len(p.Arguments))
	}
	at := p.Arguments[0]
	s.request("window/showDocument", protocol.ShowDocumentParams{URI: at.URI, TakeFocus: true, Selection: at.Range})
	return nil, nil
}
