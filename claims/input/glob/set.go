package glob

import (
	"fmt"
	"path/filepath"
	"strings"
)

// Set is several patterns, relative to one folder. The zero Set matches nothing.
type Set struct {
	// folder is what the patterns are relative to, here the folder that the
	// program runs in; both absolute.
	folder, here string
	patterns     []Pattern
}

// In is a set of no patterns, relative to the folder.
func In(folder string) (Set, error) {
	here, err := filepath.Abs(".")
	if err != nil {
		return Set{}, fmt.Errorf("finding the current folder: %w", err)
	}
	if !filepath.IsAbs(folder) {
		folder = filepath.Join(here, folder)
	}
	return Set{folder: filepath.Clean(folder), here: here}, nil
}

// With is the set with more patterns.
func (s Set) With(patterns ...Pattern) Set {
	s.patterns = append(s.patterns[:len(s.patterns):len(s.patterns)], patterns...)
	return s
}

// Empty reports a set of no patterns.
func (s Set) Empty() bool { return len(s.patterns) == 0 }

// Match reports whether one of the patterns matches the path, or a folder on the
// way to it. A path that is not absolute starts at the folder that the program
// runs in. Nothing outside the set's own folder matches, nor standard input ("-").
func (s Set) Match(path string, isFolder bool) bool {
	if s.Empty() || path == "-" {
		return false
	}
	if !filepath.IsAbs(path) {
		path = filepath.Join(s.here, path)
	}
	rel, err := filepath.Rel(s.folder, path)
	if err != nil || rel == "." || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return false
	}
	rel = filepath.ToSlash(rel)
	for end := 0; end < len(rel); end++ {
		if rel[end] == '/' && s.matches(rel[:end], true) {
			return true
		}
	}
	return s.matches(rel, isFolder)
}

func (s Set) matches(rel string, isFolder bool) bool {
	for _, p := range s.patterns {
		if p.Match(rel, isFolder) {
			return true
		}
	}
	return false
}
