package main

import (
	"errors"

	"golang.org/x/sys/unix"
)

// exchangeNames gives each of the two files the name of the other, at once.
func exchangeNames(a, b string) error {
	err := unix.Renameat2(unix.AT_FDCWD, a, unix.AT_FDCWD, b, unix.RENAME_EXCHANGE)
	if errors.Is(err, unix.EINVAL) || errors.Is(err, unix.ENOSYS) {
		return errors.ErrUnsupported // by the file system, or an old kernel
	}
	return err
}
