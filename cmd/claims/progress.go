package main

import (
	"fmt"
	"io"
	"time"
)

// progress counts articles on standard error during a long run, where that is
// a terminal; the line is cleared before anything else is written.
type progress struct {
	w        io.Writer // nil: no terminal, no progress
	articles int
	next     time.Time // when to write again
	shown    bool
}

const (
	patience = time.Second            // before the first line
	pace     = 200 * time.Millisecond // between two lines
)

func newProgress(s streams) *progress {
	p := &progress{next: time.Now().Add(patience)}
	if _, ok := terminal(s.err); ok {
		p.w = s.err
	}
	return p
}

// step counts an article.
func (p *progress) step() {
	p.articles++
	if now := time.Now(); p.w != nil && now.After(p.next) {
		p.shown, p.next = true, now.Add(pace)
		fmt.Fprintf(p.w, "\r%d articles … ", p.articles)
	}
}

// clear takes the line away.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.shown = false
	}
}

// guard is the report's destination, with the line cleared before each write
// where both are shown on a terminal.
func (p *progress) guard(out io.Writer) io.Writer {
	if _, shown := terminal(out); p.w == nil || !shown {
		return out
	}
	return guarded{p, out}
}

type guarded struct {
	p *progress
	w io.Writer
}

func (g guarded) Write(b []byte) (int, error) {
	g.p.clear()
	return g.w.Write(b)
}
