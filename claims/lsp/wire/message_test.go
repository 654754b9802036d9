package wire

import (
	"encoding/json"
	"errors"
	"testing"
)

func TestParse(t *testing.T) {
	tests := []struct {
		in       string
		code     Code // 0 for none
		method   string
		id       string
		request  bool
		response bool
	}{
		{`{"jsonrpc":"2.0","id":1,"method":"a","params":{}}`, 0, "a", "1", true, false},
		{`{"jsonrpc":"2.0","id":"x","method":"a"}`, 0, "a", `"x"`, true, false},
		{`{"jsonrpc":"2.0","method":"a"}`, 0, "a", "", false, false},
		{`{"jsonrpc":"2.0","id":1,"result":null}`, 0, "", "1", false, true},
		{`{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"m"}}`, 0, "", "", false, true},
		{`{"jsonrpc":"2.0","id":1,`, ParseError, "", "", false, true},
		{`[]`, InvalidRequest, "", "", false, true},
		{`7`, InvalidRequest, "", "", false, true},
		{`{"jsonrpc":"2.0","id":{},"method":"a"}`, InvalidRequest, "", "", false, true},
		{`{"jsonrpc":"2.0","id":1,"method":2}`, InvalidRequest, "", "1", false, true},
		{`{"id":1,"method":"a"}`, InvalidRequest, "a", "1", true, false},
		{`{"jsonrpc":"2.0"}`, InvalidRequest, "", "", false, true},
	}
	for _, test := range tests {
		m, err := Parse([]byte(test.in))
		code := Code(0)
		if e, ok := errors.AsType[*Error](err); ok {
			code = e.Code
		}
		if code != test.code || m.Method != test.method || string(m.ID) != test.id || m.IsRequest() != test.request || m.IsResponse() != test.response {
			t.Errorf("%s: %+v, error %v", test.in, m, err)
		}
	}
}

func TestFormat(t *testing.T) {
	tests := []struct {
		m    Message
		want string
	}{
		{Message{ID: json.RawMessage("1"), Result: json.RawMessage("null")}, `{"jsonrpc":"2.0","id":1,"result":null}`},
		{Message{Error: Errorf(ParseError, "no <%s>", "JSON")}, `{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"no <JSON>"}}`},
		{Message{Method: "a", Params: json.RawMessage("[1]")}, `{"jsonrpc":"2.0","method":"a","params":[1]}`},
		{Message{ID: json.RawMessage(`"x"`), Method: "a"}, `{"jsonrpc":"2.0","id":"x","method":"a"}`},
	}
	for _, test := range tests {
		if got, err := test.m.Format(); string(got) != test.want || err != nil {
			t.Errorf("got %s and %v, want %s", got, err, test.want)
		}
	}
}
