package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// output is where a report goes. A file is written whole or not at all: into a
// temporary file beside it that takes its place on commit.
type output struct {
	io.Writer
	target string     // the file whose place is taken, links followed
	temp   *os.File   // nil: what is written needs no commit
	temps  *tempFiles // of the run, with temp among them
	direct *os.File   // a device or named pipe, which cannot be replaced
}

// output starts writing the file. Links are followed, so that the file they lead to is
// replaced; an existing file keeps its mode.
func (t *tempFiles) output(path string) (*output, error) {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		return direct(path)
	}
	target, err := followLinks(path)
	if err != nil {
		return nil, err
	}
	info, err := os.Stat(target)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return t.replacing(target, 0)
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, errors.New("it is a folder")
	}
	existing, err := os.OpenFile(target, os.O_WRONLY, 0)
	if err != nil {
		return nil, err
	}
	existing.Close()
	return t.replacing(target, info.Mode().Perm())
}

// direct starts writing to a device or named pipe, whatever links lead there: those of
// /dev/stdout and /dev/fd lead to what has no other name.
func direct(path string) (*output, error) {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return nil, err
	}
	return &output{Writer: f, direct: f}, nil
}

// replacing starts writing the temporary file; mode 0 is that of any new file.
func (t *tempFiles) replacing(target string, mode fs.FileMode) (*output, error) {
	temp, err := t.create(target)
	if err != nil {
		return nil, err
	}
	o := &output{Writer: temp, target: target, temp: temp, temps: t}
	if mode != 0 {
		if err := temp.Chmod(mode); err != nil {
			o.discard()
			return nil, err
		}
	}
	return o, nil
}

// followLinks is the file that a path leads to, which need not exist.
func followLinks(path string) (string, error) {
	const most = 40
	for range most {
		target, err := os.Readlink(path)
		if err != nil {
			return path, nil
		}
		if !filepath.IsAbs(target) {
			target = filepath.Join(filepath.Dir(path), target)
		}
		path = target
	}
	return "", errors.New("too many symbolic links")
}

// commit makes what was written real: on the disk, under its name.
func (o *output) commit() error {
	if o.direct != nil {
		return o.direct.Close()
	}
	if o.temp == nil {
		return nil
	}
	err := o.temp.Sync()
	if err := errors.Join(err, o.temp.Close()); err != nil {
		return cannotWrite(o.target, err)
	}
	if err := o.temps.rename(o.temp.Name(), o.target); err != nil {
		return cannotWrite(o.target, err)
	}
	o.temp = nil
	return nil
}

// discard removes what was not committed; nothing after a commit.
func (o *output) discard() {
	if o.direct != nil {
		o.direct.Close()
	}
	if o.temp != nil {
		o.temp.Close()
		o.temps.remove(o.temp.Name())
	}
}

// cannotWrite is the error of a file that cannot be written, without the call that the
// operating system's error names.
func cannotWrite(file string, err error) error {
	if e, ok := errors.AsType[*os.PathError](err); ok {
		err = e.Err
	}
	return fmt.Errorf("cannot write %s: %w", file, err)
}
