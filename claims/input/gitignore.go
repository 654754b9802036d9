package input

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"claims/claims/input/glob"
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

// readIgnore reads the folder's .gitignore; false where it has none.
func readIgnore(folder string) (ignoreFile, bool) {
	content, err := os.ReadFile(filepath.Join(folder, ".gitignore"))
	if err != nil {
		return ignoreFile{}, false
	}
	f := ignoreFile{folder: folder}
	for line := range strings.Lines(string(content)) {
		if rule, ok := parseIgnore(line); ok {
			f.rules = append(f.rules, rule)
		}
	}
	return f, true
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
func ignoresAbove(folder string) []ignoreFile {
	var files []ignoreFile
	for at := folder; ; at = filepath.Dir(at) {
		if f, ok := readIgnore(at); ok && at != folder {
			files = slices.Insert(files, 0, f)
		}
		if _, err := os.Lstat(filepath.Join(at, ".git")); err == nil {
			return files
		}
		if filepath.Dir(at) == at {
			return nil
		}
	}
}
