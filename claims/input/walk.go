package input

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"claims/claims/bug"
	"claims/claims/input/glob"
	"claims/claims/regular"
)

// walker goes through a folder in the order of the names. It leaves out hidden
// files and folders and what a .gitignore leaves out. It follows symbolic links that
// lead to what lies below its root, and enters a folder once, however many links lead to it.
type walker struct {
	// accept says whether to read the file at this path below the folder walked.
	accept func(rel string) bool
	// ignore are files and folders to leave out besides those of .gitignore.
	ignore glob.Set
	// depth is how many levels to go down; 0 is all.
	depth int
	yield func(file, error) bool

	top   string          // the folder walked, as an absolute path
	bound bound           // what links must not lead out of
	seen  map[string]bool // folders entered, by their real path
	found bool            // some file, or an error that explains why not, was yielded
}

// start walks the folder that the user named. It reports whether to go on.
func (w *walker) start(folder string) bool {
	top, err := filepath.Abs(folder)
	if err != nil {
		return w.fail(folder, err)
	}
	w.top = top
	if w.bound.root, err = regular.Root(folder); err != nil {
		return w.fail(folder, err)
	}
	ignores, err := ignoresAbove(top)
	for _, e := range bug.Parts(err) {
		w.found = true
		return w.yield(file{}, e)
	}
	if !w.walk(folder, "", ignores) {
		return false
	}
	warning := w.bound.warning()
	return warning == nil || w.yield(file{}, warning)
}

// walk goes through one folder; rel is its path below the folder walked, with
// slashes. It reports whether to go on.
func (w *walker) walk(folder, rel string, ignores []ignoreFile) bool {
	if !w.enter(folder) {
		return true
	}
	entries, err := os.ReadDir(folder)
	if err != nil && !w.fail(folder, err) {
		return false
	}
	f, err := readIgnore(filepath.Join(w.top, rel))
	if err != nil {
		w.found = true
		return w.yield(file{}, err)
	}
	ignores = append(ignores[:len(ignores):len(ignores)], f)
	for _, entry := range entries {
		if strings.HasPrefix(entry.Name(), ".") {
			continue
		}
		if !w.entry(filepath.Join(folder, entry.Name()), path.Join(rel, entry.Name()), entry, ignores) {
			return false
		}
	}
	return true
}

// entry goes through one entry of a folder, at its place and rel below the
// folder walked. It reports whether to go on.
func (w *walker) entry(place, rel string, entry fs.DirEntry, ignores []ignoreFile) bool {
	absolute := filepath.Join(w.top, rel)
	kind, isLink := entry.Type(), entry.Type()&fs.ModeSymlink != 0
	if isLink {
		info, err := os.Stat(place)
		if err != nil {
			return !w.accept(rel) || w.ignored(ignores, absolute, false) || w.fail(place, err)
		}
		kind = info.Mode().Type()
	}
	if w.ignored(ignores, absolute, kind.IsDir()) {
		return true
	}
	deeper := kind.IsDir() && (w.depth == 0 || strings.Count(rel, "/")+1 < w.depth)
	if !deeper && !(kind.IsRegular() && w.accept(rel)) || isLink && w.bound.out(place) {
		return true
	}
	if deeper {
		return w.walk(place, rel, ignores)
	}
	w.found = true
	return w.yield(file{place}, nil)
}

// ignored reports whether a place, an absolute path, is left out.
func (w *walker) ignored(ignores []ignoreFile, place string, isFolder bool) bool {
	return ignored(ignores, place, isFolder) || w.ignore.Match(place, isFolder)
}

// enter reports whether the folder has not been entered before.
func (w *walker) enter(folder string) bool {
	real, err := filepath.EvalSymlinks(folder)
	if err != nil {
		real = folder
	}
	if real, err = filepath.Abs(real); err != nil || w.seen[real] {
		return false
	}
	if w.seen == nil {
		w.seen = map[string]bool{}
	}
	w.seen[real] = true
	return true
}

func (w *walker) fail(place string, err error) bool {
	w.found = true
	return w.yield(file{}, &Error{Path: place, Problem: "cannot open it: " + reason(err), Err: err})
}
