package main

import (
	"errors"

	"golang.org/x/sys/unix"
)

// exchangeNames gives each of the two files the name of the other, at once.
func exchangeNames(a, b string) error {
	err := unix.RenamexNp(a, b, unix.RENAME_SWAP)
	if errors.Is(err, unix.EINVAL) || errors.Is(err, unix.ENOTSUP) {
		return errors.ErrUnsupported // by the file system
	}
	return err
}
