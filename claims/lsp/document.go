package lsp

import (
	"time"

	"claims/claims/lsp/protocol"
	"claims/claims/lsp/wire"
)

// document is an open document.
type document struct {
	uri      protocol.URI
	language string
	version  int // the client's number
	text     protocol.Buffer
	// edition counts up whenever the text, or how it is read, changes.
	edition int
	latest  *reading // the last one that was no longer outdated when it was done; nil for none
	working bool     // a text of it is being read
	due     bool     // its text is to be read as soon as none is
	timer   *time.Timer
	waiting []waiting // for the current edition to be read
	failed  bool      // reading it has failed, and a person knows
}

// waiting is a request that the reading of a text answers.
type waiting struct {
	id     protocol.ID
	answer func(*reading) any
}

// document is the open document of that URI.
func (s *server) document(uri protocol.URI) (*document, error) {
	if d, open := s.documents[uri]; open {
		return d, nil
	}
	return nil, wire.Errorf(wire.InvalidParams, "the document %s is not open", uri)
}

func (s *server) didOpen(p protocol.DidOpenParams) (any, error) {
	t := p.TextDocument
	if old, open := s.documents[t.URI]; open {
		drop(s, old)
	}
	d := &document{uri: t.URI, language: t.LanguageID, version: t.Version, text: protocol.NewBuffer(t.Text)}
	s.documents[t.URI] = d
	s.read(d)
	return nil, nil
}

func (s *server) didChange(p protocol.DidChangeParams) (any, error) {
	d, err := s.document(p.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	for _, c := range p.ContentChanges {
		if c.Range == nil {
			d.text = protocol.NewBuffer(c.Text)
			continue
		}
		d.text = d.text.Replace(*c.Range, c.Text, s.encoding)
	}
	d.version = p.TextDocument.Version
	d.edition++
	dismiss(s, d, wire.Errorf(wire.ContentModified, "the document has changed"))
	s.readAfterDelay(d)
	return nil, nil
}

// didSave reads the document anew: its settings may have been saved meanwhile, by
// somebody who does not tell of it.
func (s *server) didSave(p protocol.DocumentParams) (any, error) {
	d, err := s.document(p.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	s.forget()
	d.edition++
	s.read(d)
	return nil, nil
}

func (s *server) didClose(p protocol.DocumentParams) (any, error) {
	d, err := s.document(p.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	drop(s, d)
	delete(s.documents, d.uri)
	s.notify("textDocument/publishDiagnostics", protocol.PublishDiagnosticsParams{URI: d.uri, Diagnostics: []protocol.Diagnostic{}})
	return nil, nil
}

// drop ends what is going on about a document.
func drop(s *server, d *document) {
	d.stopTimer()
	d.due = false
	dismiss(s, d, wire.Errorf(wire.ContentModified, "the document has been closed"))
}

// dismiss answers the requests that wait with an error.
func dismiss(s *server, d *document, err *wire.Error) {
	for _, w := range d.waiting {
		if w.id != nil {
			s.respond(w.id, nil, err)
		}
	}
	d.waiting = nil
}

func (d *document) stopTimer() {
	if d.timer != nil {
		d.timer.Stop()
		d.timer = nil
	}
}
