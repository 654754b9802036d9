package main

import (
	"crypto/rand"
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
	target string   // the file whose place is taken, links followed
	temp   *os.File // nil: what is written needs no commit
	direct *os.File // a device or named pipe, which cannot be replaced
}

// createOutput starts writing the file. Links are followed, so that the file
// they lead to is replaced; an existing file keeps its mode.
func createOutput(path string) (*output, error) {
	target, err := followLinks(path)
	if err != nil {
		return nil, err
	}
	info, err := os.Stat(target)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return createTemp(target, 0)
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, errors.New("it is a folder")
	}
	existing, err := os.OpenFile(target, os.O_WRONLY, 0)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return &output{Writer: existing, direct: existing}, nil
	}
	existing.Close()
	return createTemp(target, info.Mode().Perm())
}

// createTemp makes the temporary file; mode 0 is that of any new file.
func createTemp(target string, mode fs.FileMode) (*output, error) {
	name := fmt.Sprintf(".%s.%s.tmp", filepath.Base(target), rand.Text()[:8])
	temp, err := os.OpenFile(filepath.Join(filepath.Dir(target), name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return nil, err
	}
	o := &output{Writer: temp, target: target, temp: temp}
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
	if err := os.Rename(o.temp.Name(), o.target); err != nil {
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
		os.Remove(o.temp.Name())
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
