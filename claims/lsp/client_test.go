package lsp

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf16"

	"claims/claims"
	"claims/claims/extract"
	"claims/claims/lint"
	"claims/claims/lsp/protocol"
	"claims/claims/lsp/wire"
	"claims/nlp"
)

// models are made once for all tests: they do not change.
var models = sync.OnceValues(func() (Options, error) {
	analyzer, err := nlp.New()
	if err != nil {
		return Options{}, err
	}
	extractor, err := extract.New()
	return Options{Analyzer: analyzer, Extractor: extractor, Version: "1"}, err
})

// options are those of a server that runs the rules.
func options(t testing.TB, rules ...lint.Rule) Options {
	t.Helper()
	o, err := models()
	if err != nil {
		t.Fatal(err)
	}
	o.Settings = func(string) (Settings, error) {
		return Settings{Check: func(x *claims.Extraction) ([]lint.Finding, error) { return lint.Run(x, rules) }}, nil
	}
	return o
}

// modern are the capabilities of a client that can do all that the server knows.
const modern = `{
	"general": {"positionEncodings": ["utf-16"]},
	"textDocument": {
		"hover": {"contentFormat": ["plaintext"]},
		"documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
		"publishDiagnostics": {"relatedInformation": true}
	},
	"workspace": {"workspaceEdit": {"documentChanges": true}}
}`

// client is an editor at the other end of two pipes.
type client struct {
	t        testing.TB
	out      io.WriteCloser
	messages chan wire.Message
	served   chan error
	asked    int
	// seen are the messages that nobody has waited for yet.
	seen []wire.Message
}

// dial starts a server and a client over pipes of the system.
func dial(t testing.TB, o Options) *client {
	t.Helper()
	serverIn, clientOut, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	clientIn, serverOut, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { serverIn.Close(); clientOut.Close(); clientIn.Close(); serverOut.Close() })
	return connect(t, o, clientIn, clientOut, serverIn, serverOut)
}

func connect(t testing.TB, o Options, clientIn io.Reader, clientOut io.WriteCloser, serverIn io.Reader, serverOut io.WriteCloser) *client {
	t.Helper()
	c := &client{t: t, out: clientOut, messages: make(chan wire.Message, 1000), served: make(chan error, 1)}
	go func() {
		c.served <- Serve(context.Background(), serverIn, serverOut, o)
		serverOut.Close()
	}()
	go func() {
		defer close(c.messages)
		r := bufio.NewReader(clientIn)
		for {
			content, err := wire.ReadFrame(r)
			if err != nil {
				return
			}
			m, err := wire.Parse(content)
			if err != nil && m.Error == nil {
				t.Errorf("the server sent %s: %v", content, err)
			}
			c.messages <- m
		}
	}()
	return c
}

// open dials, and initializes with the capabilities.
func open(t testing.TB, o Options, capabilities string) *client {
	t.Helper()
	c := dial(t, o)
	c.must("initialize", `{"capabilities":`+capabilities+`}`)
	c.notify("initialized", `{}`)
	return c
}

func (c *client) send(content string) {
	c.t.Helper()
	if err := wire.WriteFrame(c.out, []byte(content)); err != nil {
		c.t.Fatal(err)
	}
}

// raw is what becomes JSON: a string already is, anything else is made so.
func (c *client) raw(params any) string {
	c.t.Helper()
	if text, ok := params.(string); ok {
		return text
	}
	content, err := json.Marshal(params)
	if err != nil {
		c.t.Fatal(err)
	}
	return string(content)
}

func (c *client) notify(method string, params any) {
	c.t.Helper()
	c.send(`{"jsonrpc":"2.0","method":"` + method + `","params":` + c.raw(params) + `}`)
}

// ask sends a request and returns its id.
func (c *client) ask(method string, params any) string {
	c.t.Helper()
	c.asked++
	id := strconv.Itoa(c.asked)
	c.send(`{"jsonrpc":"2.0","id":` + id + `,"method":"` + method + `","params":` + c.raw(params) + `}`)
	return id
}

// wait is the next message that fits; those that do not are kept.
func (c *client) wait(what string, fits func(wire.Message) bool) wire.Message {
	c.t.Helper()
	for i, m := range c.seen {
		if fits(m) {
			c.seen = append(c.seen[:i:i], c.seen[i+1:]...)
			return m
		}
	}
	timeout := time.After(20 * time.Second)
	for {
		select {
		case m, more := <-c.messages:
			if !more {
				c.t.Fatalf("the server is gone; waited for %s", what)
			}
			if fits(m) {
				return m
			}
			c.seen = append(c.seen, m)
		case <-timeout:
			c.t.Fatalf("waited in vain for %s", what)
		}
	}
}

// response is the answer to the request of the id.
func (c *client) response(id string) wire.Message {
	c.t.Helper()
	return c.wait("the answer to "+id, func(m wire.Message) bool { return m.IsResponse() && string(m.ID) == id })
}

// must is the result of a request.
func (c *client) must(method string, params any) json.RawMessage {
	c.t.Helper()
	m := c.response(c.ask(method, params))
	if m.Error != nil {
		c.t.Fatalf("%s: %v", method, m.Error)
	}
	return m.Result
}

// told is the next notification of the method, decoded.
func told[P any](c *client, method string) P {
	c.t.Helper()
	m := c.wait(method, func(m wire.Message) bool { return m.Method == method })
	var p P
	if err := json.Unmarshal(m.Params, &p); err != nil {
		c.t.Fatalf("%s: %v", method, err)
	}
	return p
}

// call is the result of a request, decoded.
func call[R any](c *client, method string, params any) R {
	c.t.Helper()
	var r R
	if err := json.Unmarshal(c.must(method, params), &r); err != nil {
		c.t.Fatalf("%s: %v", method, err)
	}
	return r
}

// write opens a document.
func (c *client) write(uri protocol.URI, language, text string) {
	c.t.Helper()
	c.notify("textDocument/didOpen", protocol.DidOpenParams{TextDocument: protocol.TextDocumentItem{URI: uri, LanguageID: language, Version: 1, Text: text}})
}

// replace changes the whole of a document.
func (c *client) replace(uri protocol.URI, version int, text string) {
	c.t.Helper()
	c.notify("textDocument/didChange", protocol.DidChangeParams{
		TextDocument:   protocol.VersionedTextDocumentIdentifier{URI: uri, Version: version},
		ContentChanges: []protocol.ContentChange{{Text: text}},
	})
}

// diagnostics are the next ones of any document.
func (c *client) diagnostics() protocol.PublishDiagnosticsParams {
	c.t.Helper()
	return told[protocol.PublishDiagnosticsParams](c, "textDocument/publishDiagnostics")
}

// leave ends the conversation in good order.
func (c *client) leave() {
	c.t.Helper()
	c.must("shutdown", "null")
	c.notify("exit", "null")
	if err := <-c.served; err != nil {
		c.t.Errorf("the server ended with %v", err)
	}
}

// at are the parameters of a request about the place where the words first stand in
// the text; the place is a number of characters into them.
func at(t testing.TB, uri protocol.URI, text, words string, into int) protocol.PositionParams {
	t.Helper()
	offset := strings.Index(text, words)
	if offset < 0 {
		t.Fatalf("the text has no %q", words)
	}
	before := text[:offset]
	line := strings.Count(before, "\n")
	character := utf16Length(before[strings.LastIndexByte(before, '\n')+1:]) + into
	return protocol.PositionParams{
		TextDocument: protocol.TextDocumentIdentifier{URI: uri},
		Position:     protocol.Position{Line: line, Character: character},
	}
}

// words is the stretch of the text that a client sees in the range, in UTF-16.
func words(text string, r protocol.Range) string {
	lines := strings.Split(text, "\n")
	if r.Start.Line != r.End.Line {
		return "(several lines)"
	}
	units := utf16Units(lines[r.Start.Line])
	return fromUTF16(units[r.Start.Character:r.End.Character])
}

func utf16Units(text string) []uint16 { return utf16.Encode([]rune(text)) }

func fromUTF16(units []uint16) string { return string(utf16.Decode(units)) }

func utf16Length(text string) int { return len(utf16Units(text)) }
