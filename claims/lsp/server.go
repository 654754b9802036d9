// Package lsp is a language server: it shows an editor who says what in the article
// that is being written, and what the rules find, as its author types.
//
// One goroutine has the whole state and does one thing after the other: a message of
// the client, a delay that is over, a text that has been read. Texts are read in other
// goroutines, at most one of each document at a time.
package lsp

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"claims/claims/extract"
	"claims/claims/lsp/protocol"
	"claims/claims/lsp/wire"
	"claims/nlp"
)

// Options are what a server works with.
type Options struct {
	Analyzer  *nlp.Analyzer
	Extractor *extract.Extractor
	// Settings are those of the articles in a folder; "" is that of documents which no
	// file holds. Where they cannot be read, the error says why, and the settings are
	// what holds without them.
	Settings func(folder string) (Settings, error)
	// Version is the program's; empty where it has none.
	Version string
}

// delay is how long nobody must have typed before a text is read.
const delay = 150 * time.Millisecond

// ErrNoShutdown is that the client went away, or told the server to exit, without
// asking it to shut down first.
var ErrNoShutdown = errors.New("the client ended the conversation without asking to shut down")

// phase is how far the conversation has come.
type phase int

const (
	started     phase = iota // before initialize
	initialized              // at work
	closing                  // after shutdown
)

// server is one conversation with one client.
type server struct {
	Options
	ctx       context.Context
	out       io.Writer
	broken    error // the first error of writing to the client
	phase     phase
	client    protocol.ClientCapabilities
	encoding  protocol.Encoding
	root      string // the workspace's folder; "" for none
	documents map[protocol.URI]*document
	settings  map[string]Settings // by folder, as they were read last
	former    map[string]Settings // by folder, as they were before that
	told      map[string]string   // by folder, what is wrong with them, as a person knows
	asked     int                 // requests sent to the client
	events    chan func()
}

// Serve talks to one client until that says exit. The error is nil where it has said
// shutdown before, else ErrNoShutdown, or what makes it impossible to go on: a
// *wire.FrameError, the end of ctx, output that cannot be written.
func Serve(ctx context.Context, in io.Reader, out io.Writer, o Options) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s := &server{
		Options: o, ctx: ctx, out: out, encoding: protocol.UTF16,
		documents: make(map[protocol.URI]*document),
		settings:  make(map[string]Settings),
		former:    make(map[string]Settings),
		told:      make(map[string]string),
		events:    make(chan func()),
	}
	return run(s, readFrames(ctx, in))
}

// frame is the content of a frame, or why there is none.
type frame struct {
	content []byte
	err     error
}

// readFrames reads frames in a goroutine of its own, which ends with the first error,
// or with the first frame after the end of ctx.
func readFrames(ctx context.Context, in io.Reader) <-chan frame {
	frames := make(chan frame)
	go func() {
		r := bufio.NewReader(in)
		for {
			content, err := wire.ReadFrame(r)
			select {
			case frames <- frame{content, err}:
			case <-ctx.Done():
				return
			}
			if err != nil {
				return
			}
		}
	}()
	return frames
}

// errExit ends the conversation.
var errExit = errors.New("exit")

func run(s *server, frames <-chan frame) error {
	for {
		select {
		case <-s.ctx.Done():
			return context.Cause(s.ctx)
		case event := <-s.events:
			s.answer(nil, "what is due", func() (any, error) { event(); return nil, nil })
		case f := <-frames:
			err := f.err
			if err == nil {
				err = s.receive(f.content)
			}
			if err != nil {
				return ended(s, err)
			}
		}
		if s.broken != nil {
			return fmt.Errorf("writing to the client: %w", s.broken)
		}
	}
}

// ended is the error of a conversation that err ended.
func ended(s *server, err error) error {
	var broken *wire.FrameError
	switch {
	case errors.As(err, &broken):
		s.respond(nil, nil, wire.Errorf(wire.ParseError, "%v", err))
		return err
	case s.phase != closing:
		return ErrNoShutdown
	}
	return nil
}

// later does f in the goroutine that has the state. It may be called in any other.
func (s *server) later(f func()) {
	select {
	case s.events <- f:
	case <-s.ctx.Done():
	}
}
