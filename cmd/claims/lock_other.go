//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package main

import (
	"errors"
	"os"
)

// lock is the error that there are no locks.
func lock(*os.File) error { return errors.ErrUnsupported }
