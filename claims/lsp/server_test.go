package lsp

import (
	"errors"
	"strings"
	"testing"

	"claims/claims/lint"
	"claims/claims/lsp/protocol"
	"claims/claims/lsp/wire"
)

const uri protocol.URI = "file:///desk/a.md"

// What the server can do follows from what the client can.
func TestInitialize(t *testing.T) {
	tests := []struct{ capabilities, encoding string }{
		{`{}`, "utf-16"},
		{`{"general": {"positionEncodings": ["utf-8", "utf-16"]}}`, "utf-8"},
		{`{"general": {"positionEncodings": ["utf-32"]}}`, "utf-32"},
		{`{"general": {"positionEncodings": null}}`, "utf-16"},
	}
	for _, test := range tests {
		c := dial(t, options(t))
		r := call[protocol.InitializeResult](c, "initialize", `{"processId":null,"rootUri":null,"capabilities":`+test.capabilities+`}`)
		if string(r.Capabilities.PositionEncoding) != test.encoding || !r.Capabilities.HoverProvider || r.ServerInfo.Name != "claims" {
			t.Errorf("%s: %+v", test.capabilities, r)
		}
		c.leave()
	}
}

// Requests come in an order that the protocol prescribes.
func TestOrderOfRequests(t *testing.T) {
	c := dial(t, options(t))
	expect := func(method string, want wire.Code) {
		t.Helper()
		m := c.response(c.ask(method, `{"capabilities":{},"textDocument":{"uri":"a"},"position":{"line":0,"character":0}}`))
		got := wire.Code(0)
		if m.Error != nil {
			got = m.Error.Code
		}
		if got != want {
			t.Errorf("%s: code %d, want %d", method, got, want)
		}
	}
	expect("textDocument/hover", wire.ServerNotInitialized)
	c.notify("textDocument/didSave", `{}`)
	expect("initialize", 0)
	expect("initialize", wire.InvalidRequest)
	expect("textDocument/rename", wire.MethodNotFound)
	expect("$/unknown", wire.MethodNotFound)
	expect("textDocument/hover", wire.InvalidParams) // not open
	c.notify("$/setTrace", `{"value":"off"}`)
	c.notify("textDocument/willSave", `{}`)
	expect("shutdown", 0)
	expect("textDocument/hover", wire.InvalidRequest)
	c.notify("exit", "null")
	if err := <-c.served; err != nil {
		t.Errorf("the server ended with %v", err)
	}
}

func TestEndWithoutShutdown(t *testing.T) {
	for name, end := range map[string]func(*client){
		"exit":        func(c *client) { c.notify("exit", "null") },
		"end of file": func(c *client) { c.out.Close() },
	} {
		c := open(t, options(t), `{}`)
		end(c)
		if err := <-c.served; !errors.Is(err, ErrNoShutdown) {
			t.Errorf("%s: the server ended with %v", name, err)
		}
	}
}

// A message that is none costs one answer, a frame that is none the conversation.
func TestBrokenMessages(t *testing.T) {
	c := open(t, options(t), `{}`)
	refusal := func() wire.Message {
		t.Helper()
		return c.wait("a refusal", func(m wire.Message) bool { return m.IsResponse() && m.ID == nil })
	}
	c.send(`{"jsonrpc":`)
	if m := refusal(); m.Error.Code != wire.ParseError {
		t.Errorf("half a message: %v", m.Error)
	}
	c.send(`[]`)
	if m := refusal(); m.Error.Code != wire.InvalidRequest {
		t.Errorf("no object: %v", m.Error)
	}
	if m := c.response(c.ask("textDocument/hover", `{"position":7}`)); m.Error == nil || m.Error.Code != wire.InvalidParams {
		t.Errorf("wrong parameters: %v", m.Error)
	}
	if m := c.response(c.ask("textDocument/hover", `null`)); m.Error == nil || m.Error.Code != wire.InvalidParams {
		t.Errorf("no parameters: %v", m.Error)
	}
	c.notify("textDocument/didChange", `{"textDocument":{"uri":"nowhere"}}`)
	if m := told[protocol.MessageParams](c, "window/logMessage"); !strings.Contains(m.Message, "nowhere is not open") {
		t.Errorf("a change of nothing: %+v", m)
	}
	if _, err := c.out.Write([]byte("Content-Length: many\r\n\r\n")); err != nil {
		t.Fatal(err)
	}
	if m := refusal(); m.Error.Code != wire.ParseError || !strings.Contains(m.Error.Message, `"many"`) {
		t.Errorf("a broken frame: %v", m.Error)
	}
	var broken *wire.FrameError
	if err := <-c.served; !errors.As(err, &broken) {
		t.Errorf("the server ended with %v", err)
	}
}

// trips is a rule that panics over an article with the word tripwire.
var trips = lint.Rule{Code: "X1", Run: func(p *lint.Pass) {
	if strings.Contains(p.Article.Text, "tripwire") {
		panic("tripped")
	}
}}

// A mistake of ours over a document is told once, and the server goes on.
func TestPanic(t *testing.T) {
	c := open(t, options(t, trips), modern)
	c.write(uri, "markdown", "Mind the tripwire.")
	if m := told[protocol.MessageParams](c, "window/showMessage"); m.Type != protocol.ErrorMessage || !strings.Contains(m.Message, "tripped; what it finds there is missing; this is a bug in claims") {
		t.Errorf("told %+v", m)
	}
	if m := told[protocol.MessageParams](c, "window/logMessage"); !strings.Contains(m.Message, "server_test.go") {
		t.Errorf("logged %+v, without the place", m)
	}
	if d := c.diagnostics(); len(d.Diagnostics) != 0 {
		t.Errorf("diagnostics %+v", d)
	}
	m := c.response(c.ask("textDocument/hover", at(t, uri, "Mind", "Mind", 0)))
	if m.Error != nil {
		t.Errorf("hover: %+v, though only a rule failed", m)
	}
	c.replace(uri, 2, "Mind the tripwires.")
	c.diagnostics()
	c.replace(uri, 3, "Mind the step.")
	if d := c.diagnostics(); *d.Version != 3 {
		t.Errorf("diagnostics %+v", d)
	}
	for _, m := range c.seen {
		t.Errorf("unexpected: %s %s", m.Method, m.Params)
	}
	c.leave()
}
