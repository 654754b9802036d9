package lsp

import (
	"encoding/json"
	"testing"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/lint"
	"claims/claims/lsp/protocol"
	"claims/claims/pipeline"
)

// FuzzRequests: whatever the document, and wherever in it somebody asks, nothing goes
// wrong, and every range of an answer lies in the document, its start before its end.
func FuzzRequests(f *testing.F) {
	f.Add(article, true, 4, 3, uint8(1))
	f.Add("\uFEFF---\ntitle: [\n---\n> “No,\r“ &amp; *yes*,” Ole Brandt\rsaid. Teh end", true, 1, 0, uint8(0))
	f.Add("date 2025-13-40 😀 “No,” 😀 he said. Experts say “yes.”", false, 0, 30, uint8(2))
	f.Fuzz(func(t *testing.T, text string, markdown bool, line, character int, which uint8) {
		if !utf8.ValidString(text) || len(text) > 2000 {
			return
		}
		o := options(t)
		s := &server{ctx: t.Context(), encoding: []protocol.Encoding{protocol.UTF8, protocol.UTF16, protocol.UTF32}[which%3]}
		s.client.TextDocument.DocumentSymbol.Hierarchical = true
		s.client.TextDocument.PublishDiagnostics.RelatedInformation = true
		language := "plaintext"
		if markdown {
			language = "markdown"
		}
		rules := append(lint.All(), typo())
		r := &reading{uri: uri, text: protocol.NewBuffer(text)}
		fill(s, r, language, Settings{}, pipeline.Options{
			Analyzer: o.Analyzer, Extractor: o.Extractor,
			Check: func(x *claims.Extraction) ([]lint.Finding, error) { return lint.Run(x, rules) },
		})
		if r.err != nil {
			t.Fatal(r.err)
		}
		checkRanges(t, s, r, r.diagnostics)
		if r.Extraction == nil {
			return
		}
		at := protocol.PositionParams{Position: protocol.Position{Line: line, Character: character}}
		to := r.text.Position(len(text), s.encoding)
		for _, answer := range []any{
			s.hover(r, at), s.definition(r, at), s.references(r, protocol.ReferenceParams{PositionParams: at}),
			s.documentSymbol(r, protocol.DocumentParams{}),
			s.codeAction(r, protocol.CodeActionParams{Range: protocol.Range{Start: at.Position, End: to}}),
		} {
			checkRanges(t, s, r, answer)
		}
	})
}

// checkRanges checks every range of an answer, as a client gets it.
func checkRanges(t *testing.T, s *server, r *reading, answer any) {
	t.Helper()
	content, err := json.Marshal(answer)
	if err != nil {
		t.Fatal(err)
	}
	var tree any
	if err := json.Unmarshal(content, &tree); err != nil {
		t.Fatal(err)
	}
	var walk func(node any)
	walk = func(node any) {
		switch node := node.(type) {
		case []any:
			for _, child := range node {
				walk(child)
			}
		case map[string]any:
			for key, child := range node {
				if key == "range" || key == "selectionRange" {
					checkRange(t, s, r, child)
				}
				walk(child)
			}
		}
	}
	walk(tree)
}

func checkRange(t *testing.T, s *server, r *reading, node any) {
	t.Helper()
	content, err := json.Marshal(node)
	if err != nil {
		t.Fatal(err)
	}
	var place protocol.Range
	if err := json.Unmarshal(content, &place); err != nil {
		t.Fatal(err)
	}
	start, end := r.text.Offset(place.Start, s.encoding), r.text.Offset(place.End, s.encoding)
	if start > end || r.text.Range(start, end, s.encoding) != place {
		t.Fatalf("the range %v is not one of %q", place, r.text.Text())
	}
}
