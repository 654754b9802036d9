package lsp

import (
	"encoding/json"
	"errors"

	"claims/claims/lsp/protocol"
	"claims/claims/lsp/wire"
)

// method does what a message asks for. What it returns is the result of a request,
// or a *wire.Error, or errLater where the answer comes another time.
type method func(s *server, id protocol.ID, params json.RawMessage) (any, error)

// errLater is that a request is answered another time.
var errLater = errors.New("later")

// methodOf is the method of that name; nil for none.
func methodOf(name string) method {
	switch name {
	case "initialize":
		return with((*server).initialize)
	case "initialized":
		return (*server).watchFiles
	case "shutdown":
		return (*server).shutdown
	case "$/cancelRequest":
		return with((*server).cancel)
	case "textDocument/didOpen":
		return with((*server).didOpen)
	case "textDocument/didChange":
		return with((*server).didChange)
	case "textDocument/didSave":
		return with((*server).didSave)
	case "textDocument/didClose":
		return with((*server).didClose)
	case "workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration":
		return (*server).reload
	case "textDocument/hover":
		return about((*server).hover)
	case "textDocument/definition":
		return about((*server).definition)
	case "textDocument/references":
		return about((*server).references)
	case "textDocument/documentSymbol":
		return about((*server).documentSymbol)
	case "textDocument/codeAction":
		return about((*server).codeAction)
	case "workspace/executeCommand":
		return with((*server).executeCommand)
	}
	return nil
}

// with is the method that takes its parameters decoded.
func with[P any](do func(*server, P) (any, error)) method {
	return func(s *server, _ protocol.ID, raw json.RawMessage) (any, error) {
		var p P
		if err := decode(raw, &p); err != nil {
			return nil, err
		}
		return do(s, p)
	}
}

// about is the method of a request about a document, which is answered once its text
// has been read.
func about[P any](answer func(*server, *reading, P) any) method {
	return func(s *server, id protocol.ID, raw json.RawMessage) (any, error) {
		var p P
		var of protocol.DocumentParams
		if err := errors.Join(decode(raw, &p), decode(raw, &of)); err != nil {
			return nil, err
		}
		d, err := s.document(of.TextDocument.URI)
		if err != nil {
			return nil, err
		}
		s.whenRead(d, waiting{id, func(r *reading) any { return answer(s, r, p) }})
		return nil, errLater
	}
}

func decode(raw json.RawMessage, params any) error {
	if err := json.Unmarshal(raw, params); err != nil {
		return wire.Errorf(wire.InvalidParams, "the parameters do not fit: %v", err)
	}
	return nil
}

// receive does what a message asks for. The error is errExit, or nil.
func (s *server) receive(content []byte) error {
	m, err := wire.Parse(content)
	switch {
	case err != nil:
		s.respond(m.ID, nil, errorOf(err))
		return nil
	case m.IsResponse():
		return nil
	case m.Method == "exit":
		return errExit
	}
	if refused := refuse(s, m); refused != nil {
		if m.IsRequest() {
			s.respond(m.ID, nil, refused)
		}
		return nil
	}
	s.answer(m.ID, "answering "+m.Method, func() (any, error) { return methodOf(m.Method)(s, m.ID, m.Params) })
	return nil
}

// refuse is why the message cannot be taken now, or at all; nil where it can.
func refuse(s *server, m wire.Message) *wire.Error {
	switch {
	case s.phase == closing:
		return wire.Errorf(wire.InvalidRequest, "the server has been asked to shut down")
	case s.phase == started && m.Method != "initialize":
		return wire.Errorf(wire.ServerNotInitialized, "the first request must be initialize")
	case methodOf(m.Method) == nil:
		return wire.Errorf(wire.MethodNotFound, "claims lsp does not know %s", m.Method)
	}
	return nil
}
