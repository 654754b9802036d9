package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// listen gives the signals that end a run. One that writes to a pipe whose reader is gone
// is told so by the error of writing, not killed, so that it can clean up.
func listen() (signals <-chan os.Signal, stop func()) {
	ending := make(chan os.Signal, 1)
	signal.Notify(ending, os.Interrupt, syscall.SIGTERM)
	if !signal.Ignored(syscall.SIGHUP) { // else it was started by nohup
		signal.Notify(ending, syscall.SIGHUP)
	}
	unread := make(chan os.Signal, 1)
	signal.Notify(unread, syscall.SIGPIPE)
	return ending, func() {
		signal.Stop(ending)
		signal.Stop(unread)
	}
}

// grace is how long a run that has been told to end may take to do so by itself: to kill
// the git that it has asked, to take the progress off the screen.
const grace = 100 * time.Millisecond

// interrupted is the error of a run that a signal has ended: its own, where it has come
// to an end meanwhile.
func interrupted(done <-chan error) error {
	select {
	case err := <-done:
		return err
	case <-time.After(grace):
		return context.Canceled
	}
}
