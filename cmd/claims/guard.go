package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"claims/claims/regular"
)

// writing is a file that a run is to write: in which format, and whether a file with
// such a beginning is what the same command has written before.
type writing struct {
	file, format string
	wrote        func(head []byte) bool
}

// recorded is the format of a baseline, which replaces nothing but a baseline.
const recorded = "baseline"

// written are the files that reports are to go to.
func written(destinations []destination) []writing {
	var all []writing
	for _, d := range destinations {
		all = append(all, writing{d.file, d.format.Name, d.format.Wrote})
	}
	return all
}

// sameFiles are files that exist, whatever names lead to them.
type sameFiles []os.FileInfo

func (s sameFiles) has(path string) bool {
	if len(s) == 0 {
		return false
	}
	info, err := os.Stat(path)
	return err == nil && slices.ContainsFunc(s, func(other os.FileInfo) bool { return os.SameFile(info, other) })
}

// guard refuses to write what the run reads, what git or the settings need, and what
// somebody else has made: a file that is there is replaced only where it is an earlier
// output of the same format (which folders and patterns then leave out). Links and other
// names of a file make no difference.
func (o *options) guard(outputs []writing, paths []string, s settings) error {
	for _, w := range outputs {
		if w.file == "" || w.file == stdout {
			continue
		}
		info, err := os.Stat(w.file)
		if err == nil && !info.Mode().IsRegular() {
			if err := pipeFault(w, info); err != nil {
				return err
			}
			continue // a device; what cannot be written is told when it is opened
		}
		fault := cmp.Or(nameFault(w.file), linkFault(w))
		if fault == "" && err != nil {
			continue // a new file
		}
		if fault = cmp.Or(fault, o.settingFault(w.file, s), o.contentFault(w, orHere(paths))); fault != "" {
			return fmt.Errorf("%s is not written: %s", w.file, fault)
		}
		o.rewritten = append(o.rewritten, info)
	}
	return nil
}

// sameFilesOf is the one file.
func sameFilesOf(path string) sameFiles {
	info, err := os.Stat(path)
	if err != nil {
		return nil
	}
	return sameFiles{info}
}

// hasOpen reports whether a stream is one of the files.
func (s sameFiles) hasOpen(stream io.Reader) bool {
	f, ok := stream.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && slices.ContainsFunc(s, func(other os.FileInfo) bool { return os.SameFile(info, other) })
}

// headOf is how the file begins.
func headOf(path string) ([]byte, error) {
	f, err := regular.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	head := make([]byte, 16<<10)
	n, err := io.ReadFull(f, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, err
	}
	return head[:n], nil
}
