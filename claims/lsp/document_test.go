package lsp

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"claims/claims/lint"
	"claims/claims/lsp/protocol"
)

// Changes are made one after the other, of stretches and of the whole, in the units
// that were agreed on.
func TestChanges(t *testing.T) {
	for encoding, character := range map[string]string{"utf-8": "10", "utf-16": "6", "utf-32": "5"} {
		c, _ := desk(t, `{"general":{"positionEncodings":["`+encoding+`"]}}`, "old", typo())
		c.notify("textDocument/didChange", `{"textDocument":{"uri":"file:///desk/a.md","version":2},"contentChanges":[
			{"text":"“😀” x mayor left.\n"},
			{"range":{"start":{"line":0,"character":`+character+`},"end":{"line":0,"character":`+character+`}},"text":" Teh"},
			{"range":{"start":{"line":9,"character":0},"end":{"line":9,"character":9}},"text":"\nTeh end."}]}`)
		d := c.diagnostics()
		if len(d.Diagnostics) != 2 || d.Diagnostics[1].Range != (protocol.Range{Start: protocol.Position{Line: 2}, End: protocol.Position{Line: 2, Character: 3}}) {
			t.Errorf("%s: %+v", encoding, d.Diagnostics)
		}
		c.leave()
	}
}

// The same document may be opened twice, by a client that has lost count.
func TestOpenTwice(t *testing.T) {
	c, d := desk(t, modern, article, typo())
	c.write(uri, "markdown", "Nothing.")
	if again := c.diagnostics(); len(d) != 1 || len(again.Diagnostics) != 0 {
		t.Errorf("%+v, then %+v", d, again)
	}
	c.leave()
}

// BenchmarkDiagnostics is the time from the opening of a 10 KB article to what there is
// to say about it, over pipes, with all rules.
func BenchmarkDiagnostics(b *testing.B) {
	text := tenKilobytes(b)
	c := open(b, options(b, lint.All()...), modern)
	document := protocol.DocumentParams{TextDocument: protocol.TextDocumentIdentifier{URI: uri}}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		c.write(uri, "plaintext", text)
		c.diagnostics()
		c.notify("textDocument/didClose", document)
		c.diagnostics()
	}
	c.leave()
}

// tenKilobytes are the articles of testdata/clean, one after the other.
func tenKilobytes(b *testing.B) string {
	b.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "clean", "*"))
	if err != nil || len(files) == 0 {
		b.Fatalf("no articles: %v", err)
	}
	var all strings.Builder
	for i := 0; all.Len() < 10_000; i++ {
		text, err := os.ReadFile(files[i%len(files)])
		if err != nil {
			b.Fatal(err)
		}
		all.Write(text)
		all.WriteString("\n\n")
	}
	return all.String()
}
