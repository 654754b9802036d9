// Package regular reads the files that settings stand in: regular files only, of a
// bounded size, and where others than the person at the keyboard named them, only those
// below the root of the repository; and gives files one name. Nothing here waits: a named pipe, a device or a
// socket is refused before it is opened.
package regular

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
)

// The sizes in bytes up to which files are read.
const (
	// Settings is for configurations and files of ignore patterns, which people write.
	Settings = 1 << 20
	// Aliases is for alias files: tens of thousands of people.
	Aliases = 2 << 20
	// Records is for what programs write: baselines, gold annotations.
	Records = 16 << 20
)

// Read is the content of a regular file of at most so many bytes. The error says why
// there is none, without the path.
func Read(path string, most int64) ([]byte, error) {
	f, err := Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	content, err := io.ReadAll(io.LimitReader(f, most+1))
	switch {
	case err != nil:
		return nil, reason(err)
	case int64(len(content)) > most:
		return nil, fmt.Errorf("it is larger than %d bytes", most)
	}
	return content, nil
}

// Open opens a regular file to read it. What it is, is asked before (opening a device
// may do something) and after (it may be another one by now).
func Open(path string) (*os.File, error) {
	info, err := os.Stat(path)
	if err == nil {
		err = refused(info.Mode())
	}
	if err != nil {
		return nil, reason(err)
	}
	f, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, reason(err)
	}
	info, err = f.Stat()
	if err == nil {
		err = refused(info.Mode())
	}
	if err != nil {
		f.Close()
		return nil, reason(err)
	}
	return f, nil
}

// refused is the error of a file that is not regular.
func refused(mode fs.FileMode) error {
	what := "no regular file"
	switch {
	case mode.IsRegular():
		return nil
	case mode.IsDir():
		what = "a folder"
	case mode&fs.ModeNamedPipe != 0:
		what = "a named pipe"
	case mode&fs.ModeSocket != 0:
		what = "a socket"
	case mode&fs.ModeDevice != 0:
		what = "a device"
	}
	return fmt.Errorf("it is %s; only regular files are read here", what)
}

// reason is what the operating system says, without the call and the path.
func reason(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err
	}
	return err
}

// Root is the root of the git repository that a folder lies in, links followed; without
// a repository the folder itself.
func Root(folder string) (string, error) {
	folder, err := Real(folder)
	if err != nil {
		return "", err
	}
	for at := folder; ; at = filepath.Dir(at) {
		if _, err := os.Lstat(filepath.Join(at, ".git")); err == nil {
			return at, nil
		}
		if filepath.Dir(at) == at {
			return folder, nil
		}
	}
}

// The errors of Within.
var (
	ErrOutside = errors.New("it leads out of the repository")
	ErrGit     = errors.New("it is git's own")
)

// Within is the error of a file that does not lie below the root, a path without links,
// wherever links lead (ErrOutside), or that is git's own (ErrGit).
func Within(root, path string) error {
	path, err := Real(path)
	if err != nil {
		return err
	}
	below, err := filepath.Rel(root, path)
	if err != nil || !filepath.IsLocal(below) {
		return ErrOutside
	}
	if IsGit(below) {
		return ErrGit
	}
	return nil
}

// IsGit reports whether a path is that of git's own folder, or leads into one.
func IsGit(path string) bool {
	isGit := func(name string) bool { return strings.EqualFold(name, ".git") }
	return slices.ContainsFunc(strings.Split(filepath.ToSlash(path), "/"), isGit)
}

// Below is the error of a file of settings that does not lie below the root of the
// folder's repository (without one: below the folder), wherever links lead, or that is
// git's own.
func Below(folder, path string) error {
	root, err := Root(folder)
	if err != nil {
		return err
	}
	err = Within(root, path)
	switch {
	case errors.Is(err, ErrOutside):
		return fmt.Errorf("%w (without one: out of the folder of the settings); keep it there, or name it on the command line", err)
	case errors.Is(err, ErrGit):
		return fmt.Errorf("%w; keep settings elsewhere", err)
	}
	return err
}

// ReadBelow is Read of a file that must lie Below the folder's root.
func ReadBelow(folder, path string, most int64) ([]byte, error) {
	if err := Below(folder, path); err != nil {
		return nil, err
	}
	return Read(path, most)
}
