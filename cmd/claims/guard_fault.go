package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"claims/claims/config"
	"claims/claims/input"
	"claims/claims/regular"
	"claims/report"
)

// pipeFault is the error of a baseline that would wait for its reader.
func pipeFault(w writing, info os.FileInfo) error {
	if w.format == recorded && info.Mode()&(fs.ModeNamedPipe|fs.ModeSocket) != 0 {
		return fmt.Errorf("%s is not written: it is a named pipe or socket, and a baseline is a file; choose another one, or --output - for standard output", w.file)
	}
	return nil
}

// nameFault is why nothing is written under the name, whether something is there or not:
// it is of git or of the settings. "" for others.
func nameFault(file string) string {
	target, err := followLinks(file)
	if err == nil {
		target, err = regular.Real(target)
	}
	if err != nil {
		return "it cannot be told where it leads: " + err.Error()
	}
	for _, path := range []string{file, target} {
		name := strings.ToLower(filepath.Base(path))
		switch {
		case regular.IsGit(path), strings.HasPrefix(name, ".git"):
			return "git has its own files and settings there; choose another file"
		case name == config.Name:
			return "settings are read there; choose another file"
		}
	}
	return ""
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
	if slices.ContainsFunc(append(slices.Clone(s.files), o.scope.baselineFile), sameFilesOf(file).has) {
		return "this run reads its settings there; choose another file"
	}
	return ""
}

// contentFault is why a file may not be replaced that is an article which this run reads,
// or not what the same format has written; "" for others.
func (o *options) contentFault(w writing, paths []string) string {
	is := sameFilesOf(w.file)
	if slices.ContainsFunc(paths, is.has) || is.hasOpen(o.in) {
		return "it is an article that this run reads; choose another file"
	}
	head, err := headOf(w.file)
	if err != nil {
		return "it cannot be read to see whether it may be: " + err.Error()
	}
	empty := len(head) == 0
	ours := !empty && w.wrote(head)
	switch {
	case ours && filledIn(w):
		return "somebody has filled in columns of it (rating, reviewer, evidence_url or notes), which would be lost; choose another file, or remove it first"
	case ours && addedTo(w):
		return "somebody has added lines, rows or columns to it, which would be lost; choose another file, or remove it first"
	case empty || ours:
		return ""
	case slices.Contains(input.Extensions(), strings.ToLower(filepath.Ext(w.file))): // it may be somebody's article
		return "it is there already, and is no " + w.format + " output of claims; choose another file"
	case w.format == recorded:
		return "it is there already, and is no baseline; choose another file, or remove it first"
	}
	return "it is there already, and is no earlier " + w.format + " output; choose another file, or remove it first"
}

// filledIn reports whether people have written into the sheet that is there.
func filledIn(w writing) bool { return asked(w, report.FilledIn) }

// addedTo reports whether people have added to the output that is there.
func addedTo(w writing) bool { return asked(w, report.AddedTo) }

// asked is what a question says of the file that is there.
func asked(w writing, question func(format string, r io.Reader) bool) bool {
	f, err := regular.Open(w.file)
	if err != nil {
		return false
	}
	defer f.Close()
	return question(w.format, f)
}
