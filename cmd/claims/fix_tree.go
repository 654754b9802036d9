package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"claims/claims/regular"
)

// tree is what the command line names: files, and folders with all that lies in them.
// Links are followed. Nothing outside is changed.
type tree struct{ files, folders []string }

// treeOf is the tree of the paths; of a pattern, the folder above its first sign. No path is
// the current folder.
func treeOf(paths []string) tree {
	var t tree
	if len(paths) == 0 {
		paths = []string{"."}
	}
	for _, path := range paths {
		info, err := os.Stat(path)
		sign := strings.IndexAny(path, "*?[{")
		if err != nil && sign >= 0 {
			path = filepath.Dir(path[:sign] + "x")
		}
		real, unknown := regular.Real(path)
		switch {
		case path == stdin, unknown != nil, err != nil && sign < 0: // no file
		case err == nil && !info.IsDir():
			t.files = append(t.files, real)
		default:
			t.folders = append(t.folders, real)
		}
	}
	return t
}

// holds reports whether the file, a real path, is named or lies in a folder that is.
func (t tree) holds(file string) bool {
	return slices.Contains(t.files, file) || slices.ContainsFunc(t.folders, func(folder string) bool {
		rel, err := filepath.Rel(folder, file)
		return err == nil && filepath.IsLocal(rel)
	})
}
