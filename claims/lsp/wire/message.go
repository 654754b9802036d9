package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// Message is a request (method and id), a notification (a method alone) or a
// response (an id alone).
type Message struct {
	// ID is a number or a string in JSON, as its author wrote it; nil for none.
	ID     json.RawMessage
	Method string
	Params json.RawMessage // nil for none
	Result json.RawMessage // of a response
	Error  *Error          // of a response; nil where it has a result
}

// IsRequest reports a message that waits for a response.
func (m Message) IsRequest() bool { return m.Method != "" && m.ID != nil }

// IsResponse reports the answer to a request.
func (m Message) IsResponse() bool { return m.Method == "" }

// Error is the error of a response.
type Error struct {
	Code    Code   `json:"code"`
	Message string `json:"message"`
}

func (e *Error) Error() string { return e.Message }

// Code says what kind of error it is.
type Code int

// The codes of JSON-RPC and of the Language Server Protocol that are used here.
const (
	ParseError           Code = -32700
	InvalidRequest       Code = -32600
	MethodNotFound       Code = -32601
	InvalidParams        Code = -32602
	InternalError        Code = -32603
	ServerNotInitialized Code = -32002
	RequestFailed        Code = -32803
	RequestCancelled     Code = -32800
	ContentModified      Code = -32801
)

// Errorf is an error with this code.
func Errorf(code Code, format string, args ...any) *Error {
	return &Error{code, fmt.Sprintf(format, args...)}
}

// envelope is a message as it lies in its frame.
type envelope struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *Error          `json:"error,omitempty"`
}

// Parse reads the content of a frame. The error is an *Error for the client; the
// message has its id all the same where it could be read.
func Parse(content []byte) (Message, error) {
	var e envelope
	if err := json.Unmarshal(content, &e); err != nil {
		if _, wrongType := errors.AsType[*json.UnmarshalTypeError](err); wrongType {
			return Message{ID: e.ID}, Errorf(InvalidRequest, "the message is no request of JSON-RPC 2.0: %v", err)
		}
		return Message{}, Errorf(ParseError, "the message is no JSON: %v", err)
	}
	m := Message{e.ID, e.Method, e.Params, e.Result, e.Error}
	if string(m.ID) == "null" {
		m.ID = nil
	}
	switch {
	case m.IsResponse() && (m.Result != nil || m.Error != nil):
		return m, nil
	case !isID(m.ID):
		return Message{}, Errorf(InvalidRequest, "the id %s is neither a number nor a string", m.ID)
	case e.Version != "2.0":
		return m, Errorf(InvalidRequest, "the message does not say that it is of JSON-RPC 2.0")
	case m.Method == "" && m.ID == nil:
		return m, Errorf(InvalidRequest, "the message has neither a method nor an id")
	}
	return m, nil
}

// isID reports whether the JSON may be an id: a number or a string, or none.
func isID(id json.RawMessage) bool {
	return id == nil || id[0] == '"' || id[0] == '-' || id[0] >= '0' && id[0] <= '9'
}

// Format is the content of the message's frame. Characters such as < stay as they
// are.
func (m Message) Format() ([]byte, error) {
	e := envelope{"2.0", m.ID, m.Method, m.Params, m.Result, m.Error}
	if m.Method == "" && m.ID == nil {
		e.ID = json.RawMessage("null") // the answer to what could not be read
	}
	return Encode(e)
}

// Encode is the value as JSON.
func Encode(value any) ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(value)
	return bytes.TrimRight(b.Bytes(), "\n"), err
}
