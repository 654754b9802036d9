package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// listen gives the signals that end a run. SIGQUIT is one of them, for whoever presses ^\
// leaves no file behind (who wants the goroutines sends SIGABRT). Another comes where the reader of what is
// written has gone away (claims … | head): that would kill the run before it can clean up.
func listen() (signals <-chan os.Signal, stop func()) {
	ending := make(chan os.Signal, 1)
	signal.Notify(ending, os.Interrupt, syscall.SIGTERM, syscall.SIGQUIT, syscall.SIGPIPE)
	if !signal.Ignored(syscall.SIGHUP) { // else it was started by nohup
		signal.Notify(ending, syscall.SIGHUP)
	}
	return ending, func() { signal.Stop(ending) }
}

// grace is how long a run that has been told to end may take to do so by itself: to kill
// the git that it has asked, to take the progress off the screen.
const grace = 100 * time.Millisecond

// interrupted is the error of a run that a signal has ended: its own, where it has come
// to an end meanwhile.
func interrupted(by os.Signal, done <-chan error) error {
	select {
	case err := <-done:
		if err == nil || by != syscall.SIGPIPE {
			return err
		}
	case <-time.After(grace):
	}
	if by == syscall.SIGPIPE {
		return syscall.EPIPE
	}
	return context.Canceled
}
