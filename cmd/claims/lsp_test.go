package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"claims/claims/lsp/wire"
)

// editor talks to a claims lsp that runs in this process.
type editor struct {
	t      *testing.T
	out    io.WriteCloser
	in     *bufio.Reader
	status chan int
	asked  int
}

func newEditor(t *testing.T, args ...string) *editor {
	t.Helper()
	serverIn, out, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	in, serverOut, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { serverIn.Close(); out.Close(); in.Close(); serverOut.Close() })
	e := &editor{t: t, out: out, in: bufio.NewReader(in), status: make(chan int, 1)}
	go func() {
		var c console
		s := c.streams(serverIn)
		s.out = serverOut
		e.status <- run(context.Background(), append([]string{"lsp"}, args...), s)
		serverOut.Close()
	}()
	e.ask("initialize", `{"capabilities":{}}`)
	return e
}

func (e *editor) send(content string) {
	e.t.Helper()
	if err := wire.WriteFrame(e.out, []byte(content)); err != nil {
		e.t.Fatal(err)
	}
}

func (e *editor) notify(method, params string) {
	e.t.Helper()
	e.send(`{"jsonrpc":"2.0","method":"` + method + `","params":` + params + `}`)
}

// ask sends a request and waits for its answer.
func (e *editor) ask(method, params string) {
	e.t.Helper()
	e.asked++
	id := strconv.Itoa(e.asked)
	e.send(`{"jsonrpc":"2.0","id":` + id + `,"method":"` + method + `","params":` + params + `}`)
	e.wait(func(m wire.Message) bool { return string(m.ID) == id })
}

func (e *editor) wait(fits func(wire.Message) bool) wire.Message {
	e.t.Helper()
	for {
		content, err := wire.ReadFrame(e.in)
		if err != nil {
			e.t.Fatal(err)
		}
		m, err := wire.Parse(content)
		if err != nil {
			e.t.Fatalf("%s: %v", content, err)
		}
		if fits(m) {
			return m
		}
	}
}

// codes are those of the next diagnostics.
func (e *editor) codes() string {
	e.t.Helper()
	m := e.wait(func(m wire.Message) bool { return m.Method == "textDocument/publishDiagnostics" })
	var p struct {
		Diagnostics []struct{ Code string }
	}
	if err := json.Unmarshal(m.Params, &p); err != nil {
		e.t.Fatal(err)
	}
	var codes []string
	for _, d := range p.Diagnostics {
		codes = append(codes, d.Code)
	}
	return strings.Join(codes, " ")
}

// message is the next one to the person.
func (e *editor) message() string {
	e.t.Helper()
	return string(e.wait(func(m wire.Message) bool { return m.Method == "window/showMessage" }).Params)
}

// open opens a file of the folder and returns its URI.
func (e *editor) open(folder, name, text string) string {
	e.t.Helper()
	uri := (&url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(folder, name))}).String()
	e.notify("textDocument/didOpen", `{"textDocument":{"uri":`+strconv.Quote(uri)+`,"languageId":"plaintext","version":1,"text":`+strconv.Quote(text)+`}}`)
	return uri
}

// The configuration of the article's folder says what is found, from the moment it is
// saved; the flags have the last word.
func TestLanguageServerConfiguration(t *testing.T) {
	folder := t.TempDir()
	configure := func(text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(folder, ".claims.yaml"), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	configure("rules:\n  Q101: off\n")
	const article = "“No, Mayor Anna Holt said. Experts say the bridge is safe."
	e := newEditor(t, "--stdio", "--disable", "S305")
	uri := e.open(folder, "a.txt", article)
	if got := e.codes(); strings.Contains(got, "Q101") || strings.Contains(got, "S305") {
		t.Errorf("with Q101 off and S305 disabled the findings are %s", got)
	}
	configure("rules:\n  S305: error\n")
	e.notify("workspace/didChangeWatchedFiles", `{"changes":[]}`)
	if got := e.codes(); !strings.Contains(got, "Q101") || strings.Contains(got, "S305") {
		t.Errorf("with Q101 on and S305 disabled the findings are %s", got)
	}
	configure("rules:\n  Q999: off\n")
	e.notify("textDocument/didSave", `{"textDocument":{"uri":`+strconv.Quote(uri)+`}}`)
	if got := e.message(); !strings.Contains(got, ".claims.yaml:2") || !strings.Contains(got, "Q999") {
		t.Errorf("of a rule that does not exist it tells %s", got)
	}
	e.ask("shutdown", "null")
	e.notify("exit", "null")
	if got := <-e.status; got != statusOK {
		t.Errorf("exit status %d", got)
	}
}

func TestLanguageServerStatus(t *testing.T) {
	tests := []struct {
		name string
		end  func(*editor)
		want int
	}{
		{"exit without shutdown", func(e *editor) { e.notify("exit", "null") }, statusNoShutdown},
		{"end of the input", func(e *editor) { e.out.Close() }, statusNoShutdown},
		{"a broken frame", func(e *editor) { io.WriteString(e.out, "Content-Length: x\r\n\r\n") }, statusInput},
	}
	for _, test := range tests {
		e := newEditor(t)
		test.end(e)
		if got := <-e.status; got != test.want {
			t.Errorf("%s: exit status %d, want %d", test.name, got, test.want)
		}
	}
}
