package lsp

import (
	"errors"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"claims/claims"
	"claims/claims/input/glob"
	"claims/claims/lint"
	"claims/claims/lsp/protocol"
)

// newsroom is a server whose settings a test changes while it runs.
type newsroom struct {
	*client
	asked  atomic.Int32
	broken atomic.Bool
}

// openNewsroom opens a server in whose folder strict the rule runs.
func openNewsroom(t *testing.T, capabilities string) *newsroom {
	t.Helper()
	n := &newsroom{}
	o := options(t)
	o.Settings = func(folder string) (Settings, error) {
		n.asked.Add(1)
		s := Settings{Check: func(*claims.Extraction) ([]lint.Finding, error) { return nil, nil }}
		if n.broken.Load() {
			return s, errors.New(".claims.yaml:1:1: broken")
		}
		if filepath.Base(folder) == "strict" {
			s.Check = func(x *claims.Extraction) ([]lint.Finding, error) { return lint.Run(x, []lint.Rule{typo()}) }
		}
		return s, nil
	}
	n.client = open(t, o, capabilities)
	return n
}

// A document is checked as its folder says. What is wrong with the settings is told
// once, and those before it go on to hold.
func TestSettings(t *testing.T) {
	n := openNewsroom(t, modern)
	strict, loose := protocol.URI("file:///desk/strict/a.md"), protocol.URI("file:///desk/loose/a.md")
	found := func(uri protocol.URI, want int) {
		t.Helper()
		if d := n.diagnostics(); d.URI != uri || len(d.Diagnostics) != want {
			t.Errorf("%s has %d findings, want %d in %s", d.URI, len(d.Diagnostics), want, uri)
		}
	}
	n.write(strict, "markdown", article)
	found(strict, 1)
	n.write(loose, "markdown", article)
	found(loose, 0)
	n.replace(strict, 2, article)
	found(strict, 1)
	if asked := n.asked.Load(); asked != 2 {
		t.Errorf("the settings were read %d times, want once a folder", asked)
	}
	n.broken.Store(true)
	save := protocol.DocumentParams{TextDocument: protocol.TextDocumentIdentifier{URI: strict}}
	n.notify("textDocument/didSave", save)
	found(strict, 1)
	if m := told[protocol.MessageParams](n.client, "window/showMessage"); m.Type != protocol.ErrorMessage || m.Message != ".claims.yaml:1:1: broken" {
		t.Errorf("told %+v", m)
	}
	n.notify("textDocument/didSave", save)
	found(strict, 1)
	n.broken.Store(false)
	n.notify("textDocument/didClose", protocol.DocumentParams{TextDocument: protocol.TextDocumentIdentifier{URI: loose}})
	found(loose, 0)
	n.notify("workspace/didChangeWatchedFiles", `{"changes":[{"uri":"file:///desk/.claims.yaml","type":2}]}`)
	found(strict, 1)
	for _, m := range n.seen {
		t.Errorf("unexpected: %s %s", m.Method, m.Params)
	}
	n.leave()
}

// The client is asked to tell of changes, where it can.
func TestWatchedFiles(t *testing.T) {
	n := openNewsroom(t, `{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}`)
	p := told[protocol.RegistrationParams](n.client, "client/registerCapability")
	if len(p.Registrations) != 1 || p.Registrations[0].Method != "workspace/didChangeWatchedFiles" {
		t.Errorf("asked for %+v", p)
	}
	n.send(`{"jsonrpc":"2.0","id":1,"result":null}`)
	n.leave()
}

// A document without a file is checked as the workspace's folder says.
func TestSettingsOfTheWorkspace(t *testing.T) {
	var folder atomic.Value
	o := options(t)
	o.Settings = func(f string) (Settings, error) { folder.Store(f); return Settings{}, nil }
	for params, want := range map[string]string{
		`"rootUri":"file:///desk/a%20b"`: "/desk/a b",
		`"rootUri":"file:///desk","workspaceFolders":[{"uri":"file:///room","name":"room"}]`: "/room",
		`"rootUri":null,"workspaceFolders":null`:                                             "",
	} {
		c := dial(t, o)
		c.must("initialize", `{"capabilities":{},`+params+`}`)
		c.write("untitled:Untitled-1", "markdown", no)
		c.diagnostics()
		if got := filepath.ToSlash(folder.Load().(string)); got != want {
			t.Errorf("%s: the folder is %q, want %q", params, got, want)
		}
		c.leave()
	}
}

// An article that the settings ignore is not read, and claims that are too uncertain
// are not shown.
func TestIgnoreAndConfidence(t *testing.T) {
	folder := t.TempDir()
	ignored, err := glob.In(folder)
	if err != nil {
		t.Fatal(err)
	}
	pattern, valid := glob.Parse("drafts/")
	if !valid {
		t.Fatal("the pattern is none")
	}
	o := options(t)
	o.Settings = func(string) (Settings, error) {
		return Settings{Ignore: ignored.With(pattern), MinConfidence: 1.0, Check: func(x *claims.Extraction) ([]lint.Finding, error) {
			return lint.Run(x, []lint.Rule{typo()})
		}}, nil
	}
	c := open(t, o, modern)
	for name, want := range map[string]int{"drafts/a.md": 0, "a.md": 1} {
		u := protocol.URI("file://" + filepath.ToSlash(filepath.Join(folder, name)))
		c.write(u, "markdown", article)
		if d := c.diagnostics(); len(d.Diagnostics) != want {
			t.Errorf("%s: %d findings, want %d", name, len(d.Diagnostics), want)
		}
		symbols := string(c.must("textDocument/documentSymbol", protocol.DocumentParams{TextDocument: protocol.TextDocumentIdentifier{URI: u}}))
		if strings.Contains(symbols, "Holt") {
			t.Errorf("%s: the outline is %s", name, symbols)
		}
	}
	c.leave()
}

func TestFilePath(t *testing.T) {
	tests := []struct {
		uri    protocol.URI
		want   string
		isFile bool
	}{
		{"file:///desk/a%20b%C3%A9.md", "/desk/a bé.md", true},
		{"file:///c%3A/desk/a.md", "c:/desk/a.md", true},
		{"file://localhost/desk/a.md", "/desk/a.md", true},
		{"file://server/desk/a.md", "//server/desk/a.md", true},
		{"untitled:Untitled-1", "", false},
		{"http://example.org/a.md", "", false},
		{"file:///%zz", "", false},
		{"", "", false},
	}
	for _, test := range tests {
		got, isFile := filePath(test.uri)
		if filepath.ToSlash(got) != test.want || isFile != test.isFile {
			t.Errorf("%s: %q and %v, want %q", test.uri, got, isFile, test.want)
		}
	}
}
