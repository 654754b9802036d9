//go:build linux || darwin

package main

import (
	"bytes"
	"errors"
	"os"
	"strings"

	"golang.org/x/sys/unix"
)

// keepAttributes gives the new file the extended attributes of the old one, among them
// its access control list.
func keepAttributes(old, file *os.File) error {
	names, err := attributes(old)
	if err != nil {
		return err
	}
	for _, name := range names {
		value, err := attribute(old, name)
		if err != nil {
			return err
		}
		if has, err := attribute(file, name); err == nil && bytes.Equal(has, value) {
			continue
		}
		if err := unix.Fsetxattr(int(file.Fd()), name, value, 0); err != nil {
			return err
		}
	}
	return nil
}

// attributes are the names of the file's extended attributes.
func attributes(file *os.File) ([]string, error) {
	list, err := grown(func(into []byte) (int, error) { return unix.Flistxattr(int(file.Fd()), into) })
	if errors.Is(err, unix.ENOTSUP) {
		return nil, nil
	}
	return strings.FieldsFunc(string(list), func(r rune) bool { return r == 0 }), err
}

func attribute(file *os.File, name string) ([]byte, error) {
	return grown(func(into []byte) (int, error) { return unix.Fgetxattr(int(file.Fd()), name, into) })
}

// grown is what a call writes that, given no room, tells how much it needs.
func grown(call func([]byte) (int, error)) ([]byte, error) {
	size, err := call(nil)
	if err != nil || size == 0 {
		return nil, err
	}
	into := make([]byte, size)
	size, err = call(into)
	return into[:max(size, 0)], err
}
