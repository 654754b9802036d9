package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"claims/claims"
	"claims/claims/bug"
	"claims/claims/pipeline"
	"claims/report"
)

// console is streams that a test reads.
type console struct {
	out, err bytes.Buffer
	env      map[string]string
}

func (c *console) streams(in io.Reader) streams {
	return streams{in: in, out: &c.out, err: &c.err, env: func(name string) string { return c.env[name] }}
}

// hanging is a terminal that nobody types into.
type hanging struct{ release chan struct{} }

func (h hanging) Read([]byte) (int, error) { <-h.release; return 0, io.EOF }

func TestInterruptEndsTheRunAndKeepsTheFile(t *testing.T) {
	const earlier = "id,file,line,column,older\n"
	file := filepath.Join(t.TempDir(), "claims.csv")
	if err := os.WriteFile(file, []byte(earlier), 0o666); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	in := hanging{make(chan struct{})}
	defer close(in.release)
	time.AfterFunc(50*time.Millisecond, cancel)
	var c console
	if got := run(ctx, []string{"export", "--output", file, "-"}, c.streams(in)); got != statusInput {
		t.Errorf("exit status %d, want %d", got, statusInput)
	}
	if got := c.err.String(); got != "claims: interrupted\n" {
		t.Errorf("standard error %q", got)
	}
	content, err := os.ReadFile(file)
	left, _ := filepath.Glob(filepath.Join(filepath.Dir(file), ".*"))
	if string(content) != earlier || err != nil || len(left) > 0 {
		t.Errorf("the file holds %q (%v), files left behind: %v", content, err, left)
	}
}

// brokenWriter is a full disk.
type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestOutputThatFails(t *testing.T) {
	for _, f := range report.Formats() {
		var c console
		s := c.streams(strings.NewReader("“No, Mayor Anna Holt said."))
		s.out = brokenWriter{}
		if got := run(context.Background(), []string{"export", "--format", f.Name, "-"}, s); got != statusInput {
			t.Errorf("%s: exit status %d, want %d", f.Name, got, statusInput)
		}
		if !strings.Contains(c.err.String(), "disk full") {
			t.Errorf("%s: standard error %q does not tell", f.Name, c.err.String())
		}
	}
}

// The gravest of what happened decides the exit status.
func TestGravestStatus(t *testing.T) {
	unreadable, ours := errors.New("a.txt: unreadable"), error(&bug.Error{Doing: "analysing b.txt", Value: "tripped"})
	tests := []struct {
		name   string
		errors []error
		want   int
	}{
		{"nothing", nil, statusOK},
		{"unreadable", []error{unreadable}, statusInput},
		{"a bug", []error{ours}, statusBug},
		{"both", []error{ours, unreadable}, statusBug},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			results := func(yield func(pipeline.Result, error) bool) {
				for _, err := range test.errors {
					if !yield(pipeline.Result{}, err) {
						return
					}
				}
			}
			var c console
			o := &options{streams: c.streams(nil)}
			got, err := o.deliver(&job{results: results, progress: newProgress(o.streams)}, reports{}.add)
			if got != test.want || err != nil {
				t.Errorf("exit status %d and error %v, want %d", got, err, test.want)
			}
			if said := strings.Count(c.err.String(), "claims: "); said != len(test.errors) {
				t.Errorf("%d errors told, want %d: %s", said, len(test.errors), c.err.String())
			}
		})
	}
}

// tripping panics half-way through every second one.
type tripping struct {
	w io.Writer
	n int
}

func (p *tripping) Add(item report.Item) error {
	fmt.Fprintf(p.w, "%s begun, ", item.Article.ID)
	if p.n++; p.n%2 == 0 {
		panic("tripped")
	}
	_, err := fmt.Fprintf(p.w, "%s done\n", item.Article.ID)
	return err
}

func (p *tripping) Close() error { return nil }

// TestFormatThatPanics: a report is without the article over which its format panics, whole
// in the others, and the status tells.
func TestFormatThatPanics(t *testing.T) {
	var c console
	format := report.Format{Name: "tripping", New: func(w io.Writer, _ report.Options) report.Writer { return &tripping{w: w} }}
	all := reports{{format: format, file: &output{Writer: &c.out}, out: &c.out}}
	results := func(yield func(pipeline.Result, error) bool) {
		for _, id := range []string{"a", "b", "c"} {
			a := claims.NewArticle(claims.Article{ID: id, Path: id + ".txt"})
			yield(pipeline.Result{Extraction: &claims.Extraction{Article: a}}, nil)
		}
	}
	o := &options{streams: c.streams(nil)}
	worst, err := o.deliver(&job{results: results, progress: newProgress(o.streams)}, all.add)
	if worst != statusBug || err != nil {
		t.Errorf("exit status %d, error %v", worst, err)
	}
	if err := all.finish(false); err != nil {
		t.Error(err)
	}
	if got := c.out.String(); got != "a begun, a done\nc begun, c done\n" {
		t.Errorf("written: %q", got)
	}
	if !strings.Contains(c.err.String(), "writing b.txt (article b) as tripping failed: tripped; the report is without it") {
		t.Errorf("standard error: %s", c.err.String())
	}
}

func TestColour(t *testing.T) {
	const article = "“No, Mayor Anna Holt said."
	tests := []struct {
		args []string
		want bool
	}{
		{nil, false}, // no terminal
		{[]string{"--color", "always"}, true},
		{[]string{"--color", "never"}, false},
	}
	for _, test := range tests {
		var c console
		run(context.Background(), append([]string{"check", "-"}, test.args...), c.streams(strings.NewReader(article)))
		if got := strings.Contains(c.out.String(), "\x1b["); got != test.want {
			t.Errorf("%v: coloured %v, want %v", test.args, got, test.want)
		}
	}
}

func TestColumnsBoundTheTable(t *testing.T) {
	const article = "“The bridge that everybody in the old town used to cross will never reopen,” Mayor Anna Holt said."
	for columns, want := range map[string]bool{"60": true, "": false, "wide": false} {
		c := console{env: map[string]string{"COLUMNS": columns}}
		run(context.Background(), []string{"check", "-"}, c.streams(strings.NewReader(article)))
		longest := 0
		for line := range strings.Lines(c.out.String()) {
			longest = max(longest, len([]rune(strings.TrimSpace(line))))
		}
		if got := longest <= 60; got != want {
			t.Errorf("COLUMNS=%q: the longest line has %d characters:\n%s", columns, longest, c.out.String())
		}
	}
}

func TestProgressIsClearedBeforeOutput(t *testing.T) {
	var screen bytes.Buffer
	p := &progress{w: &screen}
	p.step()
	p.step() // within the pace: not shown
	guarded{p, &screen}.Write([]byte("table\n"))
	p.clear()
	if got, want := screen.String(), "\r1 articles … \r\x1b[Ktable\n"; got != want {
		t.Errorf("the screen got %q, want %q", got, want)
	}
}

func TestProgressNeedsATerminal(t *testing.T) {
	var c console
	p := newProgress(c.streams(nil))
	p.next = time.Time{}
	p.step()
	p.clear()
	if c.err.Len() > 0 {
		t.Errorf("standard error got %q", c.err.String())
	}
}

func TestWrapped(t *testing.T) {
	if got, want := wrapped("one two  three\nincomprehensible a b", 9), "one two\nthree\nincomprehensible\na b"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
