package lsp

import (
	"errors"
	"fmt"

	"claims/claims/bug"
	"claims/claims/lsp/protocol"
	"claims/claims/lsp/wire"
)

// answer does something and, where it was a request, sends what comes of it. A panic
// costs the client that answer alone.
func (s *server) answer(id protocol.ID, doing string, do func() (any, error)) {
	result, err := guarded(doing, do)
	switch {
	case errors.Is(err, errLater):
		return
	case id != nil && err != nil:
		s.respond(id, nil, errorOf(err))
	case id != nil:
		s.respond(id, result, nil)
	}
	if bug.Is(err) || err != nil && id == nil {
		s.log(protocol.ErrorMessage, detailed(err))
	}
}

func guarded(doing string, do func() (any, error)) (result any, err error) {
	defer bug.Recover(&err, doing)
	return do()
}

// errorOf is the error as a client takes it.
func errorOf(err error) *wire.Error {
	if e, ok := errors.AsType[*wire.Error](err); ok {
		return e
	}
	return wire.Errorf(wire.InternalError, "%v", err)
}

// detailed is the error with the place of a mistake of ours.
func detailed(err error) string {
	if b, ok := errors.AsType[*bug.Error](err); ok {
		return fmt.Sprintf("%v\n%s", err, b.Stack)
	}
	return err.Error()
}
