package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"claims/claims/config"
	"claims/claims/input"
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

// guard refuses to write what the run reads: an output is never an input. A file that is
// there is replaced where it is an earlier output of the same format (which folders and
// patterns then leave out), or nothing that is read. Links and other names of a file
// make no difference.
func (o *options) guard(outputs []writing, paths []string, s settings) error {
	for _, w := range outputs {
		if w.file == "" || w.file == stdout {
			continue
		}
		info, err := os.Stat(w.file)
		if err == nil && !info.Mode().IsRegular() {
			continue // a device; what cannot be written is told when it is opened
		}
		fault := linkFault(w)
		if err != nil && fault == "" {
			continue // a new file
		}
		if fault == "" {
			fault = o.settingFault(w.file, s)
		}
		if fault == "" {
			fault = o.articleFault(w, orHere(paths), s)
		}
		if fault != "" {
			return fmt.Errorf("%s is not overwritten: %s", w.file, fault)
		}
		o.rewritten = append(o.rewritten, info)
	}
	return nil
}

// linkFault is why a link may not be followed that a repository of a stranger may have
// brought; "" for others. It leads out of there, to what this command has not written.
func linkFault(w writing) string {
	target, err := followLinks(w.file)
	if err != nil || target == w.file || regular.Below(filepath.Dir(w.file), target) == nil {
		return ""
	}
	if head, err := headOf(w.file); err == nil && len(head) > 0 && w.wrote(head) {
		return ""
	}
	return "it is a link that leads out of the repository (without one: out of its folder); name the file itself"
}

// settingFault is why a file may not be written that the settings stand in; "" for others.
func (o *options) settingFault(file string, s settings) string {
	is := sameFilesOf(file)
	name := filepath.Base(file)
	read := append(slices.Clone(s.files), o.scope.baselineFile)
	if slices.ContainsFunc(read, is.has) || strings.EqualFold(name, config.Name) || strings.EqualFold(name, ".gitignore") {
		return "this run reads its settings there; choose another file"
	}
	return ""
}

// articleFault is why a file may not be written that is an article or may be one; "" for
// others.
func (o *options) articleFault(w writing, paths []string, s settings) string {
	is := sameFilesOf(w.file)
	if slices.ContainsFunc(paths, is.has) || is.hasOpen(o.in) {
		return "it is an article that this run reads; choose another file"
	}
	head, err := headOf(w.file)
	switch {
	case err != nil:
		return "it cannot be read to see whether it may be: " + err.Error()
	case len(head) == 0 || w.wrote(head):
		return ""
	case w.format == recorded:
		return "it is no baseline; choose another file, or remove it first"
	case slices.Contains(endings(paths), strings.ToLower(filepath.Ext(w.file))):
		return "it may be an article (it is there already, and no earlier " + w.format + " output); choose another file, or remove it first"
	}
	for path := range input.Found(paths, s.Ignore) {
		if is.has(path) {
			return "it is an article that this run reads (" + path + "); choose another file"
		}
	}
	return ""
}

// endings are those of files that may be articles: those that formats have, and those of
// the files that the command names.
func endings(paths []string) []string {
	all := input.Extensions()
	for _, path := range paths {
		if info, err := os.Stat(path); err == nil && !info.IsDir() {
			all = append(all, strings.ToLower(filepath.Ext(path)))
		}
	}
	return all
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
