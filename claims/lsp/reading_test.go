package lsp

import (
	"io"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"claims/claims"
	"claims/claims/lint"
	"claims/claims/lsp/protocol"
	"claims/claims/lsp/wire"
)

const (
	no  = "“No,” Mayor Anna Holt said."
	yes = "“Yes,” Mayor Anna Holt said."
)

// gated is a server whose readings each wait until the gate lets them on.
type gated struct {
	*client
	gate           chan struct{}
	together, most atomic.Int32 // readings at a time
}

func openGated(t *testing.T) *gated {
	t.Helper()
	g := &gated{gate: make(chan struct{})}
	o := options(t)
	o.Settings = func(string) (Settings, error) {
		return Settings{Check: func(*claims.Extraction) ([]lint.Finding, error) {
			g.most.Store(max(g.most.Load(), g.together.Add(1)))
			defer g.together.Add(-1)
			<-g.gate
			return nil, nil
		}}, nil
	}
	g.client = open(t, o, modern)
	return g
}

// outline asks for the outline and returns the request's id.
func (g *gated) outline() string {
	return g.ask("textDocument/documentSymbol", protocol.DocumentParams{TextDocument: protocol.TextDocumentIdentifier{URI: uri}})
}

// A request that waits can be cancelled; one that is answered, or was never made,
// cannot.
func TestCancel(t *testing.T) {
	g := openGated(t)
	g.write(uri, "markdown", no)
	id, kept := g.outline(), g.outline()
	g.notify("$/cancelRequest", `{"id":`+id+`}`)
	if m := g.response(id); m.Error == nil || m.Error.Code != wire.RequestCancelled {
		t.Errorf("the cancelled one is answered with %+v", m)
	}
	g.notify("$/cancelRequest", `{"id":`+id+`}`)
	g.notify("$/cancelRequest", `{"id":"never"}`)
	g.gate <- struct{}{}
	if m := g.response(kept); m.Error != nil {
		t.Errorf("the other one is answered with %v", m.Error)
	}
	g.leave()
}

// What is read of a text that has changed meanwhile is thrown away: its requests are
// refused, and nothing is published of it. Texts of one document are read one by one.
func TestOutdatedReading(t *testing.T) {
	g := openGated(t)
	g.write(uri, "markdown", no)
	first := g.outline()
	g.replace(uri, 2, yes)
	if m := g.response(first); m.Error == nil || m.Error.Code != wire.ContentModified {
		t.Errorf("the first one is answered with %+v", m)
	}
	second := g.outline()
	g.gate <- struct{}{}
	g.gate <- struct{}{}
	if m := g.response(second); m.Error != nil {
		t.Errorf("the second one is answered with %v", m.Error)
	}
	if d := g.diagnostics(); *d.Version != 2 {
		t.Errorf("version %d was published", *d.Version)
	}
	if most := g.most.Load(); most != 1 {
		t.Errorf("%d texts were read at a time", most)
	}
	g.leave()
}

// A document that is closed while it is read leaves nothing behind.
func TestCloseWhileReading(t *testing.T) {
	g := openGated(t)
	g.write(uri, "markdown", no)
	id := g.outline()
	g.notify("textDocument/didClose", protocol.DocumentParams{TextDocument: protocol.TextDocumentIdentifier{URI: uri}})
	if m := g.response(id); m.Error == nil || m.Error.Code != wire.ContentModified {
		t.Errorf("the request is answered with %+v", m)
	}
	if d := g.diagnostics(); d.Version != nil || len(d.Diagnostics) > 0 {
		t.Errorf("diagnostics %+v, want none at all", d)
	}
	g.gate <- struct{}{}
	if m := g.response(g.outline()); m.Error == nil || m.Error.Code != wire.InvalidParams {
		t.Errorf("after it is closed the answer is %+v", m)
	}
	g.leave()
	for m := range g.messages {
		t.Errorf("left behind: %s %s", m.Method, m.Params)
	}
}

// A text is read once nobody has typed for a while, and at once where somebody asks.
func TestDelay(t *testing.T) {
	o := options(t) // made outside the bubble, for all tests
	synctest.Test(t, func(t *testing.T) {
		clientIn, serverOut := io.Pipe()
		serverIn, clientOut := io.Pipe()
		c := connect(t, o, clientIn, clientOut, serverIn, serverOut)
		c.must("initialize", `{"capabilities":{}}`)
		c.write(uri, "markdown", no)
		c.diagnostics()
		start := time.Now()
		for version := 2; version <= 6; version++ {
			c.replace(uri, version, no)
			time.Sleep(delay - time.Millisecond)
		}
		d := c.diagnostics()
		if waited := time.Since(start); *d.Version != 6 || waited != 4*(delay-time.Millisecond)+delay {
			t.Errorf("version %d was published after %v", *d.Version, waited)
		}
		start = time.Now()
		c.replace(uri, 7, no)
		c.must("textDocument/documentSymbol", `{"textDocument":{"uri":"file:///desk/a.md"}}`)
		if d := c.diagnostics(); *d.Version != 7 || time.Since(start) != 0 {
			t.Errorf("version %d was published after %v, though somebody asked", *d.Version, time.Since(start))
		}
		time.Sleep(time.Second)
		synctest.Wait()
		if len(c.messages) > 0 {
			t.Errorf("the text was read again: %+v", <-c.messages)
		}
		c.leave()
		clientOut.Close()
	})
}
