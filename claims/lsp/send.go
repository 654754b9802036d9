package lsp

import (
	"encoding/json"
	"errors"
	"strconv"

	"claims/claims/lsp/protocol"
	"claims/claims/lsp/wire"
	"claims/claims/printable"
)

// respond answers a request.
func (s *server) respond(id protocol.ID, result any, err *wire.Error) {
	m := wire.Message{ID: id, Error: err}
	if err == nil {
		content, failed := wire.Encode(result)
		if failed != nil {
			m.Error = wire.Errorf(wire.InternalError, "%v", failed)
		}
		m.Result = content
	}
	send(s, m)
}

// notify tells the client something.
func (s *server) notify(method string, params any) {
	content, err := wire.Encode(params)
	if err != nil {
		s.broken = errors.Join(s.broken, err)
		return
	}
	send(s, wire.Message{Method: method, Params: content})
}

// request asks the client for something. Its answers are not waited for.
func (s *server) request(method string, params any) {
	content, err := wire.Encode(params)
	if err != nil {
		s.broken = errors.Join(s.broken, err)
		return
	}
	s.asked++
	send(s, wire.Message{ID: json.RawMessage(strconv.Itoa(s.asked)), Method: method, Params: content})
}

func send(s *server, m wire.Message) {
	content, err := m.Format()
	if err == nil {
		err = wire.WriteFrame(s.out, content)
	}
	if s.broken == nil {
		s.broken = err
	}
}

// show tells a person something.
func (s *server) show(t protocol.MessageType, message string) {
	s.notify("window/showMessage", protocol.MessageParams{Type: t, Message: printable.Text(message)})
}

// log writes something into the client's log.
func (s *server) log(t protocol.MessageType, message string) {
	s.notify("window/logMessage", protocol.MessageParams{Type: t, Message: printable.Text(message)})
}
