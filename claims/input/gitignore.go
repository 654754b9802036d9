package input

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"claims/claims/input/glob"
	"claims/claims/regular"
)

// ignoreFile is one .gitignore file.
type ignoreFile struct {
	folder string // the folder it lies in, as an absolute path
	rules  []ignoreRule
}

// ignoreRule is one line of it, as gitignore(5) describes them.
type ignoreRule struct {
	glob.Pattern
	negated bool // starts with "!": takes back what an earlier rule left out
}

// ignoreName is what a file of patterns is called.
const ignoreName = ".gitignore"

// readIgnore reads the folder's .gitignore; one without rules where it has none. Like all
// settings it must be a regular file below the root of the repository.
func readIgnore(folder string) (ignoreFile, error) {
	f := ignoreFile{folder: folder}
	path := filepath.Join(folder, ignoreName)
	if _, err := os.Lstat(path); err != nil {
		return f, nil
	}
	content, err := regular.ReadBelow(folder, path, regular.Settings)
	if errors.Is(err, fs.ErrNotExist) {
		return f, nil // a link to nothing
	}
	if err != nil {
		return f, &Error{Path: path, Problem: "the patterns of what to leave out cannot be read, so nothing of this folder is: " + err.Error(), Err: err}
	}
	for line := range strings.Lines(string(content)) {
		if rule, ok := parseIgnore(line); ok {
			f.rules = append(f.rules, rule)
		}
	}
	return f, nil
}

// parseIgnore reads one line; false where it holds no rule.
func parseIgnore(line string) (r ignoreRule, ok bool) {
	line = strings.TrimRight(line, "\r\n")
	for strings.HasSuffix(line, " ") && !strings.HasSuffix(line, `\ `) {
		line = line[:len(line)-1]
	}
	if strings.HasPrefix(line, "#") {
		return r, false
	}
	line, r.negated = strings.CutPrefix(line, "!")
	r.Pattern, ok = glob.Parse(strings.NewReplacer("{", `\{`, "}", `\}`).Replace(line)) // braces mean themselves
	return r, ok
}

// ignored reports whether the files leave out the place, an absolute path. The last rule that
// matches decides, those of a deeper folder after those of a higher one.
func ignored(files []ignoreFile, place string, isFolder bool) bool {
	for i := len(files) - 1; i >= 0; i-- {
		rel, err := filepath.Rel(files[i].folder, place)
		if err != nil {
			continue
		}
		if out, matched := files[i].decide(filepath.ToSlash(rel), isFolder); matched {
			return out
		}
	}
	return false
}

func (f ignoreFile) decide(rel string, isFolder bool) (out, matched bool) {
	for i := len(f.rules) - 1; i >= 0; i-- {
		if f.rules[i].Match(rel, isFolder) {
			return !f.rules[i].negated, true
		}
	}
	return false, false
}

// ignoresAbove are the .gitignore files of the folders above this one (an
// absolute path), highest first, up to the root of the Git repository that it
// lies in; none where it lies in no repository.
func ignoresAbove(folder string) ([]ignoreFile, error) {
	var files []ignoreFile
	var faults []error
	for at := folder; ; at = filepath.Dir(at) {
		if at != folder {
			f, err := readIgnore(at)
			files, faults = slices.Insert(files, 0, f), append(faults, err)
		}
		if _, err := os.Lstat(filepath.Join(at, ".git")); err == nil {
			return files, errors.Join(faults...)
		}
		if filepath.Dir(at) == at {
			return nil, nil
		}
	}
}
