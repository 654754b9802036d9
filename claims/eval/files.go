package eval

import (
	"errors"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"claims/claims/input"
	"claims/claims/regular"
)

// goldFiles are the files of a path that hold gold annotations.
func goldFiles(path string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		info, err := os.Stat(path)
		switch {
		case path == stdin:
			yield(path, nil)
		case errors.Is(err, fs.ErrNotExist):
			yield("", &input.Error{Path: path, Problem: "there is no such file or folder; check the spelling", Err: err})
		case err != nil:
			yield("", cannotOpen(path, err))
		case info.IsDir():
			inFolder(path, yield)
		case isBrat(path) || isLines(path):
			yield(path, nil)
		default:
			yield("", &input.Error{Path: path, Problem: "no gold annotations; name a .jsonl or .ndjson file, a .ann file of brat, or a folder of them"})
		}
	}
}

// inFolder yields the gold files below a folder.
func inFolder(folder string, yield func(string, error) bool) {
	found := false
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		hidden := path != folder && strings.HasPrefix(entryName(entry), ".")
		switch {
		case err != nil:
			found = true
			return stopUnless(yield("", cannotOpen(path, err)))
		case hidden && entry.IsDir():
			return filepath.SkipDir
		case hidden || entry.IsDir() || !(isBrat(path) || isLines(path)):
			return nil
		}
		found = true
		if err := regular.Below(folder, path); err != nil {
			return stopUnless(yield("", cannotOpen(path, err)))
		}
		return stopUnless(yield(path, nil))
	})
	if err == nil && !found {
		yield("", &input.Error{Path: folder, Problem: "no gold annotations in this folder (it is searched for .jsonl, .ndjson and .ann)"})
	}
}

// entryName is the name of a folder's entry; "" where the folder could not be read.
func entryName(entry fs.DirEntry) string {
	if entry == nil {
		return ""
	}
	return entry.Name()
}

func stopUnless(more bool) error {
	if more {
		return nil
	}
	return filepath.SkipAll
}

func isBrat(path string) bool { return strings.EqualFold(filepath.Ext(path), ".ann") }

func isLines(path string) bool {
	extension := strings.ToLower(filepath.Ext(path))
	return extension == ".jsonl" || extension == ".ndjson"
}

func cannotOpen(path string, err error) error {
	why := err
	if e, ok := errors.AsType[*os.PathError](err); ok {
		why = e.Err
	}
	return &input.Error{Path: path, Problem: "cannot open it: " + why.Error(), Err: err}
}
