package input

import (
	_ "embed"
	"errors"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"claims/claims/input/glob"
)

// stdinPath is the path that means standard input.
const stdinPath = "-"

// file is a file to read.
type file struct {
	path string
}

// files are the files that one path of the user stands for, without those that
// ignore leaves out of folders. Which files of a
// folder are read, its extension tells; what a pattern matches is read whatever
// its extension.
func files(path string, ignore glob.Set) iter.Seq2[file, error] {
	return func(yield func(file, error) bool) {
		if path == stdinPath {
			yield(file{path}, nil)
			return
		}
		info, err := os.Stat(path)
		switch {
		case err == nil && info.IsDir():
			inFolder(path, ignore, yield)
		case err == nil:
			yield(file{path}, nil)
		case errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(path, "*?[{"):
			byPattern(path, ignore, yield)
		case errors.Is(err, fs.ErrNotExist):
			yield(file{}, &Error{Path: path, Problem: "there is no such file or folder; check the spelling", Err: err})
		default:
			yield(file{}, &Error{Path: path, Problem: "cannot open it: " + reason(err), Err: err})
		}
	}
}

//go:embed not_articles.txt
var notArticles string

// isRepositoryFile reports whether the file's name is one that repositories and sites have
// for something else than an article: README.md, LICENSE.txt, requirements.txt.
func isRepositoryFile(path string) bool {
	whole := filepath.Base(path)
	name := strings.TrimSuffix(whole, filepath.Ext(whole))
	for line := range strings.Lines(notArticles) {
		if names := strings.Fields(line); !strings.HasPrefix(line, "#") && (slices.Contains(names, name) || slices.Contains(names, whole)) {
			return true
		}
	}
	return false
}

// Files are the paths of the files that Articles reads of a folder, in order. The
// error is the first one of looking for them.
func Files(folder string, ignore glob.Set) (paths []string, err error) {
	inFolder(folder, ignore, func(f file, e error) bool {
		if IsWarning(e) {
			return true
		}
		if paths, err = append(paths, f.path), e; e != nil {
			paths = nil
		}
		return e == nil
	})
	return paths, err
}

func inFolder(folder string, ignore glob.Set, yield func(file, error) bool) {
	accept := func(rel string) bool { _, known := byExtension(rel); return known && !isRepositoryFile(rel) }
	w := &walker{accept: accept, ignore: ignore, yield: yield}
	if w.start(folder) && !w.found {
		yield(file{}, &Error{Path: folder, Problem: "no articles in this folder (it is searched for " +
			strings.Join(Extensions(), ", ") + "; hidden and ignored files, README and the like are left out)"})
	}
}

func byPattern(pattern string, ignore glob.Set, yield func(file, error) bool) {
	pattern = filepath.ToSlash(pattern)
	if !doublestar.ValidatePattern(pattern) {
		yield(file{}, &Error{Path: pattern, Problem: "no valid pattern: a bracket or brace is not closed"})
		return
	}
	base, rest := doublestar.SplitPattern(pattern)
	w := &walker{ignore: ignore, yield: yield, accept: func(rel string) bool { return doublestar.MatchUnvalidated(rest, rel) }}
	if !strings.Contains(rest, "**") {
		w.depth = strings.Count(rest, "/") + 1
	}
	folder := filepath.FromSlash(base)
	if info, err := os.Stat(folder); err == nil && info.IsDir() && !w.start(folder) {
		return
	}
	if !w.found {
		yield(file{}, &Error{Path: pattern, Problem: "no file matches this pattern"})
	}
}
